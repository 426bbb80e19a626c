namespace Hunsuan.Wellbeing;

/// <summary>A number that definitions ask of a household, such as how many dependent members it has (ค่าที่ใช้ในนิยาม).</summary>
/// <param name="Fact">What is counted or measured.</param>
/// <param name="ChildUnder">The age below which a member counts as a child, where children are counted.</param>
/// <param name="ElderlyFrom">The age from which a member counts as elderly, where the elderly are counted.</param>
/// <param name="Edition">The survey edition, where an indicator is asked.</param>
/// <param name="Indicator">The number of the indicator, where one is asked.</param>
public sealed record HouseholdQuantity(HouseholdFact Fact, int? ChildUnder, int? ElderlyFrom, string? Edition, int? Indicator)
{
    /// <summary>Where the quantity surely lies: one number when all is known, wider with each unknown.</summary>
    public FactRange Of(HouseholdFacts household) => Fact switch
    {
        HouseholdFact.IncomePerPerson => FactRange.Exactly(household.IncomePerPerson),
        HouseholdFact.Members => FactRange.Exactly(household.Members?.Count),
        HouseholdFact.Children => Count(household, static (quantity, member) => quantity.IsChild(member)),
        HouseholdFact.Elderly => Count(household, static (quantity, member) => quantity.IsElderly(member)),
        HouseholdFact.DisabledMembers => Count(household, static (_, member) => member.IsDisabled),
        HouseholdFact.BedriddenMembers => Count(household, static (_, member) => member.IsBedridden),
        HouseholdFact.ChronicallyIllMembers => Count(household, static (_, member) => member.IsChronicallyIll),
        HouseholdFact.Dependants =>
            Count(household, static (quantity, member) => quantity.IsChild(member) | quantity.IsElderly(member) | member.IsDisabled | member.IsBedridden),
        HouseholdFact.CardHolders => Count(household, static (_, member) => member.HoldsWelfareCard),
        HouseholdFact.FarmingMembers => Count(household, static (_, member) => member.IsFarming),
        HouseholdFact.RegisteredFarmers => Count(household, static (_, member) => member.IsRegisteredFarmer),
        HouseholdFact.FailedIndicator => Failed(household),
    };

    private bool? IsChild(MemberFacts member) => member.Age is { } age ? age < ChildUnder : null;

    private bool? IsElderly(MemberFacts member) => member.Age is { } age ? age >= ElderlyFrom : null;

    private FactRange Failed(HouseholdFacts household)
    {
        var bit = 1UL << (Indicator!.Value - 1);
        if (household.EditionId != Edition || (household.KnownIndicators & bit) == 0) return new FactRange(0, 1);
        return FactRange.Exactly((household.FailedIndicators & bit) != 0 ? 1 : 0);
    }

    // Static functions and one loop: this runs for every household of a province.
    private FactRange Count(HouseholdFacts household, Func<HouseholdQuantity, MemberFacts, bool?> counts)
    {
        if (household.Members is not { } members) return new FactRange(0, decimal.MaxValue);
        var (surely, perhaps) = (0, 0);
        for (var i = 0; i < members.Count; i++)
        {
            var does = counts(this, members[i]);
            if (does is true) surely++;
            if (does is null) perhaps++;
        }

        return new FactRange(surely, surely + perhaps);
    }
}

/// <summary>The least and the most that a quantity can be, given what is known (ช่วงของค่าที่เป็นไปได้).</summary>
public readonly record struct FactRange(decimal Least, decimal Most)
{
    internal static FactRange Exactly(decimal? value) =>
        value is { } known ? new(known, known) : new(decimal.MinValue, decimal.MaxValue);
}

/// <summary>The facts that definitions may ask; counts are of members (ข้อเท็จจริงที่ใช้ในนิยาม).</summary>
public enum HouseholdFact
{
    IncomePerPerson = 0,
    Members = 1,
    Children = 2,
    Elderly = 3,
    DisabledMembers = 4,
    BedriddenMembers = 5,
    ChronicallyIllMembers = 6,

    /// <summary>Children, elderly, disabled and bedridden members; one who is several of these counts once.</summary>
    Dependants = 7,

    CardHolders = 8,
    FarmingMembers = 9,
    RegisteredFarmers = 10,

    /// <summary>1 when the household fails the named indicator, else 0.</summary>
    FailedIndicator = 11,
}
