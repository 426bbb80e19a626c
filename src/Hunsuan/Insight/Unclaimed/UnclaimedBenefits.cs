using Hunsuan.Access;
using Hunsuan.Benefits;
using Hunsuan.Benefits.Applications;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Insight.Figures;
using Hunsuan.Areas;
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

    public async Task<Counts> Of(string areaCode, CancellationToken stop) => await cache.Get(
        $"unclaimed {user.Area.Key} {areaCode} {clock.Today:O}", await version.Now(stop), () => Count(areaCode, stop), stop, counts => counts.Whole.Count * (1 + counts.Parts.Count));

    /// <summary>Those of an area who may have one benefit, in the order of their households.</summary>
    public async Task<IReadOnlyList<Found>> Who(string areaCode, string benefit, CancellationToken stop)
    {
        var rules = benefits.UsableOn(clock.Today).Rules.Where(r => r.Benefit.Id == benefit).ToList();
        if (rules.Count == 0) return [];
        var found = new List<Found>();
        await Each(areaCode, rules, (_, facts, household, person, verdict, has, amount) =>
        {
            if (verdict is Verdict.Yes && !has) found.Add(new(person ?? facts.Households[household], facts.Households[household], amount));
        }, stop);
        return found;
    }

    private async Task<Counts> Count(string areaCode, CancellationToken stop)
    {
        var usable = benefits.UsableOn(clock.Today);
        List<UnclaimedCount> Empty() => [.. usable.Rules.Select(r => new UnclaimedCount(r.Benefit))];
        var (whole, parts) = (Empty(), new Dictionary<string, IReadOnlyList<UnclaimedCount>>());
        var length = Math.Min(areaCode.Length + 2, (int)AreaLevel.Village * 2);
        await Each(areaCode, usable.Rules, (rule, facts, household, _, verdict, has, amount) =>
        {
            whole[rule].Add(verdict, has, amount);
            var code = facts.AreaCodes[household];
            if (code.Length < length) return;
            var part = code[..length];
            if (!parts.TryGetValue(part, out var counts)) parts[part] = counts = Empty();
            counts[rule].Add(verdict, has, amount);
        }, stop);
        return new(whole, parts, usable.Problems);
    }

    private delegate void Take(int rule, AreaFacts facts, int household, Guid? person, Verdict verdict, bool has, Interval? amount);

    private async Task Each(string areaCode, IReadOnlyList<RuleOfDay> rules, Take take, CancellationToken stop)
    {
        var facts = await load.Of(areaCode, clock.Today, stop);
        var granted = (await db.BenefitApplications.In(areaCode).Where(a => a.State == ApplicationState.Granted)
            .Select(a => new { a.Benefit, a.PersonId, a.HouseholdId }).ToListAsync(stop)).Select(a => (a.Benefit, a.PersonId ?? a.HouseholdId)).ToHashSet();
        var results = ColumnEvaluator.Evaluate([.. rules.Select(r => r.Rule)], facts.Columns);
        for (var rule = 0; rule < rules.Count; rule++)
        {
            var (benefit, result) = (rules[rule].Benefit, results[rule]);
            var list = benefit.HeldByList is { } name ? facts.Lists.ToList().IndexOf(name) : -1;
            for (var household = 0; household < facts.Households.Length; household++)
            {
                if (benefit.Entity is RuleEntity.Household)
                {
                    take(rule, facts, household, null, result.Verdicts[household], granted.Contains((benefit.Id, facts.Households[household])), result.Amount(household));
                    continue;
                }

                var first = facts.Columns.FirstMember(household);
                for (var row = first; row < first + facts.Columns.Members(household); row++)
                {
                    var has = (list >= 0 && (facts.Held[row] >> list & 1) != 0) || (granted.Count > 0 && granted.Contains((benefit.Id, facts.Persons[row])));
                    take(rule, facts, household, facts.Persons[row], result.Verdicts[row], has, result.Amount(row));
                }
            }
        }
    }
}
