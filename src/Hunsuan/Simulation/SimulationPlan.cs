using System.Globalization;

namespace Hunsuan.Simulation;

/// <summary>How many households each village gets, and what all its households share (แผนการจำลอง).</summary>
internal sealed class SimulationPlan
{
    /// <summary>Beyond the streams of the households, which are counted from 0.</summary>
    private const ulong FirstAreaStream = 1UL << 40;

    private SimulationPlan(IReadOnlyList<VillagePlan> villages) => Villages = villages;

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<VillagePlan> Villages { get; }

    public static SimulationPlan Make(
        IReadOnlyList<SimulatedArea> areas, IReadOnlyList<SimulatedPlace> places, PeopleRates rates, ulong seed, DateOnly today)
    {
        var households = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            // Places may lie within each other: a sub-district of a named district gets its part of both.
            var within = AreasOf(place, areas).ToList();
            var shares = Share(place.Households, [.. within.Select(area => area.Weight)]);
            foreach (var (area, share) in within.Zip(shares))
                households[area.Code] = households.GetValueOrDefault(area.Code) + share;
        }
        var byCode = areas.ToDictionary(area => area.Code);
        return new SimulationPlan([.. households.SelectMany(pair => VillagesOf(byCode[pair.Key], pair.Value, rates, seed, today))]);
    }

    public static IEnumerable<SimulatedArea> AreasOf(SimulatedPlace place, IEnumerable<SimulatedArea> areas) =>
        areas.Where(area => area.Code.StartsWith(place.AreaCode, StringComparison.Ordinal))
            .OrderBy(area => area.Code, StringComparer.Ordinal);

    /// <summary>Shares whole things out by weight, none lost: the largest remainders get one more (Hare–Niemeyer).</summary>
    public static int[] Share(int total, double[] weights)
    {
        var sum = weights.Sum();
        var exact = weights.Select(weight => total * weight / sum).ToArray();
        var shares = exact.Select(share => (int)share).ToArray();
        var byRemainder = Enumerable.Range(0, weights.Length).OrderByDescending(at => exact[at] - shares[at]).ThenBy(at => at);
        foreach (var at in byRemainder.Take(total - shares.Sum())) shares[at]++;
        return shares;
    }

    private static IEnumerable<VillagePlan> VillagesOf(SimulatedArea area, int households, PeopleRates rates, ulong seed, DateOnly today)
    {
        var random = new SimulationRandom(seed, FirstAreaStream + ulong.Parse(area.Code, CultureInfo.InvariantCulture));
        var moos = random.Between(5, 15);
        var income = random.Normal() * rates.AreaSpread;
        var muslim = rates.MuslimShare.GetValueOrDefault(area.Code[..2], rates.MuslimElsewhere);

        // Muslims and Buddhists live in villages of their own more often than mixed.
        var isMuslimArea = random.Chance(muslim);
        var surveyBegins = today.AddDays(-random.Between(380, 730));
        var counts = Share(households, [.. Enumerable.Range(0, moos).Select(_ => 0.4 + random.Unit())]);

        for (var moo = 1; moo <= moos; moo++)
        {
            yield return new VillagePlan
            {
                AreaCode = area.Code,
                Moo = moo,
                MoosInArea = moos,
                Households = counts[moo - 1],
                Latitude = area.Latitude + (random.Unit() - 0.5) * 0.05,
                Longitude = area.Longitude + (random.Unit() - 0.5) * 0.05,
                IncomeEffect = income + random.Normal() * rates.VillageSpread,
                MuslimShare = isMuslimArea ? 0.9 + muslim * 0.1 : muslim * 0.05,
                SurveyBegins = surveyBegins.AddDays(moo),
                Seed = random.Next(),
            };
        }
    }
}

/// <summary>One village of the plan (หมู่บ้าน).</summary>
internal sealed record VillagePlan
{
    public required string AreaCode { get; init; }
    public required int Moo { get; init; }
    public required int MoosInArea { get; init; }
    public required int Households { get; init; }
    public required double? Latitude { get; init; }
    public required double? Longitude { get; init; }

    /// <summary>Added to the logarithm of every income.</summary>
    public required double IncomeEffect { get; init; }
    public required double MuslimShare { get; init; }
    public required DateOnly SurveyBegins { get; init; }

    /// <summary>For what all its households share: names, water, roads.</summary>
    public required ulong Seed { get; init; }

    public string DistrictCode => AreaCode[..4];
}
