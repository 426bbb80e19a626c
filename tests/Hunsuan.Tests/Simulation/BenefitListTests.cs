using Hunsuan.Simulation;

namespace Hunsuan.Tests.Simulation;

public sealed class BenefitListTests(SimulatedProvince province) : IClassFixture<SimulatedProvince>
{
    private static readonly ListErrorRates Rates = SimulationData.Load().Value!.Errors.Lists;

    private readonly List<(SimulatedProvince.Row Row, SimulatedProvince.Surveyed Person)> _surveyed =
        [.. SimulatedProvince.ListFiles.SelectMany(province.Listed).Where(pair => pair.Person is not null).Select(pair => (pair.Row, pair.Person!))];

    [Fact]
    public void The_truth_names_the_person_of_each_row_once()
    {
        foreach (var file in (string[])["persons.csv", .. SimulatedProvince.ListFiles])
        {
            var rows = province.Read("truth.csv").Where(row => row["file"] == file).Select(row => SimulatedProvince.Number(row["row"])).Order();
            Assert.Equal(Enumerable.Range(1, province.Read(file).Count), rows);
        }
        Assert.Equal(province.Summary.Persons, province.ById.Count);
    }

    [Fact]
    public void Most_numbers_survive_and_the_stated_shares_are_missing_or_wrong()
    {
        var numbers = _surveyed.Where(pair => IsValid(pair.Person["citizen_id"])).Select(pair => (Listed: pair.Row["citizen_id"], True: pair.Person["citizen_id"])).ToList();

        Near(Rates.MissingNumber, numbers, pair => pair.Listed == "");
        Near(Rates.WrongDigit, numbers, pair => Differences(pair) is [_]);
        Near(Rates.SwappedDigits, numbers, pair => Differences(pair) is [var first, var second] && second == first + 1);
        Assert.Contains(numbers, pair => Differences(pair) is [2] && IsValid(pair.Listed)); // the check digit never sees the third digit
    }

    [Fact]
    public void Dates_are_wrong_as_often_as_stated()
    {
        var dates = _surveyed.Select(pair => (Listed: pair.Row["birth_date"], True: pair.Person["birth_date"])).ToList();
        var known = dates.Where(pair => !pair.True.StartsWith("00", StringComparison.Ordinal)).ToList();

        Near(Rates.CommonEraYear, dates, pair => SimulatedProvince.Number(pair.Listed[6..]) == SimulatedProvince.Number(pair.True[6..]) - 543);
        Near(Rates.DayAndMonthUnknown, known, pair => pair.Listed.StartsWith("00/00", StringComparison.Ordinal));
        Near(Rates.DayUnknown, known, pair => pair.Listed.StartsWith("00/", StringComparison.Ordinal) && pair.Listed[3..5] != "00");
        Near(Rates.NewYearForUnknownDay, dates.Where(pair => pair.True.StartsWith("00", StringComparison.Ordinal)), pair => pair.Listed.StartsWith("01/01", StringComparison.Ordinal));
        Near(Rates.DayAndMonthSwapped, known.Where(pair => pair.True[..2] != pair.True[3..5] && SimulatedProvince.Number(pair.True[..2]) <= 12),
            pair => pair.Listed[..5] == pair.True[3..5] + "/" + pair.True[..2]);
    }

    [Fact]
    public void Names_are_misspelt_as_often_as_they_can_be()
    {
        var names = _surveyed.Select(pair => (Listed: pair.Row["first_name"] + pair.Row["last_name"], True: pair.Person["first_name"] + pair.Person["last_name"])).ToList();

        Near(Rates.ZeroWidth, names, pair => pair.Listed.Contains('\u200B'));
        Near(Rates.StraySpace, names, pair => pair.Listed.Contains(' '));
        Assert.InRange(names.Count(pair => pair.Listed != pair.True) / (double)names.Count, 0.05, 0.13);
    }

    [Fact]
    public void Some_married_women_are_listed_under_their_former_name()
    {
        var wives = _surveyed.Where(pair => pair.Person["sex"] == "F" && pair.Person["marital_status"] == "married").ToList();
        var former = wives.Count(pair => pair.Row["last_name"][0] != pair.Person["last_name"][0] && pair.Row["last_name"][^1] != pair.Person["last_name"][^1]);

        Assert.InRange(former / (double)wives.Count, Rates.FormerFamilyName * 0.5, Rates.FormerFamilyName * 1.1);
    }

    [Fact]
    public void Some_persons_are_listed_where_they_do_not_live()
    {
        Near(Rates.OtherVillage + Rates.OtherSubdistrict, _surveyed,
            pair => (pair.Row["moo"], pair.Row["subdistrict_code"]) != (pair.Person.Household["moo"], pair.Person.Household["subdistrict_code"]), slack: 0.006);
        Assert.All(_surveyed, pair => Assert.Contains(SimulatedProvince.Areas, area => area.Code == pair.Row["subdistrict_code"] && area.Code.StartsWith("56", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lists_hold_the_dead_the_unknown_and_some_twice()
    {
        var listed = SimulatedProvince.ListFiles.SelectMany(province.Listed).ToList();
        var rightRows = _surveyed.Count / (1 + Rates.ListedTwice);

        Assert.InRange((listed.Count - _surveyed.Count) / rightRows, 0.045, 0.08); // stated: 0.012 dead and 0.05 not surveyed
        foreach (var file in SimulatedProvince.ListFiles.Take(2))
            Assert.NotEqual(0, province.Listed(file).Where(pair => pair.Person is not null).GroupBy(pair => pair.Person).Count(rows => rows.Count() == 2));
    }

    [Fact]
    public void The_card_goes_to_adults_of_low_income_with_some_forgotten_and_some_listed_wrongly()
    {
        var holders = province.Listed("welfare-card.csv").Where(pair => pair.Person is not null).Select(pair => pair.Person!).ToHashSet();
        var adults = province.People.Where(person => person.AgeInMonths >= 19 * 12 && person["nationality"] == "TH").ToList();
        double Share(Func<SimulatedProvince.Surveyed, bool> among) => adults.Where(among).Count(holders.Contains) / (double)adults.Count(among);

        Assert.InRange(Share(person => SimulatedProvince.Number(person.Household["income_per_person"]) < 38000), 0.7, 0.85);
        Assert.InRange(Share(person => SimulatedProvince.Number(person.Household["income_per_person"]) > 100000), 0.03, 0.1);
        Assert.All(holders, person => Assert.True(person.AgeInMonths > 15 * 12));
    }

    [Fact]
    public void The_old_age_allowance_goes_by_age()
    {
        var receivers = province.Listed("old-age-allowance.csv").Where(pair => pair.Person is not null).ToList();
        var old = province.People.Where(person => person.AgeInMonths >= 60 * 12 && person["nationality"] == "TH").ToList();

        Assert.InRange(old.Intersect(receivers.Select(pair => pair.Person!)).Count() / (double)old.Count, 0.93, 0.98);
        Assert.All(receivers.Where(pair => pair.Person!.AgeInMonths >= 90 * 12), pair => Assert.Equal("1000", pair.Row["amount"]));
        Assert.Equal(["1000", "600", "700", "800"], receivers.Select(pair => pair.Row["amount"]).Distinct().Order());
    }

    [Fact]
    public void The_next_version_drops_some_and_brings_some_of_the_forgotten()
    {
        string[] Lines(string file) => [.. File.ReadLines(Path.Combine(province.Folder.FullName, file)).Skip(1)];
        var (first, later) = (Lines("old-age-allowance.csv"), Lines("old-age-allowance.later.csv"));

        Near(Rates.LeftByNextVersion, first.Distinct(), line => !later.Contains(line));
        Assert.InRange(later.Except(first).Count() / (double)later.Length, 0.01, 0.04);
    }

    private static void Near<T>(double rate, IEnumerable<T> among, Func<T, bool> counts, double slack = 0)
    {
        var all = among.ToList();
        var deviation = Math.Sqrt(rate * (1 - rate) / all.Count);
        Assert.InRange(all.Count(counts) / (double)all.Count, rate - 4 * deviation - slack, rate + 4 * deviation + slack);
    }

    private static int[] Differences((string Listed, string True) pair) =>
        pair.Listed.Length != pair.True.Length ? [] : [.. Enumerable.Range(0, pair.True.Length).Where(at => pair.Listed[at] != pair.True[at])];

    /// <summary>The rule of the thirteenth digit, written again so that the simulation does not judge itself.</summary>
    internal static bool IsValid(string number) =>
        number.Length == 13 && number.Take(12).Select((digit, at) => (13 - at) * (digit - '0')).Sum() is var sum && (11 - sum % 11) % 10 == number[12] - '0';
}
