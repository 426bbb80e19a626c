using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Course;

/// <summary>Which steps of a case are done, which come next and by when (ความคืบหน้าของเคส): worked out from what all modules keep, never typed in.</summary>
public sealed class CaseCourse(HunsuanDb db, CaseClock clocks, IEnumerable<ITellsOfSteps> tellers)
{
    /// <summary>Money is asked for only where the plan needs it, and applying where somebody may have a benefit.</summary>
    private static readonly CaseStep[] WhereNeeded = [CaseStep.Approve, CaseStep.Entitlements];

    /// <param name="Due">Null where it has no limit of time, or is done.</param>
    /// <param name="Told">Who was told that it is late, in the order of their turns.</param>
    public sealed record Line(CaseStep Step, StepStanding Standing, int Done, int Open, StepDue? Due, IReadOnlyList<CaseEscalation> Told);

    public async Task<IReadOnlyList<Line>> Of(Case of, CancellationToken stop)
    {
        var tallies = new List<StepTally>();
        foreach (var teller in tellers) tallies.AddRange(await teller.Of(of, stop));
        var dues = (await clocks.Of([of], stop))[of.Id].ToDictionary(d => d.Step);
        var told = (await db.CaseEscalations.AsNoTracking().Where(e => e.CaseId == of.Id).OrderBy(e => e.Target).ToListAsync(stop)).ToLookup(e => e.Step);
        return [.. Enum.GetValues<CaseStep>().Select(step => LineOf(step, tallies.Where(t => t.Step == step), dues.GetValueOrDefault(step), [.. told[step]]))];
    }

    private static Line LineOf(CaseStep step, IEnumerable<StepTally> tallies, StepDue? due, IReadOnlyList<CaseEscalation> told)
    {
        var (done, open) = tallies.Aggregate((Done: 0, Open: 0), (sum, t) => (sum.Done + t.Done, sum.Open + t.Open));
        return new(step, Standing(step, done, open), done, open, due, told);
    }

    private static StepStanding Standing(CaseStep step, int done, int open) => (done, open) switch
    {
        (_, > 0) => StepStanding.UnderWay,
        ( > 0, _) => StepStanding.Done,
        _ => WhereNeeded.Contains(step) ? StepStanding.NotNeeded : StepStanding.NotBegun,
    };
}
