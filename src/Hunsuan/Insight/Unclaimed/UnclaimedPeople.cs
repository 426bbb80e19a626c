using Hunsuan.Access;
using Hunsuan.Benefits;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>The names of those who may have a benefit and do not (รายชื่อผู้มีสิทธิตกหล่น); that the list was read is written down.</summary>
internal sealed class UnclaimedPeople(UnclaimedBenefits unclaimed, NamesOfFound names, BenefitBook benefits, Activity activity)
{
    public const int PageSize = 50;

    public sealed record Row(NamesOfFound.Named Who, Interval? Amount);

    /// <summary>Whether a list of it would tell about health or another secured matter.</summary>
    public bool IsSecured(RuleOfDay rule) => benefits.Facts.TellsSecured(rule.Rule);

    public async Task<(IReadOnlyList<Row> Rows, int Pages)> Of(string areaCode, RuleOfDay rule, int page, CancellationToken stop)
    {
        var found = await unclaimed.Who(areaCode, rule.Benefit.Id, stop);
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var shown = found.Skip((Math.Clamp(page, 1, pages) - 1) * PageSize).Take(PageSize).ToList();
        await activity.Note(ActivityKind.ListRead, stop, reason: $"benefit {rule.Benefit.Id}", area: areaCode);

        var named = await names.Of([.. shown.Select(f => (f.Id, f.HouseholdId))], stop);
        return ([.. from one in shown where named.ContainsKey(one.Id) select new Row(named[one.Id], one.Amount)], pages);
    }
}
