namespace Hunsuan.Simulation;

/// <summary>The prefix of a person's name by age, sex, marriage, robe and rank (คำนำหน้าชื่อ).</summary>
internal static class PersonTitles
{
    public const string Mister = "นาย", Missis = "นาง", Miss = "นางสาว", Boy = "ด.ช.", Girl = "ด.ญ.", Monk = "พระ";

    /// <summary>A child becomes นาย or นางสาว at 15.</summary>
    public const int AdultFrom = 15;

    public static string Of(InventedPerson person, SimulationRandom random, PeopleRates rates, NameBook names)
    {
        if (person.Age < AdultFrom) return person.IsFemale ? Girl : Boy;
        if (person.IsMonk) return Monk;
        if (person.Occupation == Occupation.Government && random.Chance(rates.Rank)) return names.Rank(random);
        if (!person.IsFemale) return Mister;
        return person.MaritalStatus != MaritalStatus.Single && random.Chance(rates.MarriedTitle) ? Missis : Miss;
    }

    /// <summary>What an older or careless list says instead: the title of another age or marriage, written in full, or none.</summary>
    public static string Other(InventedPerson person, SimulationRandom random) => person.Prefix switch
    {
        Mister => person.Age < 25 ? Boy : "",
        Missis => random.Chance(0.6) ? Miss : "น.ส.",
        Miss => random.Chance(0.4) ? Missis : random.Chance(0.6) ? "น.ส." : Girl,
        Boy => random.Chance(0.6) ? "เด็กชาย" : Mister,
        Girl => random.Chance(0.6) ? "เด็กหญิง" : Miss,
        Monk => Mister,
        _ => Mister,
    };
}
