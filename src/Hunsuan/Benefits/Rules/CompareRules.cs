using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Rules;

/// <summary>What a version would do to the people of an area, beside the one that counts today (ผลของการเปลี่ยนกติกา).</summary>
/// <param name="Area">Whose people were looked at.</param>
/// <param name="Now">How many it says yes, no or unknown to.</param>
/// <param name="Before">The same of the running version; null where there is none of the same kind.</param>
/// <param name="Change">Who gains and who loses; null likewise.</param>
/// <param name="Cost">Null where it gives no money.</param>
public sealed record RuleComparison(string Area, ShareMatched Now, ShareMatched? Before, RuleChange? Change, RuleCost? Cost)
{
    /// <summary>Nobody or everybody: a condition has lost its meaning, and the version can't be proposed or approved.</summary>
    public bool IsStopped => Now.Stop is ActivationStop.Nobody or ActivationStop.Everybody;
}

/// <summary>Works both versions out for everybody of an area (เปรียบเทียบกติกาสองฉบับ).</summary>
internal sealed class CompareRules(HunsuanDb db, LoadAreaFacts load, BenefitBook benefits, CurrentUser user, TimeProvider clock)
{
    /// <param name="version">A version that was checked and is not in use.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<Result<RuleComparison>> Run(Benefit version, CancellationToken stop)
    {
        var day = version.InForce is { } first && first > clock.Today ? first : clock.Today;
        var made = benefits.RuleWith(version, day);
        if (made.Value is not { } rule) return made.Problems.ToList();

        var area = await Area(stop);
        var columns = (await load.Of(area, day, stop)).Columns;
        var running = benefits.UsableOn(clock.Today).Rules.FirstOrDefault(r => r.Benefit.Id == version.Id && r.Benefit.Entity == version.Entity);
        var after = ColumnEvaluator.Evaluate([rule.Rule], columns)[0];
        var before = running is null ? null : ColumnEvaluator.Evaluate([running.Rule], columns)[0];
        return new RuleComparison(
            area, ShareMatched.Of(after), before is null ? null : ShareMatched.Of(before), before is null ? null : RuleChange.Between(before, after), RuleCost.Of(after));
    }

    // A whole country takes long and tells little more: whoever works for it looks at the first province that has people.
    private async Task<string> Area(CancellationToken stop)
    {
        if (user.Area.Hull.Length >= (int)AreaLevel.Province * 2) return user.Area.Hull;
        var first = await db.Households.OrderBy(h => h.AreaCode).Select(h => h.AreaCode).FirstOrDefaultAsync(stop);
        return first is null ? user.Area.Hull : AreaCode.Widen(first, AreaLevel.Province);
    }
}
