using System.Globalization;
using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Simulation;

public sealed class SurveyFilesTests(SimulatedProvince province) : IClassFixture<SimulatedProvince>
{
    private static readonly Edition Edition = EditionBook.Load().Find("bmn-2560")!;

    [Theory]
    [InlineData("households.csv", "house_code,family_no,house_no,moo,subdistrict_code,lat,lon,tenure,income_per_person,surveyed_on,bmn04,bmn05,bmn08,bmn09,bmn10,bmn11,bmn12,bmn13,bmn14,bmn22,bmn23,bmn30,bmn31")]
    [InlineData("persons.csv", "house_code,family_no,person_no,citizen_id,prefix,first_name,last_name,nickname,sex,birth_date,relation,nationality,marital_status,education,occupation,income_year,disability,chronic_illness,bedridden,bmn01,bmn02,bmn03,bmn06,bmn07,bmn15,bmn16,bmn17,bmn18,bmn19,bmn20,bmn21,bmn24,bmn25,bmn26,bmn27,bmn28,bmn29")]
    [InlineData("welfare-card.csv", "citizen_id,prefix,first_name,last_name,birth_date,house_no,moo,subdistrict_code,since,amount,status")]
    [InlineData("truth.csv", "file,row,person")]
    public void Columns_are_the_canonical_ones(string file, string header) =>
        Assert.Equal(header, File.ReadLines(Path.Combine(province.Folder.FullName, file)).First());

    [Fact]
    public void There_are_as_many_households_as_asked_with_a_usual_number_of_members()
    {
        Assert.Equal(SimulatedProvince.Households, province.Read("households.csv").Count);
        Assert.Equal(SimulatedProvince.Households, province.Summary.Households);
        Assert.Equal(province.Read("persons.csv").Count, province.Summary.Persons);
        Assert.InRange(province.Summary.Persons / (double)SimulatedProvince.Households, 2.7, 3.4);
    }

    [Fact]
    public void Every_person_lives_in_a_household_with_one_head_and_numbers_without_gaps()
    {
        var households = province.People.GroupBy(person => person.HouseholdKey).ToList();

        Assert.Equal(province.Read("persons.csv").Count, province.People.Count);
        Assert.Equal(SimulatedProvince.Households, households.Count);
        Assert.All(households, members =>
        {
            Assert.Single(members, person => person["relation"] == "head");
            Assert.Equal(Enumerable.Range(1, members.Count()), members.Select(person => SimulatedProvince.Number(person["person_no"])));
        });
    }

    [Fact]
    public void Some_houses_hold_several_families_at_one_address()
    {
        var shared = province.Read("households.csv").GroupBy(row => row["house_code"]).Where(house => house.Count() > 1).ToList();

        Assert.NotEmpty(shared);
        Assert.All(shared, house => Assert.Single(house.Select(row => (row["house_no"], row["moo"], row["lat"])).Distinct()));
        Assert.All(province.Read("households.csv"), row => Assert.Matches("^56[0-9]{9}$", row["house_code"]));
    }

    [Theory]
    [InlineData("child", -1)]
    [InlineData("parent", 1)]
    [InlineData("grandchild", -2)]
    public void Parents_are_at_least_14_years_older_than_their_children(string relation, int generations)
    {
        var pairs =
            from members in province.People.GroupBy(person => person.HouseholdKey)
            from elder in members.Where(person => person["relation"] == "head" || (person["relation"] == "spouse" && relation == "child"))
            from other in members.Where(person => person["relation"] == relation)
            select (other.AgeInMonths - elder.AgeInMonths) * Math.Sign(generations);

        Assert.All(pairs, months => Assert.InRange(months, 14 * 12 * Math.Abs(generations), 80 * 12));
    }

    [Fact]
    public void Every_indicator_cell_agrees_with_whom_the_indicator_concerns()
    {
        foreach (var person in province.People)
        {
            var known = new SurveyedPerson(person.AgeInMonths, ConditionsFromFile(person), (PersonConditions)63);
            foreach (var indicator in Edition.Indicators.Where(indicator => indicator.Unit == IndicatorUnit.Person))
                Assert.True(indicator.AppliesTo(known) != (person[indicator.Column] == "-"), $"{indicator.Column} {string.Join(',', person.Person.Cells)}");
        }
        Assert.All(province.Read("households.csv"), row => Assert.DoesNotContain("-", row.Cells.TakeLast(13)));
    }

    [Fact]
    public void A_small_share_of_the_cells_is_unknown()
    {
        var cells = province.Read("persons.csv").SelectMany(row => row.Cells.TakeLast(18)).Where(cell => cell != "-").ToList();

        Assert.All(cells, cell => Assert.Contains(cell, (string[])["", "0", "1"]));
        Assert.InRange(cells.Count(cell => cell == "") / (double)cells.Count, 0.010, 0.014); // stated: 0.012
    }

    [Fact]
    public void Incomes_of_members_make_the_average_and_the_average_settles_indicator_22()
    {
        foreach (var members in province.People.GroupBy(person => person.HouseholdKey))
        {
            var household = members.First().Household;
            var average = SimulatedProvince.Number(household["income_per_person"]);
            if (members.All(person => person["income_year"] != ""))
                Assert.Equal(members.Sum(person => SimulatedProvince.Number(person["income_year"])) / members.Count(), average);
            if (household["bmn22"] != "") Assert.Equal(average >= 38000, household["bmn22"] == "1");
        }
    }

    [Fact]
    public void Work_and_school_agree_with_their_indicators()
    {
        Assert.All(province.People.Where(person => person["bmn20"] == "0"), person => Assert.Contains(person["income_year"], (string[])["0", ""]));
        Assert.All(province.People.Where(person => person["bmn20"] == "1"), person => Assert.NotEqual("0", person["income_year"]));
        Assert.All(province.People.Where(person => person["bmn16"] == "1"), person => Assert.Equal("student", person["occupation"]));
        Assert.All(province.People.Where(person => person["bmn16"] == "0"), person => Assert.NotEqual("student", person["occupation"]));
    }

    [Fact]
    public void Ages_and_sexes_are_those_of_an_ageing_country()
    {
        double Share(Func<SimulatedProvince.Surveyed, bool> counts) => province.People.Count(counts) / (double)province.People.Count;

        Assert.InRange(Share(person => person.AgeInMonths < 15 * 12), 0.13, 0.21);
        Assert.InRange(Share(person => person.AgeInMonths >= 60 * 12), 0.18, 0.27);
        Assert.InRange(Share(person => person["sex"] == "F"), 0.48, 0.54);
        Assert.All(province.People, person => Assert.InRange(person.AgeInMonths, 0, 110 * 12));
        Assert.All(province.People, person => Assert.InRange(
            SimulatedProvince.Today.DayNumber - SimulatedProvince.Surveyed.Day(person.Household["surveyed_on"]).DayNumber, 350, 740));
    }

    [Fact]
    public void Areas_are_those_given_and_coordinates_lie_near_their_centres()
    {
        foreach (var row in province.Read("households.csv"))
        {
            var area = SimulatedProvince.Areas.Single(area => area.Code == row["subdistrict_code"]);
            Assert.StartsWith("56", area.Code);
            Assert.Equal(area.Latitude is null, row["lat"] == "");
            if (area.Latitude is { } latitude) Assert.InRange(double.Parse(row["lat"], CultureInfo.InvariantCulture), latitude - 0.05, latitude + 0.05);
        }
        // Weights 3, 2, 1 and 1 of 4,000, shared out without loss.
        Assert.Equal([1714, 1143, 572, 571], province.Read("households.csv").CountBy(row => row["subdistrict_code"]).Select(area => area.Value));
    }

    [Theory]
    [InlineData("bmn12")]
    [InlineData("bmn22")]
    public void Villages_differ_more_than_chance_explains(string column)
    {
        var known = province.Read("households.csv").Where(row => row[column] != "").ToList();
        var failing = known.Count(row => row[column] == "0") / (double)known.Count;
        var villages = known.GroupBy(row => (row["subdistrict_code"], row["moo"])).Where(village => village.Count() >= 30).ToList();
        var unlikeliness = villages.Average(village =>
            Math.Pow(village.Count(row => row[column] == "0") - failing * village.Count(), 2) / (village.Count() * failing * (1 - failing)));

        Assert.InRange(unlikeliness, 1.4, 30); // 1 if all villages were alike
    }

    private static PersonConditions ConditionsFromFile(SimulatedProvince.Surveyed person)
    {
        string[] beyondPrimary = ["lower_secondary", "upper_secondary", "vocational", "bachelor", "postgraduate"];
        var finished = person.AgeInMonths >= 15 * 12 && beyondPrimary.Contains(person["education"]);
        var conditions = PersonConditions.None;
        if (person["disability"] != "") conditions |= PersonConditions.Disabled;
        if (person["chronic_illness"] != "") conditions |= PersonConditions.ChronicIllness;
        if (person["bedridden"] == "1") conditions |= PersonConditions.Bedridden;
        if (finished) conditions |= PersonConditions.FinishedLowerSecondary;
        if (finished && person["occupation"] == "none") conditions |= PersonConditions.OutOfSchoolWithoutWork;
        if (person["occupation"] != "student" && person["disability"] == "") conditions |= PersonConditions.ExpectedToWork;
        return conditions;
    }
}
