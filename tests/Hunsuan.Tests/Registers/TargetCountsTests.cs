using Hunsuan.Areas;
using Hunsuan.Registers;

namespace Hunsuan.Tests.Registers;

public class TargetCountsTests
{
    public static IEnumerable<object[]> Cases =>
        from provider in DatabaseProviders.All
        from level in Enum.GetValues<AreaLevel>()
        from within in new[] { "", "56", "5601", "560108" }
        select new object[] { provider, level, within };

    [Theory, MemberData(nameof(Cases))]
    public async Task Agrees_with_counting_person_by_person(Provider provider, AreaLevel level, string within)
    {
        await using var place = await Neighbourhood.Settle(provider);
        await using var db = place.Database.Open();

        var rows = await new TargetCounts(db).By(level, within, default);

        var expected = place.In(within).GroupBy(p => AreaCode.Widen(p.Profile.AreaCode, level)).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Line(g.Key, g.Count(), g.Select(p => p.Household.Id).Distinct().Count(), g.Count(p => p.IsShort),
                g.Count(p => p.IsShort && p.Profile.IsListed), g.Count(p => p.IsShort && !p.Profile.IsListed),
                Enumerable.Range(0, 5).Select(d => g.Count(p => (p.Profile.Shortfalls >> d & 1) != 0))));
        Assert.Equal(expected, rows.Select(r => Line(r.AreaCode, r.Persons, r.Households, r.ShortInAny, r.Targeted, r.Missed, r.ShortIn)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_area_without_survey_is_nought_and_not_missing(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider);
        await using var db = place.Database.Open();

        Assert.Equal((0, 0, 0), await new TargetCounts(db).Of("9001", default) is var none ? (none.Persons, none.Households, none.Missed) : default);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Counts_only_the_area_of_the_officer(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider);
        await using var db = place.Database.Open(Given.AnOfficer("5602"));

        Assert.Equal(place.In("5602").Count(), (await new TargetCounts(db).By(AreaLevel.Province, "", default)).Sum(r => r.Persons));
    }

    [Fact]
    public void The_file_has_the_columns_that_others_rely_on()
    {
        using var file = new StringWriter();

        TargetTable.Write(file, [new("560108", 9, 3, 5, 2, 3, [1, 2, 3, 4, 5])]);

        Assert.Equal(
            "area_code,persons,households,short_any,targeted,missed,short_income,short_health,short_education,short_living,short_access\n"
            + "560108,9,3,5,2,3,1,2,3,4,5\n",
            file.ToString());
    }

    private static string Line(string area, int persons, int households, int any, int targeted, int missed, IEnumerable<int> shortIn) =>
        $"{area}: {persons} {households} {any} {targeted} {missed} {string.Join(' ', shortIn)}";
}
