using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Insight.Figures;
using Hunsuan.Insight.Measures;
using Hunsuan.Tests.Registers;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Insight;

public class HiddenIndexTests
{
    public static IEnumerable<object[]> Seeds =>
        from provider in DatabaseProviders.All from seed in Enumerable.Range(1, 3) select new object[] { provider, seed };

    [Theory, MemberData(nameof(Seeds))]
    public async Task An_analyst_learns_no_small_number_of_an_indicator_by_subtraction(Provider provider, int seed)
    {
        await using var place = await Neighbourhood.Settle(provider, seed, households: 300);
        await MakePoorer(place, seed);
        await using var scope = place.AsActing(Role.Analyst, "56");
        var shownAny = false;

        foreach (var (area, level, cutoff) in
            from seen in new[] { ("56", AreaLevel.District), ("56", AreaLevel.Subdistrict), ("5601", AreaLevel.Subdistrict), ("560108", AreaLevel.Village) }
            from cutoff in new[] { new Fraction(1, 5), new Fraction(1, 3) }
            select (seen.Item1, seen.Item2, cutoff))
        {
            var index = (await Overview(scope).Of(area, new() { Level = level, Cutoff = cutoff }, default))!.Index!;
            var whole = Counts(index, index.Sheet.Whole, index.IsHidden || index.AreDetailsHidden);
            var parts = index.Parts.Select(p => Counts(index, p.Figures, p.AreDetailsHidden)).ToList();
            shownAny |= parts.Exists(p => p is not null);

            Assert.All(index.Parts.Where(p => p.IsHidden), p => Assert.True(p.AreDetailsHidden));
            Assert.All([whole, .. parts], shown => Assert.DoesNotContain(shown ?? [], count => count is > 0 and < SmallNumbers.UsualLeast));
            if (whole is null || !parts.Contains(null)) continue;
            for (var column = 0; column < whole.Count; column++)
            {
                var rest = whole[column] - parts.Sum(p => p?[column] ?? 0);
                Assert.True(whole[column] == 0 || rest >= SmallNumbers.UsualLeast, $"{area} column {column}: {rest} are left over");
            }
        }

        Assert.True(shownAny);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_analyst_is_offered_the_surveys_own_ways_only_and_no_rounds(Provider provider)
    {
        await using var place = await CountedByHand.Settle(provider);
        await CountedByHand.SurveyTwoYearsBefore(place);
        await using var scope = place.AsActing(Role.Analyst, "56");

        var asked = new IndexAsked { Unknown = UnknownPolicy.Deprived, Cutoff = new Fraction(1, 20), From = 2024, To = 2026 };
        var index = (await Overview(scope).Of("56", asked, default))!.Index!;

        Assert.Equal((UnknownPolicy.Exclude, 0, 2), (index.Unknown, index.Cutoff, index.CutoffsOffered));
        Assert.Empty(index.Rounds);
        Assert.Null(index.Compared);
    }

    [Fact]
    public async Task Files_and_page_of_an_analyst_say_hidden_and_tell_nothing_else()
    {
        await using var place = await CountedByHand.Settle(Provider.Sqlite);
        await using var site = await TestSite.Start(place.Database);
        await site.SignInAs(Role.Analyst, "56");

        var page = await site.Read("/areas/56/measure");
        var rows = (await site.Read("/areas/56/measure/levels.csv")).TrimEnd('\n').Split('\n')[1..];

        Assert.Contains(IndexTexts.OwnOnly.Thai, page, StringComparison.Ordinal);
        Assert.Contains(RoundTexts.NotShown.Thai, page, StringComparison.Ordinal);
        Assert.DoesNotContain("40.0%", page, StringComparison.Ordinal);
        Assert.All(rows, row => Assert.Equal("hidden", row.Split(',')[5]));
        Assert.All(rows, row => Assert.Equal(["", "", "", "", "", "hidden", "hidden"], row.Split(',')[6..]));
    }

    [Fact]
    public async Task A_province_hides_the_same_whether_it_is_seen_alone_or_in_the_country()
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite, seed: 2, households: 120);
        await using var scope = place.AsActing(Role.Analyst, "");
        var country = (await Overview(scope).Of("", new(), default))!.Index!;

        foreach (var province in country.Parts)
        {
            var alone = (await Overview(scope).Of(province.AreaCode, new(), default))!.Index!;
            Assert.True(!province.AreDetailsHidden || alone.AreDetailsHidden, province.AreaCode);
            Assert.True(!province.IsHidden || alone.IsHidden, province.AreaCode);
        }
    }

    private static AreaIndexOverview Overview(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<AreaIndexOverview>();

    /// <summary>How many people stand behind each figure that is shown; null where they are hidden.</summary>
    private static List<long>? Counts(MeasuredIndex index, GroupFigures? figures, bool isHidden) => isHidden || figures is not { } known ? null :
    [
        .. index.Sheet.Rules.Rule.Bits.SelectMany(bit => new[] { (long)known.Indicator(bit).FailedOfCounted, (long)known.At(index.Cutoff).CensoredCount(bit) }),
    ];

    /// <summary>Many lack much and are poor at 1/3 too, and nobody is asked the one question that concerns a handful: else all is hidden everywhere.</summary>
    private static async Task MakePoorer(Neighbourhood place, int seed)
    {
        var (random, few) = (new Random(seed), Neighbourhood.Edition.Find(28)!.Bit);
        await using var db = place.Database.Open();
        foreach (var result in db.MemberResults.ToList())
        {
            var more = random.Next(3) == 0 ? 0UL : (ulong)random.NextInt64() & result.Answers.Passed & ~few;
            result.Answers = new((result.Answers.Failed | more) & ~few, result.Answers.Passed & ~more & ~few, result.Answers.NotApplicable | few);
        }
        foreach (var measurement in db.Measurements.ToList())
        {
            var more = random.Next(3) == 0 ? 0UL : (ulong)random.NextInt64() & measurement.Answers.Passed;
            measurement.Answers = new(measurement.Answers.Failed | more, measurement.Answers.Passed & ~more, measurement.Answers.NotApplicable);
        }
        await db.SaveChangesAsync();
    }
}
