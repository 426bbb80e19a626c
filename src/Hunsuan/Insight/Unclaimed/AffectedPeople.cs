using Hunsuan.Access;
using Hunsuan.Benefits;
using Hunsuan.Benefits.Rules;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>The names of those who gain or lose by a proposed version (รายชื่อผู้ได้รับผลจากร่างกติกา); that the list was read is written down.</summary>
internal sealed class AffectedPeople(CompareRules compare, NamesOfFound names, Activity activity)
{
    public const int PageSize = 50;

    public sealed record Row(NamesOfFound.Named Who, Interval? Before, Interval? After);

    /// <summary>Null where the reader may not see whom it is about.</summary>
    public async Task<(IReadOnlyList<Row> Rows, int Pages)?> Of(Benefit version, RuleEffect effect, string? within, int page, CancellationToken stop)
    {
        if (await compare.Who(version, effect, stop, within) is not { People: var affected, Area: var area }) return null;
        var pages = Math.Max(1, (affected.Count + PageSize - 1) / PageSize);
        var shown = affected.Skip((Math.Clamp(page, 1, pages) - 1) * PageSize).Take(PageSize).ToList();
        await activity.Note(ActivityKind.ListRead, stop, reason: $"{effect} by {version.Label}", area: area);
        var named = await names.Of([.. shown.Select(a => (a.Id, a.HouseholdId))], stop);
        return ([.. from one in shown where named.ContainsKey(one.Id) select new Row(named[one.Id], one.Before, one.After)], pages);
    }
}
