using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Benefits;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;
using Activity = Hunsuan.Access.Activity;

namespace Hunsuan.Benchmarks;

/// <summary>
/// How long somebody waits for all benefits of one household with their explanation, in the database of a province: as the page does it, with the
/// opening written down in the log, each household by a connection of its own.
/// </summary>
internal static class HouseholdBenefits
{
    private const int Households = 500, First = 50;

    public static async Task<string> Run(Func<HunsuanDb> open, BenefitBook benefits, EditionBook editions, AreaBook areas)
    {
        var (opened, judged, claims) = (new List<double>(), new List<double>(), 0);
        foreach (var id in await Some(open))
        {
            await using var db = open();
            var clock = TimeProvider.System;
            var reads = new RecordReads(db, new Activity(db, CurrentUser.Operator, clock), CurrentUser.Operator, new(Households, 10), clock);
            HouseholdHeading.Heading? heading = null;
            opened.Add(1000 * await UnclaimedBenchmark.Seconds(async () => heading = await new HouseholdHeading(db, areas, reads).Of(id, default)));
            judged.Add(1000 * await UnclaimedBenchmark.Seconds(async () =>
            {
                var answer = await new HouseholdClaims(db, benefits, editions, clock).Of(heading!.Household, heading.Members, showsHealth: true, default);
                claims += answer.Claims.Count + 0 * ClaimQuestion.Of(answer.Claims, heading.Members, benefits.Facts, showsHealth: true).Count;
            }));
        }

        return $"""
            ## All benefits of one household, explained: {Households} households one after another, after {First} that are not counted

            On average {(double)claims / (Households + First):0} verdicts with conditions, facts and what to ask. Milliseconds.

            | | half of them | 95 of 100 | slowest |
            |---|---:|---:|---:|
            {Row("household and members read, the opening written down", opened)}
            {Row("facts, lists and answers read, all rules explained", judged)}
            {Row("together", [.. opened.Zip(judged, (o, j) => o + j)])}
            """;
    }

    private static async Task<List<Guid>> Some(Func<HunsuanDb> open)
    {
        await using var db = open();
        var all = await db.Households.In(UnclaimedPopulation.Province).Select(h => h.Id).ToArrayAsync();
        new Random(7).Shuffle(all);
        return [.. all.Take(Households + First)];
    }

    private static string Row(string what, List<double> all)
    {
        var sorted = all.Skip(First).Order().ToArray();
        return $"| {what} | {sorted[sorted.Length / 2]:0.0} | {sorted[sorted.Length * 95 / 100]:0.0} | {sorted[^1]:0.0} |";
    }
}
