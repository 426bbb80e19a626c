using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Course;

/// <summary>
/// By when a household is visited and its plan agreed (นาฬิกาของเคส), by the levels of the requests that are in the case: of several, what is due first. A case without
/// a request goes by the least urgent level from the day it was opened.
/// </summary>
public sealed class CaseClock(HunsuanDb db, TriageBook triage)
{
    /// <summary>Both have a limit; the plan tells the household what it was decided to do.</summary>
    private static readonly (CaseStep Step, TimedStep Timed)[] Steps = [(CaseStep.Assess, TimedStep.Visit), (CaseStep.Plan, TimedStep.Decision)];

    /// <summary>Steps of open cases that have a limit and are not done, in the order of the work; a case that has none is left out.</summary>
    public async Task<ILookup<Guid, StepDue>> Of(IReadOnlyCollection<Case> cases, CancellationToken stop)
    {
        List<Case> open = [.. cases.Where(c => c.State is CaseState.Open)];
        Guid[] ids = [.. open.Select(c => c.Id)], households = [.. open.Select(c => c.HouseholdId)];
        var taken = await db.Contacts.Where(c => c.CaseId != null && EF.Parameter(ids).Contains(c.CaseId.Value)).Select(c => new { c.Id, CaseId = c.CaseId!.Value, c.EndedAt }).ToListAsync(stop);
        var requests = taken.ToLookup(r => r.CaseId, r => r.Id);
        var marks = await ClockMarks.Of(db, [.. taken.Select(r => r.Id)], stop);
        // Nobody can end the pause of a request that has ended: the case is at work, so its clock runs.
        foreach (var request in taken)
            foreach (var pause in marks.Pauses[request.Id]) pause.Until ??= request.EndedAt;
        var measured = (await db.Measurements.Where(m => EF.Parameter(households).Contains(m.HouseholdId)).Select(m => new { m.HouseholdId, m.MeasuredOn }).ToListAsync(stop))
            .ToLookup(m => m.HouseholdId, m => m.MeasuredOn);
        var agreed = (await db.PlanAgreements.Where(a => EF.Parameter(ids).Contains(a.CaseId)).Select(a => new { a.CaseId, a.AgreedOn }).ToListAsync(stop)).ToLookup(a => a.CaseId, a => a.AgreedOn);
        return (
            from c in open
            from step in Steps
            where !(step.Step is CaseStep.Assess ? measured[c.HouseholdId] : agreed[c.Id]).Any(day => day >= c.OpenedOn)
            let due = First(c, step.Step, step.Timed, requests[c.Id], marks)
            where due is not null
            select (c.Id, Due: due)).ToLookup(d => d.Id, d => d.Due);
    }

    private StepDue? First(Case of, CaseStep step, TimedStep timed, IEnumerable<Guid> requests, ClockMarks marks)
    {
        var scheme = triage.For(of.AreaCode);
        List<StepClock> clocks = [.. requests.Where(r => marks.Levels[r].Any()).Select(r => marks.Clock(r, scheme, timed))];
        if (clocks.Count == 0) clocks.Add(new(scheme, timed, [LeastUrgent(of, scheme)], []));
        return (
            from clock in clocks
            let due = clock.DueAt
            where due is not null
            orderby due
            select new StepDue(step, clock, due.Value, clock.WarnAt)).FirstOrDefault();
    }

    private static LevelMark LeastUrgent(Case of, TriageScheme scheme) => new()
    {
        Id = Guid.Empty, SubjectId = of.Id, AreaCode = of.AreaCode, Level = scheme.Levels[^1].Id, Since = Clock.FromThailand(of.OpenedOn.ToDateTime(TimeOnly.MinValue)), SetBy = of.OwnerId,
    };
}

/// <summary>By when a step of a case is due (กำหนดของขั้น).</summary>
/// <param name="Clock">Because of what.</param>
public sealed record StepDue(CaseStep Step, StepClock Clock, DateTimeOffset DueAt, DateTimeOffset? WarnAt)
{
    /// <summary>Who is told, and how long after it is due.</summary>
    public IReadOnlyList<EscalationStep> Turns => Clock.Level?.Escalation ?? [];
}
