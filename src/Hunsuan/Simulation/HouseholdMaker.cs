namespace Hunsuan.Simulation;

/// <summary>Makes whole households of a village, one after the other, each from its own random numbers (สร้างครัวเรือน).</summary>
internal sealed class HouseholdMaker
{
    private const int VillageFamilyNames = 12;

    private readonly SimulationRandom _random;
    private readonly PeopleRates _rates;
    private readonly ulong _seed;
    private readonly HouseholdComposer _composer;
    private readonly PersonDetails _details;
    private readonly HouseholdIncomes _incomes;
    private readonly NameBook _names;
    private readonly CitizenNumbers _numbers;
    private readonly WeightedChoice<string> _tenures;

    private string _district = "";
    private int _housesInDistrict;
    private int _housesInVillage;
    private long _households;
    private string[] _familyNames = [];
    private InventedHousehold? _last;

    public HouseholdMaker(ulong seed, SimulationData data, NameBook names, SimulationPlan plan, SimulationRandom random)
    {
        (_seed, _random, _names, _rates) = (seed, random, names, data.People);
        _composer = new HouseholdComposer(_random, _rates);
        _details = new PersonDetails(_random, _rates);
        _incomes = new HouseholdIncomes(_random, _rates);
        _numbers = new CitizenNumbers(_seed, _rates, [.. plan.Villages.Select(village => village.DistrictCode).Distinct()]);
        _tenures = new WeightedChoice<string>(_rates.Tenures);
    }

    /// <summary>Persons so far, with those who stand on lists only; the next one gets this number.</summary>
    public long Persons { get; private set; }

    public void EnterVillage(VillagePlan village)
    {
        if (_district != village.DistrictCode) (_district, _housesInDistrict) = (village.DistrictCode, 0);
        (_housesInVillage, _last) = (0, null);
        var ofVillage = new SimulationRandom(village.Seed, 2);
        _familyNames = [.. Enumerable.Range(0, VillageFamilyNames).Select(_ => _names.Family(ofVillage, isMuslim: false))];
    }

    public InventedHousehold Make(VillagePlan village)
    {
        _random.Start(_seed, (ulong)_households++);
        var sharesHouse = _last is not null && _random.Chance(_rates.SecondFamily);
        if (!sharesHouse) (_housesInDistrict, _housesInVillage) = (_housesInDistrict + 1, _housesInVillage + 1);

        var household = new InventedHousehold
        {
            Village = village,
            HouseCode = $"{village.DistrictCode}{_housesInDistrict:0000000}",
            FamilyNo = sharesHouse ? _last!.FamilyNo + 1 : 1,
            HouseNo = HouseNo(_housesInVillage),
            Latitude = sharesHouse ? _last!.Latitude : village.Latitude + _random.Normal() * 0.004,
            Longitude = sharesHouse ? _last!.Longitude : village.Longitude + _random.Normal() * 0.004,
            SurveyedOn = village.SurveyBegins.AddDays(_random.Between(0, 6)),
            Tenure = _tenures.Draw(_random),
            IsMuslim = _random.Chance(village.MuslimShare),
            Members = _composer.Compose(),
            Standing = _random.Normal(),
        };
        foreach (var person in household.Members) _details.Fill(person, household.SurveyedOn, household.Standing);
        SetNames(household);
        foreach (var person in household.Members) SetNumber(person, village);
        _incomes.Fill(household);
        return _last = household;
    }

    /// <summary>A person whom the survey does not know: a stranger, or one of the household who died before it came.</summary>
    public InventedPerson MakeUnsurveyed(InventedHousehold household, bool isDeadRelative, int age)
    {
        var person = new InventedPerson
        {
            Relation = Relation.Other,
            IsFemale = _random.Chance(0.5),
            AgeInDays = (int)(age * 365.25),
            FamilyLine = 0,
        };
        _details.Fill(person, household.SurveyedOn, standing: 0);
        person.FamilyName = isDeadRelative ? household.Members[0].FamilyName : _names.Family(_random, household.IsMuslim);
        person.FirstName = _names.Given(_random, person.IsFemale, household.IsMuslim, person.BirthYear);
        person.Prefix = PersonTitles.Of(person, _random, _rates, _names);
        SetNumber(person, household.Village);
        return person;
    }

    private void SetNumber(InventedPerson person, VillagePlan village)
    {
        person.Id = Persons++;
        var chanceOfNone = person.Standing == CivilStanding.Thai ? _rates.NoNumberYet : 0.3;
        person.CitizenNumber = _random.Chance(chanceOfNone) ? "" : _numbers.Make(_random, person, village.DistrictCode);
    }

    private void SetNames(InventedHousehold household)
    {
        var lines = new string[household.Members.Max(person => Math.Max(person.FamilyLine, person.FormerFamilyLine ?? 0)) + 1];
        for (var line = 0; line < lines.Length; line++) lines[line] = FamilyName(household.IsMuslim);
        var patronymic = household.IsMuslim && _random.Chance(_rates.Patronymic);

        foreach (var person in household.Members)
        {
            person.FirstName = _names.Given(_random, person.IsFemale, household.IsMuslim, person.BirthYear);
            person.Nickname = _names.Nickname(_random);
            person.FamilyName = patronymic ? NameBook.Patronymic(person.IsFemale, lines[person.FamilyLine]) : lines[person.FamilyLine];
            if (person.FormerFamilyLine is { } former && !patronymic) person.FormerFamilyName = lines[former];
            person.Prefix = PersonTitles.Of(person, _random, _rates, _names);
        }
    }

    private string FamilyName(bool isMuslim) =>
        !isMuslim && _random.Chance(_rates.VillageFamilyName)
            ? _familyNames[_random.Below(VillageFamilyNames)]
            : _names.Family(_random, isMuslim);

    /// <summary>1, 2, 3, 3/2, 4 …: every fourth house was built later on divided land.</summary>
    private static string HouseNo(int house) => house % 4 == 0 ? $"{house * 3 / 4}/{2 + house % 5}" : $"{house - house / 4}";
}
