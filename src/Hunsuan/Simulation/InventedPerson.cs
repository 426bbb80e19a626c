namespace Hunsuan.Simulation;

/// <summary>A person who does not exist, as the truth of the simulation knows them (บุคคลสมมติ).</summary>
internal sealed class InventedPerson
{
    public long Id { get; set; }
    public required Relation Relation { get; set; }
    public required bool IsFemale { get; init; }

    /// <summary>Days lived on the day of the survey.</summary>
    public required int AgeInDays { get; set; }

    /// <summary>Which of the household's family names they bear; blood relatives in the male line share one.</summary>
    public required int FamilyLine { get; set; }
    public int? FormerFamilyLine { get; set; }

    public DateOnly BirthDate { get; set; }
    public bool IsBirthdayUnknown { get; set; }
    public int AgeInMonths { get; set; }

    public string Prefix { get; set; } = "";
    public string FirstName { get; set; } = "";
    public string FamilyName { get; set; } = "";
    public string? FormerFamilyName { get; set; }
    public string Nickname { get; set; } = "";

    public CivilStanding Standing { get; set; }

    /// <summary>As alpha-2 codes; empty when the person belongs to no state.</summary>
    public string Nationality { get; set; } = "TH";

    /// <summary>Empty when the person has none yet.</summary>
    public string CitizenNumber { get; set; } = "";

    public MaritalStatus MaritalStatus { get; set; }
    public Schooling Schooling { get; set; }
    public Occupation Occupation { get; set; }
    public bool IsMonk { get; set; }
    public bool Earns { get; set; }
    public int IncomeOfYear { get; set; }
    public string Disability { get; set; } = "";
    public string ChronicIllness { get; set; } = "";
    public bool IsBedridden { get; set; }

    public int Age => AgeInMonths / 12;
    public int BirthYear => BirthDate.Year + 543;
    public bool AttendsSchool => Occupation == Occupation.Student || (Age is >= 3 and <= 5 && Schooling == Schooling.PrePrimary);
}

/// <summary>Relation to the head of the household (ความสัมพันธ์กับหัวหน้าครัวเรือน).</summary>
internal enum Relation { Head = 0, Spouse = 1, Child = 2, Parent = 3, Grandchild = 4, Sibling = 5, InLaw = 6, Other = 7 }

/// <summary>โสด สมรส หย่า หม้าย แยกกันอยู่.</summary>
internal enum MaritalStatus { Single = 0, Married = 1, Divorced = 2, Widowed = 3, Separated = 4 }

/// <summary>The highest school finished, or the one attended by students (ระดับการศึกษา).</summary>
internal enum Schooling
{
    None = 0, PrePrimary = 1, Primary = 2, LowerSecondary = 3, UpperSecondary = 4, Vocational = 5, Bachelor = 6, Postgraduate = 7,
}

/// <summary>Main occupation (อาชีพหลัก).</summary>
internal enum Occupation
{
    None = 0, Student = 1, Homemaker = 2, Farmer = 3, Labourer = 4, Fisher = 5, Trader = 6, Employee = 7, Government = 8, Pensioner = 9,
    Monk = 10,
}

/// <summary>Whether the person is a citizen, a foreigner, or without registration status (สถานะทะเบียนราษฎร).</summary>
internal enum CivilStanding { Thai = 0, Foreign = 1, Stateless = 2 }

/// <summary>The words of an enum as the files write them: in_law for InLaw.</summary>
internal static class FileWords<T> where T : struct, Enum
{
    private static readonly string[] Words =
        [.. Enum.GetNames<T>().Select(System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName)];

    /// <summary>The word for the member with this number; members are numbered from 0 without gaps.</summary>
    public static string Of(int number) => Words[number];
}
