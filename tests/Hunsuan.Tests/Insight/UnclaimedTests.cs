using Hunsuan.Benefits.Entitlements;
using Hunsuan.Data;
using Hunsuan.Insight.Figures;
using Hunsuan.Insight.Unclaimed;
using Hunsuan.Tests.Benefits.Entitlements;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Insight;

public class UnclaimedTests
{
    private const string Allowance = "old-age-allowance";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_may_have_a_benefit_and_does_not_is_counted_and_found_and_nobody_is_lost(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (old, _) = await HouseholdClaimsTests.GivenSomebody(village, born: 19500101, nationality: "ไทย");
        await HouseholdClaimsTests.GivenSomebody(village, born: 20100101, nationality: "ไทย", hasNumber: false);
        await HouseholdClaimsTests.GivenSomebody(village, born: null, nationality: null, hasNumber: false);
        await using var db = village.Open();
        using var cache = new FigureCache();

        var counts = await Unclaimed(village, db, cache).Of("5601", default);
        var allowance = counts.Whole.Single(c => c.Benefit.Id == Allowance);

        Assert.Equal((1, 0, 1, 1), (allowance.MayHave, allowance.Has, allowance.CannotTell, allowance.Not));
        Assert.Equal((70_000L, 70_000L), (allowance.LeastSatang, allowance.MostSatang));
        Assert.All(counts.Whole, c => Assert.Equal(3, c.All));
        for (var rule = 0; rule < counts.Whole.Count; rule++)
            Assert.Equal(counts.Whole[rule].MayHave, counts.Parts.Values.Sum(p => p[rule].MayHave));
        Assert.Equal([old], (await Unclaimed(village, db, cache).Who("560108", Allowance, default)).Select(f => f.HouseholdId));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_area_without_anybody_has_nobody_who_may_have_anything(Provider provider)
    {
        await using var village = await Village.Create(provider);
        await using var db = village.Open();
        using var cache = new FigureCache();

        var counts = await Unclaimed(village, db, cache).Of("5601", default);

        Assert.All(counts.Whole, c => Assert.Equal(0, c.All));
    }

    private static UnclaimedBenefits Unclaimed(Village village, HunsuanDb db, FigureCache cache) => new(
        db, new LoadAreaFacts(db, HouseholdClaimsTests.Book, Village.Editions), HouseholdClaimsTests.Book, village.Officer, cache, new DataVersion(db), village.Clock);
}
