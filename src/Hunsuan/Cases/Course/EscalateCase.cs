using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Course;

/// <summary>Tells those whose turn has come that the time of a step of a case is over (แจ้งขั้นของเคสเกินกำหนด).</summary>
public sealed class EscalateCase(HunsuanDb db, Activity activity, WhoIsTold who, TimeProvider clock)
{
    /// <summary>Of two servers that do it at once, one is let through: each turn is kept once.</summary>
    public async Task Run(Guid caseId, StepDue due, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == caseId && c.State == CaseState.Open, stop) is not { } of) return;
        var before = await db.CaseEscalations.Where(e => e.CaseId == caseId && e.Step == due.Step).MaxAsync(e => (EscalationTarget?)e.Target, stop);
        var told = await Escalation.Tell(due.DueAt, due.Turns, before, now, target => Tell(of, due.Step, target, now, stop));
        if (told.Count == 0) return;
        try
        {
            await activity.Save(ActivityKind.CaseEscalated, stop, of.HouseholdId, string.Join(", ", (IEnumerable<string>)[$"{due.Step}", .. told.Select(t => $"{t.To}: {t.Count}")]));
        }
        catch (DbUpdateException)
        {
            // Another server was quicker, or the case went meanwhile; the next round sees what holds.
        }
    }

    private async Task<int> Tell(Case of, CaseStep step, EscalationTarget target, DateTimeOffset now, CancellationToken stop)
    {
        var users = await who.At(target, of.AreaCode, of.OwnerId, stop);
        db.AddRange(users.Select(user => new UserNotice
        {
            Id = Ids.New(), UserId = user, AreaCode = of.AreaCode, CaseId = of.Id, Step = step, Kind = NoticeKind.CaseStepLate, Target = target, At = now,
        }));
        db.Add(new CaseEscalation { CaseId = of.Id, Step = step, Target = target, HouseholdId = of.HouseholdId, AreaCode = of.AreaCode, Told = users.Count, At = now });
        return users.Count;
    }
}
