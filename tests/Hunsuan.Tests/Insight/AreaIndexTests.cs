using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Robustness;
using Hunsuan.Insight.Figures;
using Hunsuan.Insight.Measures;
using Hunsuan.Tests.Registers;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Insight;

public class AreaIndexTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Agrees_with_an_area_counted_by_hand(Provider provider)
    {
        await using var place = await CountedByHand.Settle(provider);

        var index = await Look(place, "56");

        Assert.Equal((5, 6), (index.Sheet.Whole.Counted, index.Sheet.Whole.Rows));
        Near([2 / 5.0, 27 / 120.0, 27 / 300.0], index.Figures.H, index.Figures.A, index.Figures.M0);
        Near([2 / 6.0, 2 / 6.0, 27 / 360.0, 27 / 360.0], index.Figures.HAtLeast, index.Figures.HAtMost, index.Figures.M0AtLeast, index.Figures.M0AtMost);
        // Income, health, education, living, access.
        Near([1 / 6.0, 2 / 6.0, 0, 0, 1 / 6.0], [.. index.ShortIn]);
        Near([1 / 5.0, 1 / 5.0, 0, 0, 1 / 5.0], [.. index.Sheet.Rules.DimensionBits.Select(bit => index.Figures.CensoredHeadcount(bit))]);
        Near([12 / 27.0, 3 / 27.0, 0, 0, 12 / 27.0], [.. Enumerable.Range(0, 5).Select(d => index.Figures.DimensionContributionShare(d))]);
        Near([2 / 5.0, 1 / 5.0, 3 / 27.0],
            index.Sheet.Whole.Indicator(CountedByHand.OneOfHealth - 1).RawHeadcount, index.Figures.CensoredHeadcount(CountedByHand.OneOfHealth - 1),
            index.Figures.ContributionShare(CountedByHand.OneOfHealth - 1));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Parts_have_their_shares_and_keep_their_order(Provider provider)
    {
        await using var place = await CountedByHand.Settle(provider);

        var index = await Look(place, "56");

        var (mueang, other) = (index.Parts.Single(p => p.AreaCode == "5601"), index.Parts.Single(p => p.AreaCode == "5602"));
        Near([4 / 5.0, 1, 27 / 240.0], mueang.ShareOfPeople(index), mueang.ShareOfPoverty(index), mueang.Figures?.At(0).M0);
        Near([1 / 5.0, 0, 0], other.ShareOfPeople(index), other.ShareOfPoverty(index), other.Figures?.At(0).M0);
        Assert.Equal((1, new RankRange(1, 1)), index.Ranked.Ranks["5601"]);
        Assert.Equal((2, new RankRange(2, 2)), index.Ranked.Ranks["5602"]);
        // With half of all on income, a scores 30 of 60 and c 11.25: poor at 1/5 is a alone, and the order is the same.
        var stressed = index.Sheet.Rules.Others.Index().Single(w => w.Item.Stressed == 0).Index;
        Near([0.5 / 4], index.Sheet.Other(stressed, "5601", 0));
        Assert.All(index.Ranked.Ways.Where(w => w.Agreement is not null), w => Assert.Equal(1, w.Agreement!.Value.ShareKept));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Cut_off_and_policy_are_chosen(Provider provider)
    {
        await using var place = await CountedByHand.Settle(provider);

        var all = await Look(place, "56", new() { Unknown = UnknownPolicy.NotDeprived, Cutoff = new Fraction(1, 20) });
        var worst = await Look(place, "56", new() { Unknown = UnknownPolicy.Deprived, Cutoff = new Fraction(1, 20) });
        var none = await Look(place, "56", new() { Cutoff = new Fraction(1, 2) });

        // 1/20 is 3 of 60, so that d is poor too, and e where unknown counts as lacking.
        Near([3 / 6.0, 30 / 360.0], all.Figures.H, all.Figures.M0);
        Near([4 / 6.0, 33 / 360.0], worst.Figures.H, worst.Figures.M0);
        Assert.Equal((0, null, 0), (none.Figures.H, none.Figures.A, none.Figures.M0));
        Assert.Empty(none.Ranked.Ranks);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Two_rounds_are_compared_and_the_causes_add_up(Provider provider)
    {
        await using var place = await CountedByHand.Settle(provider);
        await CountedByHand.SurveyTwoYearsBefore(place);

        var index = await Look(place, "56", new() { From = 2024, To = 2026 });
        var change = ChangeOfIndex.Of(index.Compared!, index.Cutoff)!;

        Assert.Equal([(2024, 4), (2026, 6)], index.Rounds);
        Near([3 / 4.0, 2 / 5.0, 12 / 60.0, 27 / 120.0], change.H.Before, change.H.After, change.A.Before, change.A.After);
        Near([36 / 240.0, 27 / 300.0, 0.09 - 0.15, -0.4, -0.03, Math.Sqrt(0.6) - 1],
            change.M0.Before, change.M0.After, change.M0.Absolute, change.M0.Relative, change.M0.AbsoluteYearly, change.M0.RelativeYearly);
        Near([(0.4 - 0.75) * (0.2 + 0.225) / 2, (0.225 - 0.2) * (0.75 + 0.4) / 2], change.Incidence, change.Intensity);
        var (mueang, other) = (change.Parts.Single(p => p.AreaCode == "5601"), change.Parts.Single(p => p.AreaCode == "5602"));
        Near([24 / 180.0, 27 / 240.0, (27 / 240.0 - 24 / 180.0) * (0.75 + 0.8) / 2, 0.05 * (24 / 180.0 + 27 / 240.0) / 2],
            mueang.Before, mueang.After, mueang.Within, mueang.Demographic);
        Near([12 / 60.0, 0, -0.2 * (0.25 + 0.2) / 2, -0.05 * 0.2 / 2], other.Before, other.After, other.Within, other.Demographic);
        Near([change.M0.Absolute!.Value, change.M0.Absolute!.Value], change.Incidence + change.Intensity, change.Parts.Sum(p => p.Within + p.Demographic));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_household_surveyed_twice_in_a_year_counts_by_the_later_survey(Provider provider)
    {
        await using var place = await CountedByHand.Settle(provider);
        await CountedByHand.SurveyTwoYearsBefore(place);
        await using (var db = place.Database.Open())
        {
            var first = db.Measurements.First(m => m.AreaCode == "56020101" && m.MeasuredOn < new DateOnly(2025, 1, 1));
            var members = db.MemberResults.Where(r => r.MeasurementId == first.Id).ToList();
            var later = new Hunsuan.Wellbeing.Measurement
            {
                Id = Hunsuan.Shared.Ids.New(), HouseholdId = first.HouseholdId, AreaCode = first.AreaCode, Edition = first.Edition, MeasuredOn = new(2024, 11, 1),
                ImportId = first.ImportId, Answers = new(0, first.Answers.Failed | first.Answers.Passed),
            };
            db.Add(later);
            db.AddRange(members.Select(m => new Hunsuan.Wellbeing.MemberResult
            {
                MeasurementId = later.Id, PersonId = m.PersonId, HouseholdId = m.HouseholdId, AreaCode = m.AreaCode, Answers = new(0, m.Answers.Failed | m.Answers.Passed),
            }));
            await db.SaveChangesAsync();
        }

        var index = await Look(place, "56", new() { From = 2024, To = 2026 });

        Near([2 / 4.0], index.Compared!.Whole.Before.At(0).H);
        Assert.Equal(4, index.Compared.Whole.Before.Rows);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Visits_are_no_round_and_an_earlier_year_comes_first(Provider provider)
    {
        await using var place = await CountedByHand.Settle(provider);

        await using var visited = await CountedByHand.Settle(provider);
        await CountedByHand.SurveyTwoYearsBefore(place);
        Assert.Empty((await Look(visited, "56")).Rounds);
        Assert.Null((await Look(place, "56", new() { From = 2026, To = 2024 })).Compared);
        Assert.Null((await Look(place, "56", new() { From = 2020, To = 2026 })).Compared);
        Assert.Equal([(2024, 1), (2026, 1)], (await Look(place, "5602")).Rounds);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Agrees_with_the_area_home_on_random_people(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, seed: 6);
        await using var scope = place.As("56");
        var counts = await scope.ServiceProvider.GetRequiredService<AreaFigures>().Of("56", Hunsuan.Areas.AreaLevel.Subdistrict, default);
        var home = (await scope.ServiceProvider.GetRequiredService<AreaMeasure>().Of("56", counts, default))!;

        var index = await Look(place, "56", new() { Level = Hunsuan.Areas.AreaLevel.Subdistrict });

        for (var k = 0; k < index.Sheet.Rules.OwnCutoffs; k++)
        {
            Near([home.Whole.At(k).H ?? 0, home.Whole.At(k).M0 ?? 0], index.Sheet.Whole.At(k).H, index.Sheet.Whole.At(k).M0);
            foreach (var part in counts.Parts) Assert.Equal(home.Of(part.AreaCode)!.Value.At(k).M0, index.Sheet.Of(part.AreaCode)!.Value.At(k).M0);
        }
        Near([1, 1], index.Parts.Sum(p => p.ShareOfPeople(index)), index.Parts.Sum(p => p.ShareOfPoverty(index)));
        Near([index.Figures.M0 ?? 0], index.Sheet.Edition.Dimensions.Index().Sum(d => index.Figures.DimensionContribution(d.Index)));
    }

    private static async Task<MeasuredIndex> Look(Neighbourhood place, string area, IndexAsked? asked = null)
    {
        await using var scope = place.As("56");
        return (await scope.ServiceProvider.GetRequiredService<AreaIndexOverview>().Of(area, asked ?? new(), default))!.Index!;
    }

    private static void Near(double[] expected, params double?[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        foreach (var (e, f) in expected.Zip(found)) Assert.Equal(e, f!.Value, 1e-12);
    }
}
