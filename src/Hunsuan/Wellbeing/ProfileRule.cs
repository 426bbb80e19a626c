using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Wellbeing;

/// <summary>By which rule the profiles of an edition were worked out (เกณฑ์ที่ใช้คำนวณสถานะ), to notice when the rule has changed since.</summary>
public sealed class ProfileRule
{
    /// <summary>Id of the survey edition.</summary>
    public required string Edition { get; init; }

    /// <summary><see cref="EditionMeasure.FingerprintOf"/>; null where some profiles are of a rule that is not known.</summary>
    public required long? Fingerprint { get; set; }

    /// <summary>The first profiles of an edition are all of its present rule; what is written down for earlier ones stays.</summary>
    internal static Task KeepFirst(HunsuanDb db, Edition edition, CancellationToken stop) => db.Database.ExecuteSqlAsync(
        $"INSERT INTO profile_rules (edition, fingerprint) VALUES ({edition.Id}, {EditionMeasure.FingerprintOf(edition)}) ON CONFLICT DO NOTHING", stop);
}

internal sealed class ProfileRuleMapping : IEntityTypeConfiguration<ProfileRule>
{
    public void Configure(EntityTypeBuilder<ProfileRule> builder)
    {
        builder.ToTable("profile_rules");
        builder.HasKey(r => r.Edition);
        builder.Property(r => r.Edition).HasMaxLength(40);
    }
}
