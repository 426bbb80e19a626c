using Hunsuan.Households;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Records of the registry as rules need them (ข้อมูลทะเบียนสำหรับพิจารณาสิทธิ).</summary>
internal static class RegistryRows
{
    public static RegistryPerson Of(Person person, ListStanding lists) => new()
    {
        BirthDate = person.BirthDate, Sex = person.Sex, Nationality = person.Nationality, Relation = person.Relation,
        MaritalStatus = person.MaritalStatus, Education = person.Education, Occupation = person.Occupation, YearlyIncome = person.YearlyIncome,
        Disability = person.Disability, ChronicIllness = person.ChronicIllness, IsBedridden = person.IsBedridden, Lists = lists,
    };

    /// <param name="tenure">How the household holds its house.</param>
    /// <param name="measured">Its last measurement; null where it was never measured.</param>
    public static RegistryHousehold Of(string? tenure, Measurement? measured) => new()
    {
        Tenure = tenure, IncomePerPerson = measured?.IncomePerPerson, Edition = measured?.Edition,
        Passed = measured?.Passed ?? 0, Failed = measured?.Failed ?? 0, NotApplicable = measured?.NotApplicable ?? 0,
    };
}
