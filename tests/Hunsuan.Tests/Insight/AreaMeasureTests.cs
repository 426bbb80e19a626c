using Hunsuan.Areas;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Insight.Figures;
using Hunsuan.Tests.Registers;
using Hunsuan.Wellbeing;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Insight;

public class AreaMeasureTests
{
    public static IEnumerable<object[]> Cases =>
        from provider in DatabaseProviders.All
        from area in new[] { ("", "", AreaLevel.Province), ("56", "56", AreaLevel.District), ("56", "56", AreaLevel.Subdistrict),
            ("56", "560108", AreaLevel.Village), ("560108", "56010801", AreaLevel.Village), ("", "5601", AreaLevel.Subdistrict) }
        select new object[] { provider, area.Item1, area.Item2, area.Item3 };

    [Theory, MemberData(nameof(Cases))]
    public async Task Agrees_with_scoring_person_by_person(Provider provider, string officer, string area, AreaLevel level)
    {
        await using var place = await Neighbourhood.Settle(provider, seed: 3);
        await using var scope = place.As(officer);
        var counts = await scope.ServiceProvider.GetRequiredService<AreaFigures>().Of(area, level, default);

        var sheet = await scope.ServiceProvider.GetRequiredService<AreaMeasure>().Of(area, counts, default);

        Assert.NotNull(sheet);
        Assert.Equal(Expected(place.In(area)), Found(sheet.Whole));
        foreach (var part in place.In(area).GroupBy(p => AreaCode.Widen(p.Profile.AreaCode, level)))
            Assert.Equal(Expected(part), Found(sheet.Of(part.Key)!.Value));
        Assert.Equal(counts.Parts.Count, place.In(area).Select(p => AreaCode.Widen(p.Profile.AreaCode, level)).Distinct().Count());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Counts_those_of_whom_it_cannot_be_told(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, seed: 4);
        await using var scope = place.As("56");
        var counts = await scope.ServiceProvider.GetRequiredService<AreaFigures>().Of("56", AreaLevel.District, default);

        var sheet = await scope.ServiceProvider.GetRequiredService<AreaMeasure>().Of("56", counts, default);

        for (var d = 0; d < 5; d++)
            Assert.Equal(place.In("56").Count(p => (p.Profile.Unknown >> d & 1) != 0), (int)sheet!.Whole.UnclearIn(d));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task People_measured_by_another_edition_are_told_and_not_mixed_in(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider);
        var old = place.In("56").First().Household.Id;
        await using (var db = place.Database.Open())
        {
            db.RemoveRange(db.Measurements.Where(m => m.HouseholdId == old));
            await db.SaveChangesAsync();
        }

        await using var scope = place.As("56");
        var counts = await scope.ServiceProvider.GetRequiredService<AreaFigures>().Of("56", AreaLevel.District, default);
        var sheet = await scope.ServiceProvider.GetRequiredService<AreaMeasure>().Of("56", counts, default);

        Assert.Equal(place.People.Count(p => p.Household.Id == old), sheet!.ByOtherEditions);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Nothing_is_measured_where_nobody_was_surveyed(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, households: 0);
        await using var scope = place.As("56");
        var counts = await scope.ServiceProvider.GetRequiredService<AreaFigures>().Of("56", AreaLevel.District, default);

        Assert.Null(await scope.ServiceProvider.GetRequiredService<AreaMeasure>().Of("56", counts, default));
        Assert.Equal(0, counts.Whole.Persons);
    }

    private static string Found(GroupFigures figures) => Line(
        figures.Rows, figures.Counted, figures.At(0).H, figures.At(0).M0, figures.At(0).HAtLeast, figures.At(0).HAtMost);

    private static string Expected(IEnumerable<Neighbourhood.Someone> people)
    {
        var rule = EditionMeasure.RuleOf(Neighbourhood.Edition);
        var all = people.Select(p => PersonScore.Of(rule, p.Answers)).ToList();
        var counted = all.Where(s => s.IsCounted).ToList();
        bool Poor(int weight, int outOf) => 5L * weight >= outOf;
        var poor = counted.Where(s => Poor(s.Failed, s.OutOf)).ToList();
        return Line(
            all.Count, counted.Count, counted.Count == 0 ? null : (double)poor.Count / counted.Count,
            counted.Count == 0 ? null : poor.Sum(s => s.Score!.Value) / counted.Count,
            (double)all.Count(s => Poor(s.Least, s.BoundsOutOf)) / all.Count, (double)all.Count(s => Poor(s.Most, s.BoundsOutOf)) / all.Count);
    }

    private static string Line(long rows, long counted, params double?[] figures) =>
        $"{rows} {counted} {string.Join(' ', figures.Select(f => f?.ToString("0.000000", System.Globalization.CultureInfo.InvariantCulture) ?? "none"))}";
}
