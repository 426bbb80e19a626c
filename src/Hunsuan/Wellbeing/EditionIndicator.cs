using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>One question of a survey edition with whom it concerns and when it is met (ตัวชี้วัด).</summary>
public sealed record EditionIndicator
{
    public required int Number { get; init; }

    /// <summary>The column of survey files that holds its results, such as bmn08.</summary>
    public required string Column { get; init; }

    public required int Category { get; init; }
    public required IndicatorUnit Unit { get; init; }
    public required Text Name { get; init; }

    /// <summary>The youngest age it concerns, in months; null means from birth.</summary>
    public int? FirstMonth { get; init; }

    /// <summary>The age in months at which it no longer concerns a person; null means for life.</summary>
    public int? EndMonth { get; init; }

    /// <summary>A further condition of the person; <see cref="PersonConditions.None"/> means none.</summary>
    public PersonConditions Condition { get; init; }

    public required Text PassRule { get; init; }

    /// <summary>The least value that passes, where the rule is a number.</summary>
    public decimal? Threshold { get; init; }
    public string? ThresholdUnit { get; init; }

    /// <summary>The dimension it counts in; null means that it is recorded but not part of the measure.</summary>
    public string? DimensionId { get; init; }

    public required Certainty Certainty { get; init; }
    public required string Source { get; init; }

    public ulong Bit => 1UL << (Number - 1);

    /// <summary>Whether it concerns this person; null when that cannot be known from what is known of the person.</summary>
    public bool? AppliesTo(SurveyedPerson person) => IsOfAge(person.AgeInMonths) & person.Meets(Condition);

    private bool? IsOfAge(int? months)
    {
        if (FirstMonth is null && EndMonth is null) return true;
        return months is null ? null : months >= (FirstMonth ?? 0) && months < (EndMonth ?? int.MaxValue);
    }
}

/// <summary>Whom a result belongs to: one person, or the household as a whole (รายคน หรือรายครัวเรือน).</summary>
public enum IndicatorUnit { Person = 0, Household = 1 }

/// <summary>What has to hold of a person, apart from age, for an indicator to concern them (เงื่อนไขที่ทำให้เข้าเกณฑ์).</summary>
[Flags]
public enum PersonConditions
{
    None = 0,

    /// <summary>Has a disability (ผู้พิการ).</summary>
    Disabled = 1,

    /// <summary>Has a chronic illness (ผู้ป่วยโรคเรื้อรัง).</summary>
    ChronicIllness = 2,

    /// <summary>Cannot leave the bed (ผู้ป่วยติดเตียง).</summary>
    Bedridden = 4,

    /// <summary>Finished lower secondary school (จบ ม.3).</summary>
    FinishedLowerSecondary = 8,

    /// <summary>Finished compulsory education, neither studies nor works (จบภาคบังคับ ไม่ได้เรียนต่อ ไม่มีงานทำ).</summary>
    OutOfSchoolWithoutWork = 16,

    /// <summary>Neither studying nor kept from work by a disability (ไม่อยู่ระหว่างเรียนและไม่พิการ).</summary>
    ExpectedToWork = 32,
}

/// <summary>What is known of a person when deciding which indicators concern them (ผู้ถูกสำรวจ).</summary>
/// <param name="AgeInMonths">Completed months of life on the survey day; null when unknown.</param>
/// <param name="Holding">The conditions that hold.</param>
/// <param name="Known">The conditions of which it is known whether they hold.</param>
public readonly record struct SurveyedPerson(int? AgeInMonths, PersonConditions Holding, PersonConditions Known)
{
    internal bool? Meets(PersonConditions condition) =>
        (Known & condition) == condition ? (Holding & condition) == condition : null;
}
