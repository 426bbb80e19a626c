using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Figures;

/// <summary>Two rounds of a survey in an area and its parts (รอบสำรวจที่เปรียบเทียบ).</summary>
/// <param name="Whole">The area in the earlier round and in the later.</param>
/// <param name="Parts">Each part in both; a part without anybody in one of them is in it all the same.</param>
public sealed record ComparedRounds(
    int From, int To, (GroupFigures Before, GroupFigures After) Whole, IReadOnlyList<(string AreaCode, GroupFigures Before, GroupFigures After)> Parts);

/// <summary>Measures an area in two rounds of its survey (การเปรียบเทียบรอบสำรวจ): everybody as they were found then, where they lived then.</summary>
internal sealed class AreaRounds(HunsuanDb db, CurrentUser user, SurveyRounds rounds, FigureCache cache, DataVersion version)
{
    private sealed record Measured(IReadOnlyList<string> Areas, MeasureResult Result);

    /// <summary>The caller has checked that the area is the user's, and that there was a survey in both years.</summary>
    public async Task<ComparedRounds> Compare(
        string areaCode, AreaLevel level, Edition edition, UnknownPolicy unknown, int from, int to, CancellationToken stop)
    {
        var together = CountedTogether.With(areaCode, user);
        var (before, after) = (await Round(together, edition, unknown, from, stop), await Round(together, edition, unknown, to, stop));
        string[] parts =
        [
            .. before.Areas.Concat(after.Areas).Where(a => AreaCode.Contains(areaCode, a)).Select(a => AreaCode.Widen(a, level))
                .Distinct().Order(StringComparer.Ordinal),
        ];
        var (first, second) = (Parts(before, areaCode, level, parts), Parts(after, areaCode, level, parts));
        return new(from, to, (Whole(first), Whole(second)), [.. parts.Select((part, i) => (part, first[i], second[i]))]);
    }

    private static MeasureResult Parts(Measured round, string areaCode, AreaLevel level, string[] parts) => round.Result.RollUp(
        [.. round.Areas.Select(a => (ushort)(AreaCode.Contains(areaCode, a) ? Array.IndexOf(parts, AreaCode.Widen(a, level)) : parts.Length))], parts.Length + 1);

    // The last group is what lies outside.
    private static GroupFigures Whole(MeasureResult parts) =>
        parts.RollUp([.. Enumerable.Range(0, parts.GroupCount).Select(group => (ushort)(group < parts.GroupCount - 1 ? 0 : 1))], 2)[0];

    private async Task<Measured> Round(CountedTogether together, Edition edition, UnknownPolicy unknown, int year, CancellationToken stop)
    {
        string[] areas =
        [
            .. (await rounds.Of(together, stop)).Where(r => r.IsSurvey && r.Edition == edition.Id && r.Year == year)
                .Select(r => AreaCode.Widen(r.AreaCode, together.Level)).Distinct().Order(StringComparer.Ordinal),
        ];
        return await cache.Get(
            $"round {together} {edition.Id} {unknown} {year}", await version.Now(stop), () => Compute(together, areas, edition, unknown, year, stop), stop,
            m => 70 * m.Areas.Count);
    }

    private async Task<Measured> Compute(CountedTogether together, string[] areas, Edition edition, UnknownPolicy unknown, int year, CancellationToken stop)
    {
        var groups = areas.Index().ToDictionary(a => a.Item, a => (ushort)a.Index);
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var surveyed = db.Measurements.Where(m => m.Edition == edition.Id && m.ImportId != null && m.MeasuredOn >= first && m.MeasuredOn <= last);
        var results =
            from measurement in surveyed.In(together.AreaCode)
            // Of a household that was surveyed more than once in the year, what was found last.
            where !surveyed.Any(later => later.HouseholdId == measurement.HouseholdId && later.MeasuredOn > measurement.MeasuredOn)
            join member in db.MemberResults on new { measurement.HouseholdId, measurement.Id } equals new { member.HouseholdId, Id = member.MeasurementId }
            select new
            {
                measurement.AreaCode,
                Failed = measurement.Failed | member.Failed,
                Passed = measurement.Passed | member.Passed,
                NotApplicable = measurement.NotApplicable | member.NotApplicable,
            };

        var answers = new StoredAnswers();
        await foreach (var row in results.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (groups.TryGetValue(AreaCode.Widen(row.AreaCode, together.Level), out var group))
                answers.Add(group, new((ulong)row.Failed, (ulong)row.Passed, (ulong)row.NotApplicable));
        }
        return new(areas, Engines.Wellbeing.Measure.Compute(IndexRules.Of(edition, unknown).Rule, answers.Columns(groups.Count)));
    }
}
