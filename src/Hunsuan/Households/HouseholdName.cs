using Hunsuan.Shared;

namespace Hunsuan.Households;

/// <summary>What a household is called: by the family name of its head, else of its first member (ชื่อเรียกครัวเรือน).</summary>
public static class HouseholdName
{
    /// <summary>One member as far as the name of the household depends on it.</summary>
    public sealed record Member(Guid HouseholdId, string? LastName, string? Relation, int? PersonNo);

    public static Text Of(IEnumerable<Member> members, string? houseNumber)
    {
        var last = members
            .Where(m => m.LastName is not null)
            .OrderByDescending(m => Relations.IsHead(m.Relation))
            .ThenBy(m => m.PersonNo ?? int.MaxValue)
            .FirstOrDefault()?.LastName;
        return last is not null ? HouseholdTexts.FamilyOf.With(last)
            : houseNumber is not null ? HouseholdTexts.HouseOf.With(houseNumber)
            : HouseholdTexts.NamelessHousehold;
    }
}
