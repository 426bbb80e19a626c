using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access.Log;

/// <summary>Where a chain of activities stands (ห่วงโซ่บันทึกกิจกรรม): its last link. Changed in the transaction that adds a link, and locked by it.</summary>
public sealed class ActivityChain
{
    public const int NameMaxLength = 3;

    /// <summary>Of the whole country, and on SQLite of everybody; on PostgreSQL each province has one of its own, named by its two digits.</summary>
    public const string Country = "th";

    /// <summary>Of what was written before there were chains: sealed on the day of the upgrade, and closed.</summary>
    public const string Adopted = "old";

    public required string Chain { get; init; }
    public required long Sequence { get; set; }
    public required byte[] Seal { get; set; }

    /// <summary>Its last link that changed figures of areas; 0 for none.</summary>
    public required long FiguresChangedIn { get; set; }

    /// <summary>Since when nothing is added any more; null while it goes on.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Writers of different provinces need not wait for one another where the database lets two write at once.</summary>
    internal static string NameFor(ActivityRecord record, bool isSqlite) =>
        !isSqlite && (record.AreaCode ?? record.UserAreaCode) is { Length: >= 2 } area ? area[..2] : Country;
}

internal sealed class ActivityChainMapping : IEntityTypeConfiguration<ActivityChain>
{
    public void Configure(EntityTypeBuilder<ActivityChain> builder)
    {
        builder.ToTable("activity_chains");
        builder.HasKey(c => c.Chain);
        builder.Property(c => c.Chain).HasMaxLength(ActivityChain.NameMaxLength);
    }
}
