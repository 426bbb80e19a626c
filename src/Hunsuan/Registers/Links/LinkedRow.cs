using Hunsuan.Data.Sealed;
using Hunsuan.Households;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Links;

/// <summary>What is compared of one record, the number opened (ระเบียนที่นำมาเทียบ). In memory only.</summary>
public sealed record LinkedRow
{
    public const int ListMaxLength = 40, AreaMaxLength = 8;
    private const int ShownDigits = 3;

    /// <summary>What the numbers of lists' rows are sealed for.</summary>
    public static readonly string EntriesSealedFor = ((IBearsCitizenId)new ListEntry { Id = Guid.Empty, List = "", AreaCode = "" }).SealedFor;

    public required Guid Id { get; init; }

    /// <summary>Id of the list, <see cref="LinkedPair.Persons"/> or <see cref="LinkedPair.Gone"/>.</summary>
    public required string List { get; init; }

    public required string AreaCode { get; init; }

    /// <summary>Of a person of the survey.</summary>
    public Guid? HouseholdId { get; init; }

    public string? CitizenId { get; init; }
    public bool IsIdVerified { get; init; }
    public string? Prefix { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public int? BirthDate { get; init; }
    public string? HouseNumber { get; init; }
    public string? Status { get; init; }
    public DateOnly? Since { get; init; }

    public NameOfPerson Name => new(Prefix, FirstName, LastName);

    /// <summary>Tells whether the record has changed. Of the number only what is shown of it, because a hash would give it away.</summary>
    public long Print => new Fingerprint()
        .Add(CitizenId is { Length: > ShownDigits } id ? id[^ShownDigits..] : null).Add(IsIdVerified ? 1 : 0)
        .Add(Prefix).Add(FirstName).Add(LastName).Add(BirthDate).Add(HouseNumber).Add(AreaCode).Value;

    public static LinkedRow Of(Person person, string? houseNumber, CitizenIdSeal ids) => new()
    {
        Id = person.Id, List = person.IsPresent() ? LinkedPair.Persons : LinkedPair.Gone, AreaCode = person.AreaCode, HouseholdId = person.HouseholdId, CitizenId = NumberOf(person, ids),
        IsIdVerified = person.CitizenIdIndex is not null, Prefix = person.Prefix, FirstName = person.FirstName, LastName = person.LastName,
        BirthDate = person.BirthDate, HouseNumber = houseNumber,
    };

    public static LinkedRow Of(ListEntry entry, CitizenIdSeal ids) => new()
    {
        Id = entry.Id, List = entry.List, AreaCode = entry.AreaCode, CitizenId = NumberOf(entry, ids), IsIdVerified = entry.CitizenIdIndex is not null,
        Prefix = entry.Prefix, FirstName = entry.FirstName, LastName = entry.LastName, BirthDate = entry.BirthDate, HouseNumber = entry.HouseNumber,
        Status = entry.Status, Since = entry.Since,
    };

    private static string? NumberOf(IBearsCitizenId bearer, CitizenIdSeal ids) => ids.Of(bearer) is var (verified, unverified) ? verified ?? unverified : null;
}
