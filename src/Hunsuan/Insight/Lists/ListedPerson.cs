using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Insight.Lists;

/// <summary>One person of a list (แถวของรายชื่อ).</summary>
public sealed record ListedPerson
{
    public required Guid PersonId { get; init; }
    public required Guid HouseholdId { get; init; }
    public required string AreaCode { get; init; }
    public required string? HouseNumber { get; init; }
    public required int? PersonNo { get; init; }
    public required string? Prefix { get; init; }
    public required string? FirstName { get; init; }
    public required string? LastName { get; init; }

    /// <summary>The verified citizen ID, sealed; null where there is none.</summary>
    public required byte[]? CitizenIdSealed { get; init; }

    public required Sex? Sex { get; init; }
    public required int? BirthDate { get; init; }
    public required bool? IsBedridden { get; init; }
    public required string? Disability { get; init; }
    public required int Shortfalls { get; init; }
    public required int Unknown { get; init; }
    public required bool HoldsCard { get; init; }

    /// <summary>The use of the person's data is restricted: named to nobody but whoever answers for the case, and in no file.</summary>
    public required bool IsRestricted { get; init; }

    public required bool IsNamed { get; init; }

    /// <summary>The title stands on the first name, as people write it; in words where no name is known.</summary>
    public string Name => !IsNamed ? ListTexts.Restricted : $"{Prefix}{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : ListTexts.NameNotKnown;

    public int? AgeOn(DateOnly day) => IsNamed && BirthDate is { } born ? PartialDate.FromEncoded(born).LegalAgeOn(day) : null;
}

/// <summary>One household of a list with those of its members who match (ครัวเรือนในรายชื่อ).</summary>
public sealed record ListedHousehold(IReadOnlyList<ListedPerson> Members, Judgement? Judgement)
{
    public Guid Id => Members[0].HouseholdId;
    public string AreaCode => Members[0].AreaCode;
    public string? HouseNumber => Members[0].HouseNumber;
    public int Shortfalls => Members.Aggregate(0, (bits, m) => bits | m.Shortfalls);
    public int Unknown => Members.Aggregate(0, (bits, m) => bits | m.Unknown) & ~Shortfalls;
    public int CardHolders => Members.Count(m => m.HoldsCard);
}
