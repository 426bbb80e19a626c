using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>Whether a household lacks something in a dimension (ขาด / ไม่ขาด / บอกไม่ได้).</summary>
public enum Standing
{
    NotShort = 0,
    FallsShort = 1,

    /// <summary>It depends on answers that are not known.</summary>
    Unclear = 2,
}

/// <summary>One dimension of one measurement of a household (มิติที่วัดได้): short when the household or any member is.</summary>
public sealed record MeasuredDimension
{
    public required EditionDimension Dimension { get; init; }
    public required Standing Standing { get; init; }

    /// <summary>Indicators that concern the household or any member, and of these how many failed or are not known.</summary>
    public required int Concerned { get; init; }

    public required int Failed { get; init; }
    public required int Unknown { get; init; }
    public required IReadOnlyList<FailedIndicator> Failures { get; init; }

    /// <summary>How much of it is lacking, from 0 for nothing to 1 for all; null where nothing concerns the household.</summary>
    public double? Share => Concerned == 0 ? null : (double)Failed / Concerned;
}

/// <summary>An indicator that was not met, and by which members (ตัวชี้วัดที่ไม่ผ่าน); nobody where it is the household's own.</summary>
public sealed record FailedIndicator(EditionIndicator Indicator, IReadOnlyList<Guid> Members);

/// <summary>What one measurement found of a household (ผลการวัดหนึ่งครั้ง).</summary>
public sealed record HouseholdMeasurement
{
    public required Guid Id { get; init; }
    public required DateOnly MeasuredOn { get; init; }
    public required Edition Edition { get; init; }
    public required int? IncomePerPerson { get; init; }
    public required Guid? ImportId { get; init; }
    public required Guid? UserId { get; init; }

    /// <summary>It measured the household that this one was split from.</summary>
    public required bool IsBeforeSplit { get; init; }

    public required IReadOnlyList<MeasuredDimension> Dimensions { get; init; }

    public Text EditionName => Edition.Name;
}
