using Hunsuan.Data.Sealed;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Households;

/// <summary>A member of a household as a survey describes them (สมาชิกจากการสำรวจ).</summary>
public sealed record SurveyedMember
{
    public required TakenHousehold Household { get; init; }
    public required int PersonNo { get; init; }
    public required DateOnly SurveyedOn { get; init; }
    public string? CitizenId { get; init; }
    public string? UnverifiedId { get; init; }
    public string? Prefix { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? Nickname { get; init; }
    public Sex? Sex { get; init; }
    public int? BirthDate { get; init; }
    public string? Relation { get; init; }
    public string? Nationality { get; init; }
    public string? MaritalStatus { get; init; }
    public string? Education { get; init; }
    public string? Occupation { get; init; }
    public int? YearlyIncome { get; init; }
    public string? Disability { get; init; }
    public string? ChronicIllness { get; init; }
    public bool? IsBedridden { get; init; }

    /// <summary>Without the number, which a hash that is no secret would give away; the two blanks stand where it stood once.</summary>
    public long ContentHash => new Fingerprint()
        .Add(PersonNo).Add((string?)null).Add((string?)null).Add(Prefix).Add(FirstName).Add(LastName).Add(Nickname)
        .Add((int?)Sex).Add(BirthDate).Add(Relation).Add(Nationality).Add(MaritalStatus).Add(Education).Add(Occupation)
        .Add(YearlyIncome).Add(Disability).Add(ChronicIllness).Add(IsBedridden is { } yes ? yes ? 1 : 0 : null).Value;

    /// <summary>Writes what the survey says into the registry's record.</summary>
    public void Describe(Person person, CitizenIdSeal ids)
    {
        person.HouseholdId = Household.Id;
        person.LeftOn = null;
        person.AreaCode = Household.AreaCode;
        person.PersonNo = PersonNo;
        ids.Write(person, CitizenId, UnverifiedId);
        person.Prefix = Prefix;
        person.FirstName = FirstName;
        person.LastName = LastName;
        person.Nickname = Nickname;
        person.Sex = Sex;
        person.BirthDate = BirthDate;
        person.Relation = Relation;
        person.Nationality = Nationality;
        person.MaritalStatus = MaritalStatus;
        person.Education = Education;
        person.Occupation = Occupation;
        person.YearlyIncome = YearlyIncome;
        person.Disability = Disability;
        person.ChronicIllness = ChronicIllness;
        person.IsBedridden = IsBedridden;
        person.ContentHash = ContentHash;
    }
}

/// <summary>A member after they were taken in (สมาชิกที่รับแล้ว).</summary>
public sealed record TakenPerson(Guid Id, TakenHousehold Household, string? CitizenId, IntakeChange Change, bool HasMoved)
{
    /// <summary>Where the person lives now: elsewhere, for somebody who moved since the survey was made.</summary>
    public (Guid HouseholdId, string AreaCode) LivesIn { get; init; } = (Household.Id, Household.AreaCode);

    /// <summary>Set for somebody recorded as dead, of whom nothing was taken in: yyyymmdd with 00 for unknown parts.</summary>
    public int? DiedOn { get; init; }

    /// <summary>Died, or left after the survey was made: nothing was taken in.</summary>
    public bool IsGone { get; init; }
}
