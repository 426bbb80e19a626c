namespace Hunsuan.Wellbeing;

/// <summary>What is known of a household when asking whether it is vulnerable; null means not known (ข้อเท็จจริงของครัวเรือน).</summary>
public sealed record HouseholdFacts
{
    /// <summary>Average yearly income of a member in baht (รายได้เฉลี่ยต่อคนต่อปี).</summary>
    public decimal? IncomePerPerson { get; init; }

    /// <summary>Everyone in the household; null when the members are not known.</summary>
    public IReadOnlyList<MemberFacts>? Members { get; init; }

    /// <summary>The edition whose indicators were asked; another edition's numbers mean something else.</summary>
    public string? EditionId { get; init; }

    /// <summary>Indicators of the household that are not met: bit = number − 1.</summary>
    public ulong FailedIndicators { get; init; }

    /// <summary>Indicators of the household whose result is known, met or not.</summary>
    public ulong KnownIndicators { get; init; }
}

/// <summary>What is known of one member; null means not known, never "no" (ข้อเท็จจริงของสมาชิก).</summary>
public sealed record MemberFacts
{
    public int? Age { get; init; }
    public bool? IsDisabled { get; init; }
    public bool? IsBedridden { get; init; }
    public bool? IsChronicallyIll { get; init; }
    public bool? HoldsWelfareCard { get; init; }
    public bool? IsFarming { get; init; }
    public bool? IsRegisteredFarmer { get; init; }
}
