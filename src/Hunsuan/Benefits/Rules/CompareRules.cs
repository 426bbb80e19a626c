using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Rules;

/// <summary>Works a version and the running one out for everybody of an area (เปรียบเทียบกติกาสองฉบับ); that it was done is written down.</summary>
internal sealed class CompareRules(
    HunsuanDb db, LoadAreaFacts load, BenefitBook benefits, AreaBook areas, CurrentUser user, Activity activity, TimeProvider clock)
{
    /// <summary>Somebody, or a household where it is the household's, whom a version changes something for.</summary>
    /// <param name="Before">How much by the running version; null where nothing, or the benefit is no money.</param>
    /// <param name="After">How much by the new one.</param>
    public sealed record Affected(Guid Id, Guid HouseholdId, Interval? Before, Interval? After);

    /// <param name="version">A version that was checked and is not in use.</param>
    /// <param name="stop">Ends it.</param>
    /// <param name="area">A province or less; the reader's where none is named.</param>
    public async Task<Result<RuleComparison>> Run(Benefit version, CancellationToken stop, string? area = null)
    {
        var worked = await Work(version, area, stop);
        return worked.Value is { } w
            ? new RuleComparison(w.Area, IsCoarse(w), ShareMatched.Of(w.After), w.Before is null ? null : ShareMatched.Of(w.Before), w.Change, RuleCost.Of(w.After))
            : worked.Problems.ToList();
    }

    /// <summary>The same for a page. Null where it can't be worked out, or the version is the reader's own and the reader sees no households: by versions
    /// made for it, one could ask about anybody.</summary>
    public async Task<RuleComparison?> ForReader(Benefit version, Guid writtenBy, CancellationToken stop, string? area = null) =>
        (await Run(version, stop, area)).Value is { } comparison && (writtenBy != user.Id || user.May(Permit.SeeHouseholds, comparison.Area)) ? comparison : null;

    /// <summary>Whom it is about, in the order of their households. Null where the reader may not see it: not the households, or it would tell about health.</summary>
    public async Task<(string Area, IReadOnlyList<Affected> People)?> Who(Benefit version, RuleEffect effect, CancellationToken stop, string? area = null)
    {
        if ((await Work(version, area, stop)).Value is not { } worked || IsCoarse(worked)) return null;
        if (worked.Change is not { } change) return (worked.Area, []);
        IEnumerable<int> rows = effect switch
        {
            RuleEffect.Gained => change.Gained.Concat(change.GainedFromUnknown).Order(),
            RuleEffect.Lost => change.Lost.Concat(change.LostToUnknown).Order(),
            RuleEffect.Raised => change.Raised,
            RuleEffect.Lowered => change.Lowered,
        };
        Interval? Amount(RuleColumns by, int row) => by.Verdicts[row] is Verdict.Yes ? by.Amount(row) : null;
        return (worked.Area,
        [
            .. from row in rows
               let household = worked.Facts.Households[version.Entity is RuleEntity.Person ? worked.Facts.Columns.HouseholdOf(row) : row]
               select new Affected(version.Entity is RuleEntity.Person ? worked.Facts.Persons[row] : household, household, Amount(worked.Before!, row), Amount(worked.After, row)),
        ]);
    }

    private sealed record Worked(string Area, AreaFacts Facts, RuleColumns After, RuleColumns? Before)
    {
        public RuleChange? Change { get; } = Before is null ? null : RuleChange.Between(Before, After);
    }

    private async Task<Result<Worked>> Work(Benefit version, string? wanted, CancellationToken stop)
    {
        var day = version.InForce is { } first && first > clock.Today ? first : clock.Today;
        var made = benefits.RuleWith(version, day);
        if (made.Value is not { } rule) return made.Problems.ToList();

        var area = wanted is not null && IsOffered(wanted) ? wanted : await Area(stop);
        await activity.Note(ActivityKind.RuleCompared, stop, reason: $"benefit {version.Label}", area: area);
        var running = benefits.UsableOn(clock.Today).Rules.FirstOrDefault(r => r.Benefit.Id == version.Id && r.Benefit.Entity == version.Entity);
        var facts = await load.Of(area, day, running is null ? [rule] : [rule, running], stop);
        return new Worked(
            area, facts, ColumnEvaluator.Evaluate([rule.Rule], facts.Columns)[0], running is null ? null : ColumnEvaluator.Evaluate([running.Rule], facts.Columns)[0]);
    }

    private static bool IsSmallEnough(string area) => area.Length >= (int)AreaLevel.Province * 2;

    private bool IsOffered(string area) => area.Length == (int)AreaLevel.Province * 2 && user.Reaches(area);

    private bool IsCoarse(Worked worked) => !user.May(Permit.SeeHouseholds, worked.Area)
        || benefits.Facts.TellsSecured(worked.After.Rule) || (worked.Before is { } before && benefits.Facts.TellsSecured(before.Rule));

    /// <summary>Provinces of whoever works for more than one: each is compared by itself, a whole country takes too long.</summary>
    public IReadOnlyList<Area> Provinces => IsSmallEnough(user.Area.Hull) ? [] : [.. areas.Children(AreaCode.Country).Where(p => user.Reaches(p.Code))];

    // The first that has people.
    private async Task<string> Area(CancellationToken stop)
    {
        if (IsSmallEnough(user.Area.Hull)) return user.Area.Hull;
        var first = await db.Households.OrderBy(h => h.AreaCode).Select(h => h.AreaCode).FirstOrDefaultAsync(stop);
        return first is null ? user.Area.Hull : AreaCode.Widen(first, AreaLevel.Province);
    }
}
