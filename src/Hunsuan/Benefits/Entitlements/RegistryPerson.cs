using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>What the registry knows of a person that rules may ask for (ข้อมูลบุคคลในทะเบียน). Null is not known.</summary>
internal readonly record struct RegistryPerson
{
    public int? BirthDate { get; init; }
    public Sex? Sex { get; init; }
    public string? Nationality { get; init; }
    public string? Relation { get; init; }
    public string? MaritalStatus { get; init; }
    public string? Education { get; init; }
    public string? Occupation { get; init; }

    /// <summary>Baht a year.</summary>
    public int? YearlyIncome { get; init; }

    public string? Disability { get; init; }
    public string? ChronicIllness { get; init; }
    public bool? IsBedridden { get; init; }

    public ListStanding Lists { get; init; }
}

/// <summary>What the registry knows of a household that rules may ask for (ข้อมูลครัวเรือนในทะเบียน): of its last measurement.</summary>
internal readonly record struct RegistryHousehold
{
    public string? Tenure { get; init; }

    /// <summary>Baht a person and year.</summary>
    public int? IncomePerPerson { get; init; }

    /// <summary>Id of the edition it was measured by.</summary>
    public string? Edition { get; init; }

    public long Passed { get; init; }
    public long Failed { get; init; }
    public long NotApplicable { get; init; }
}
