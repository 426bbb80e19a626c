namespace Hunsuan.Simulation;

/// <summary>A household that does not exist: one family in one house (ครัวเรือนสมมติ).</summary>
internal sealed class InventedHousehold
{
    public required VillagePlan Village { get; init; }
    public required string HouseCode { get; init; }
    public required int FamilyNo { get; init; }
    public required string HouseNo { get; init; }
    public required double? Latitude { get; init; }
    public required double? Longitude { get; init; }
    public required DateOnly SurveyedOn { get; init; }
    public required string Tenure { get; init; }
    public required bool IsMuslim { get; init; }
    public required List<InventedPerson> Members { get; init; }

    /// <summary>All incomes of the members by their number, rounded down to whole baht.</summary>
    public int IncomePerPerson { get; set; }

    /// <summary>How well off it is among others: about normal, 0 in the middle.</summary>
    public double Standing { get; set; }
}

/// <summary>Who lives together (รูปแบบครัวเรือน).</summary>
internal enum HouseholdShape
{
    Alone = 0,
    Couple = 1,
    ParentsAndChildren = 2,
    SingleParent = 3,
    HeadWithChildAndGrandchildren = 4,
    HeadWithChildrenAndParent = 5,
    SkippedGeneration = 6,
    ElderWithGrownChild = 7,
    Relatives = 8,
}
