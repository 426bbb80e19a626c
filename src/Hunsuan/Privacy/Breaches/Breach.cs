using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Privacy.Breaches;

/// <summary>Personal data was lost, changed or seen by who may not (เหตุละเมิดข้อมูลส่วนบุคคล).</summary>
/// <remarks>
/// Personal Data Protection Act B.E. 2562, s. 37(4), and the Committee's notice in force from 15 December B.E. 2565: told without delay, within 72
/// hours, and to the persons where the risk is high; not read at first hand.
/// </remarks>
public sealed class Breach : IInArea
{
    public const int WordsMaxLength = 2000;

    public static TimeSpan TimeToTell { get; } = TimeSpan.FromHours(72);

    public required Guid Id { get; init; }

    /// <summary>The area whose data it concerns.</summary>
    public required string AreaCode { get; init; }

    public required DateTimeOffset FoundAt { get; init; }
    public required string What { get; set; }

    /// <summary>Whose data, and which.</summary>
    public required string Whose { get; set; }

    /// <summary>Null while it is not known.</summary>
    public required int? HowMany { get; set; }

    public required BreachRisk Risk { get; set; }
    public string? Measures { get; set; }
    public DateTimeOffset? CommitteeToldAt { get; set; }
    public DateTimeOffset? PersonsToldAt { get; set; }

    /// <summary>Why the Committee or the persons were not told, or late.</summary>
    public string? WhyNotTold { get; set; }

    /// <summary>Null while work on it goes on.</summary>
    public DateOnly? ClosedOn { get; set; }

    public required Guid RecordedBy { get; init; }

    public DateTimeOffset TellBy => FoundAt + TimeToTell;
}

/// <summary>How much it may harm people (ระดับความเสี่ยงของเหตุละเมิด); numbers are stored.</summary>
public enum BreachRisk
{
    NotKnown = 1,
    None = 2,
    Some = 3,
    High = 4,
}

internal sealed class BreachMapping : IEntityTypeConfiguration<Breach>
{
    public void Configure(EntityTypeBuilder<Breach> builder)
    {
        builder.ToTable("breaches");
        builder.Ignore(b => b.TellBy);
        builder.Property(b => b.What).HasMaxLength(Breach.WordsMaxLength);
        builder.Property(b => b.Whose).HasMaxLength(Breach.WordsMaxLength);
        builder.Property(b => b.Measures).HasMaxLength(Breach.WordsMaxLength);
        builder.Property(b => b.WhyNotTold).HasMaxLength(Breach.WordsMaxLength);
    }
}
