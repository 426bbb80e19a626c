namespace Hunsuan.Simulation;

/// <summary>An agency's list as it is kept in real life: with errors, dead and unknown persons, and rows twice (ทะเบียนหน่วยงาน).</summary>
internal sealed class BenefitList(
    ShuffledRows rows, ListErrorRates rates, NameBook names, SimulationPlan plan, HouseholdMaker maker, SimulationRandom random,
    NextVersion? next = null)
{
    public static readonly string[] Columns =
    [
        "citizen_id", "prefix", "first_name", "last_name", "birth_date", "house_no", "moo", "subdistrict_code", "since", "amount", "status",
    ];

    private readonly CsvLine _line = new();

    /// <summary>Lists a person, and now and then beside them someone who should not be there.</summary>
    public void Add(InventedPerson person, InventedHousehold household, DateOnly since, int amount)
    {
        AddRow(person, household, since, amount);
        if (random.Chance(rates.ListedTwice)) AddRow(person, household, since, amount);
        if (random.Chance(rates.DeadStillListed)) AddUnsurveyed(isDead: true, Math.Max(person.Age, 60) + random.Between(0, 12));
        if (random.Chance(rates.NotInSurvey)) AddUnsurveyed(isDead: false, Math.Clamp(person.Age + random.Between(-8, 8), 18, 95));

        void AddUnsurveyed(bool isDead, int age) => AddRow(maker.MakeUnsurveyed(household, isDead, age), household, since, amount);
    }

    /// <summary>Entitled and forgotten: perhaps on the next version.</summary>
    public void Forget(InventedPerson person, InventedHousehold household, DateOnly since, int amount) => next?.Consider(person, household, since, amount);

    private void AddRow(InventedPerson person, InventedHousehold household, DateOnly since, int amount)
    {
        _line.Clear()
            .Add(NumberErrors.Apply(person.CitizenNumber, rates.MissingNumber, rates.WrongDigit, rates.SwappedDigits, random))
            .Add(random.Chance(rates.OtherPrefix) ? PersonTitles.Other(person, random) : person.Prefix)
            .Add(Misspell(names.OtherSpelling(random, person.FirstName)))
            .Add(Misspell(FamilyName(person)));
        AddBirthDate(person);
        AddAddress(household);
        _line.AddBuddhistDay(since).Add(amount).Add("active").EndLine();
        rows.Add(_line.Written, person.Id);
        next?.Keep(_line.Written, person.Id);
    }

    private string FamilyName(InventedPerson person) =>
        person.FormerFamilyName is { } former && random.Chance(rates.FormerFamilyName) ? former : person.FamilyName;

    // Half each for the given and the family name, so that the rates are those of rows.
    private string Misspell(string name)
    {
        if (random.Chance(rates.ToneMark / 2)) name = NameErrors.ToneMark(name, random);
        if (random.Chance(rates.Vowel / 2)) name = NameErrors.Vowel(name, random);
        if (random.Chance(rates.SameSoundLetter / 2)) name = NameErrors.SameSoundLetter(name, random);
        if (random.Chance(rates.StraySpace / 2)) name = NameErrors.StraySpace(name, random);
        if (random.Chance(rates.ZeroWidth / 2)) name = NameErrors.ZeroWidth(name, random);
        return name;
    }

    private void AddBirthDate(InventedPerson person)
    {
        var (day, month, year) = (person.BirthDate.Day, person.BirthDate.Month, person.BirthYear);
        var asIfUnknown = person.IsBirthdayUnknown ? !random.Chance(rates.NewYearForUnknownDay) : random.Chance(rates.DayAndMonthUnknown);
        var isKnown = !asIfUnknown && !person.IsBirthdayUnknown;
        if (asIfUnknown) (day, month) = (0, 0);
        else if (isKnown && random.Chance(rates.DayUnknown)) day = 0;
        else if (isKnown && day <= 12 && day != month && random.Chance(rates.DayAndMonthSwapped)) (day, month) = (month, day);
        _line.AddDay(day, month, random.Chance(rates.CommonEraYear) ? year - 543 : year);
    }

    private void AddAddress(InventedHousehold household)
    {
        var village = household.Village;
        var houseNo = random.Chance(rates.HouseWrittenOut) ? WrittenOut(household.HouseNo, village.Moo) : household.HouseNo;
        var listed = random.Chance(rates.OtherSubdistrict) ? plan.Villages[random.Below(plan.Villages.Count)] : village;
        var moo = listed.Moo;
        if (listed == village && random.Chance(rates.OtherVillage))
            moo = 1 + (moo + random.Below(village.MoosInArea - 1)) % village.MoosInArea;
        _line.Add(houseNo).Add(moo).Add(listed.AreaCode);
    }

    private static string WrittenOut(string houseNo, int moo) =>
        houseNo.Contains('/') ? houseNo.Replace("/", " ทับ ", StringComparison.Ordinal) : $"{houseNo} ม.{moo}";
}
