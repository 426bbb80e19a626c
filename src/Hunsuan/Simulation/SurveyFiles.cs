namespace Hunsuan.Simulation;

/// <summary>Writes what the survey would have written of a household, with its blanks and slips (แฟ้มสำรวจ).</summary>
internal sealed class SurveyFiles(
    SimulatedFile households, SimulatedFile persons, SimulatedTruth truth, IndicatorResults results, SurveyErrorRates rates,
    SimulationRandom random)
{
    public static readonly string[] HouseholdColumns =
    [
        "house_code", "family_no", "house_no", "moo", "subdistrict_code", "lat", "lon", "tenure", "income_per_person", "surveyed_on",
    ];

    public static readonly string[] PersonColumns =
    [
        "house_code", "family_no", "person_no", "citizen_id", "prefix", "first_name", "last_name", "nickname", "sex", "birth_date",
        "relation", "nationality", "marital_status", "education", "occupation", "income_year", "disability", "chronic_illness", "bedridden",
    ];

    private readonly CsvLine _line = new();

    public void Write(InventedHousehold household)
    {
        _line.Clear().Add(household.HouseCode).Add(household.FamilyNo)
            .Add(household.HouseNo).Add(household.Village.Moo).Add(household.Village.AreaCode);
        AddDegrees(household.Latitude);
        AddDegrees(household.Longitude);
        _line.Add(household.Tenure).Add(household.IncomePerPerson).AddBuddhistDay(household.SurveyedOn);
        results.Answer(household, _line);
        _line.EndLine();
        households.Write(_line.Written);

        for (var no = 1; no <= household.Members.Count; no++) WritePerson(household, household.Members[no - 1], no);
    }

    private void WritePerson(InventedHousehold household, InventedPerson person, int no)
    {
        _line.Clear().Add(household.HouseCode).Add(household.FamilyNo).Add(no)
            .Add(NumberErrors.Apply(person.CitizenNumber, rates.MissingNumber, rates.WrongDigit, rates.SwappedDigits, random))
            .Add(person.Prefix).Add(person.FirstName).Add(person.FamilyName).Add(person.Nickname).Add(person.IsFemale ? "F" : "M");
        if (person.IsBirthdayUnknown) _line.AddDay(0, 0, person.BirthYear);
        else _line.AddBuddhistDay(person.BirthDate);
        _line.Add(FileWords<Relation>.Of((int)person.Relation)).Add(person.Nationality)
            .Add(FileWords<MaritalStatus>.Of((int)person.MaritalStatus))
            .Add(FileWords<Schooling>.Of((int)person.Schooling))
            .Add(FileWords<Occupation>.Of((int)person.Occupation));
        if (random.Chance(rates.MissingIncome)) _line.Add("");
        else _line.Add(person.IncomeOfYear);
        _line.Add(person.Disability).Add(person.ChronicIllness).Add(person.IsBedridden ? "1" : "0");
        results.Answer(household, person, _line);
        _line.EndLine();
        persons.Write(_line.Written);
        truth.Add(persons, person.Id);
    }

    private void AddDegrees(double? degrees)
    {
        if (degrees is { } known) _line.Add(known, "F5");
        else _line.Add("");
    }
}
