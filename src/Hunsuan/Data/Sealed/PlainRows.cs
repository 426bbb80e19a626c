using Hunsuan.Households;
using Hunsuan.Registers;

namespace Hunsuan.Data.Sealed;

/// <summary>Fingerprints of rows that an older version wrote, as an import makes them now (ลายนิ้วมือของระเบียนเดิม).</summary>
/// <remarks>
/// Once they were made with the number: whoever has the row could try all numbers against them. Nothing but an import writes these
/// values, so that the same file as then still changes nothing.
/// </remarks>
internal static class PlainRows
{
    public static long HashOf(Person person) => new SurveyedMember
    {
        Household = new(person.HouseholdId, person.AreaCode, IntakeChange.Unchanged, HasMoved: false),
        SurveyedOn = default,
        PersonNo = person.PersonNo ?? 0,
        Prefix = person.Prefix,
        FirstName = person.FirstName,
        LastName = person.LastName,
        Nickname = person.Nickname,
        Sex = person.Sex,
        BirthDate = person.BirthDate,
        Relation = person.Relation,
        Nationality = person.Nationality,
        MaritalStatus = person.MaritalStatus,
        Education = person.Education,
        Occupation = person.Occupation,
        YearlyIncome = person.YearlyIncome,
        Disability = person.Disability,
        ChronicIllness = person.ChronicIllness,
        IsBedridden = person.IsBedridden,
    }.ContentHash;

    public static long HashOf(ListEntry entry) => new ListedRow
    {
        AreaCode = entry.AreaCode,
        Prefix = entry.Prefix,
        FirstName = entry.FirstName,
        LastName = entry.LastName,
        BirthDate = entry.BirthDate,
        HouseNumber = entry.HouseNumber,
        Since = entry.Since,
        Amount = entry.Amount,
        Status = entry.Status,
    }.ContentHash;
}
