using Hunsuan.Engines.Wellbeing;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Wellbeing;

/// <summary>One survey or visit that measured a household by the indicators of an edition (การวัดครัวเรือน).</summary>
/// <remarks>An indicator is a bit, number − 1. Neither passed, failed nor not applicable means not known.</remarks>
public sealed class Measurement : IInArea
{
    public required Guid Id { get; init; }
    public required Guid HouseholdId { get; init; }
    public required string AreaCode { get; set; }

    /// <summary>Id of the survey edition.</summary>
    public required string Edition { get; init; }

    public required DateOnly MeasuredOn { get; init; }

    /// <summary>Baht a person and year; null where not known.</summary>
    public int? IncomePerPerson { get; set; }

    public long Passed { get; private set; }
    public long Failed { get; private set; }
    public long NotApplicable { get; private set; }

    /// <summary>The three masks as the engine takes them.</summary>
    public Answers Answers
    {
        get => new((ulong)Failed, (ulong)Passed, (ulong)NotApplicable);
        set => (Failed, Passed, NotApplicable) = ((long)value.Failed, (long)value.Passed, (long)value.NotApplicable);
    }

    /// <summary>The import that brought it; null for a visit.</summary>
    public Guid? ImportId { get; set; }

    /// <summary>Who measured on a visit; null for an import.</summary>
    public Guid? UserId { get; init; }
}

/// <summary>What a measurement found of one member (ผลรายบุคคล): the person-level indicators.</summary>
public sealed class MemberResult : IInArea
{
    public required Guid MeasurementId { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>The household that was measured, not where the person lives since.</summary>
    public required Guid HouseholdId { get; init; }

    public required string AreaCode { get; set; }
    public long Passed { get; private set; }
    public long Failed { get; private set; }
    public long NotApplicable { get; private set; }

    /// <summary>The three masks as the engine takes them.</summary>
    public Answers Answers
    {
        get => new((ulong)Failed, (ulong)Passed, (ulong)NotApplicable);
        set => (Failed, Passed, NotApplicable) = ((long)value.Failed, (long)value.Passed, (long)value.NotApplicable);
    }
}

internal sealed class MeasurementMapping : IEntityTypeConfiguration<Measurement>
{
    public void Configure(EntityTypeBuilder<Measurement> builder)
    {
        builder.ToTable("measurements");
        builder.Ignore(m => m.Answers);
        builder.Property(m => m.Edition).HasMaxLength(40);
        builder.HasIndex(m => new { m.HouseholdId, m.MeasuredOn });
    }
}

internal sealed class MemberResultMapping : IEntityTypeConfiguration<MemberResult>
{
    public void Configure(EntityTypeBuilder<MemberResult> builder)
    {
        builder.ToTable("member_results");
        builder.Ignore(r => r.Answers);
        builder.HasKey(r => new { r.PersonId, r.MeasurementId });
        builder.HasIndex(r => r.HouseholdId);
    }
}
