using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Benefits;
using Hunsuan.Benefits.Applications;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Insight.Figures;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>Who may have a benefit and does not, by benefit and by the parts of an area (สิทธิตกหล่นในพื้นที่).</summary>
internal sealed class UnclaimedBenefits(
    HunsuanDb db, LoadAreaFacts load, BenefitBook benefits, CurrentUser user, FigureCache cache, DataVersion version, TimeProvider clock)
{
    /// <param name="Whole">Of the area, by benefit.</param>
    /// <param name="Parts">Of each part of it, by its code and in the order of the whole.</param>
    /// <param name="Problems">Why some rules can't be asked today.</param>
    public sealed record Counts(IReadOnlyList<UnclaimedCount> Whole, IReadOnlyDictionary<string, IReadOnlyList<UnclaimedCount>> Parts, IReadOnlyList<Problem> Problems);

    /// <summary>Somebody who may have a benefit: a person, or a household where it is the household's.</summary>
    public sealed record Found(Guid Id, Guid HouseholdId, Interval? Amount);

    /// <summary>An area, and its parts of the next level; who lives in no part that is known is in the whole alone.</summary>
    public Task<Counts> Of(string areaCode, CancellationToken stop) =>
        Kept(areaCode, facts => PartsOfArea.OfLength(facts.AreaCodes, Math.Min(areaCode.Length + 2, (int)AreaLevel.Village * 2)), "parts", stop);

    /// <summary>An area, and its smallest areas: villages, and a sub-district's own code for those whose village is not known.</summary>
    public Task<Counts> Smallest(string areaCode, CancellationToken stop) => Kept(areaCode, facts => PartsOfArea.Smallest(facts.AreaCodes), "smallest", stop);

    private async Task<Counts> Kept(string areaCode, Func<AreaFacts, PartsOfArea> parts, string how, CancellationToken stop) => await cache.Get(
        $"unclaimed {how} {user.Area.Key} {areaCode} {clock.Today:O}", await version.Now(stop), () => Count(areaCode, parts, stop), stop, counts => counts.Whole.Count * (1 + counts.Parts.Count));

    /// <summary>Those of an area who may have one benefit, in the order of their households.</summary>
    public async Task<IReadOnlyList<Found>> Who(string areaCode, string benefit, CancellationToken stop)
    {
        var rules = benefits.UsableOn(clock.Today).Rules.Where(r => r.Benefit.Id == benefit).ToList();
        if (rules.Count == 0) return [];
        var (facts, found) = (await load.Of(areaCode, clock.Today, rules, stop), new List<Found>());
        await Each(areaCode, rules, facts, (rule, says, household, row, has) =>
        {
            if (has || says.Verdicts[row] is not Verdict.Yes) return;
            found.Add(new(IdOf(rules[rule], facts, row), facts.Households[household], says.Amount(row)));
        }, stop);
        return found;
    }

    private async Task<Counts> Count(string areaCode, Func<AreaFacts, PartsOfArea> divide, CancellationToken stop)
    {
        var usable = benefits.UsableOn(clock.Today);
        var facts = await load.Of(areaCode, clock.Today, usable.Rules, stop);
        var parts = divide(facts);
        UnclaimedCount[] Empty() => [.. usable.Rules.Select(r => new UnclaimedCount(r.Benefit))];
        var (whole, counts) = (Empty(), Enumerable.Range(0, parts.Codes.Count + 1).Select(_ => Empty()).ToArray());
        await Each(areaCode, usable.Rules, facts, (rule, says, household, row, has) => counts[parts.Of(household)][rule].Add(says, row, has), stop);
        foreach (var part in counts)
        {
            for (var rule = 0; rule < whole.Length; rule++) whole[rule].Add(part[rule]);
        }

        return new(whole, parts.Codes.Zip(counts).ToDictionary(p => p.First, p => (IReadOnlyList<UnclaimedCount>)p.Second), usable.Problems);
    }

    private delegate void Take(int rule, RuleColumns says, int household, int row, bool has);

    /// <summary>Goes through the rules, and for each through everybody it is about.</summary>
    private async Task Each(string areaCode, IReadOnlyList<RuleOfDay> rules, AreaFacts facts, Take take, CancellationToken stop)
    {
        var granted = (await db.BenefitApplications.In(areaCode).Where(a => a.State == ApplicationState.Granted)
            .Select(a => new { a.Benefit, Id = a.PersonId ?? a.HouseholdId }).ToListAsync(stop)).ToLookup(a => a.Benefit, a => a.Id);
        var results = ColumnEvaluator.Evaluate([.. rules.Select(r => r.Rule)], facts.Columns);
        for (var rule = 0; rule < rules.Count; rule++)
        {
            var (benefit, says, ofPersons) = (rules[rule].Benefit, results[rule], rules[rule].Benefit.Entity is RuleEntity.Person);
            var (list, having) = (ofPersons && benefit.HeldByList is { } name ? Array.IndexOf(facts.Lists, name) : -1, granted[benefit.Id].ToHashSet());
            for (var household = 0; household < facts.Households.Length; household++)
            {
                var (row, end) = ofPersons ? (facts.Columns.FirstMember(household), facts.Columns.FirstMember(household + 1)) : (household, household + 1);
                for (; row < end; row++)
                {
                    var has = (list >= 0 && (facts.Held[row] >> list & 1) != 0) || (having.Count > 0 && having.Contains(IdOf(rules[rule], facts, row)));
                    take(rule, says, household, row, has);
                }
            }
        }
    }

    private static Guid IdOf(RuleOfDay rule, AreaFacts facts, int row) => rule.Benefit.Entity is RuleEntity.Person ? facts.Persons[row] : facts.Households[row];
}
