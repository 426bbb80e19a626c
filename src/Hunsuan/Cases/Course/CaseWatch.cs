using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Course;

/// <summary>Looks every ten minutes for open cases that nobody visited, or whose plan is not agreed, in time (เฝ้าขั้นของเคสที่เกินกำหนด).</summary>
/// <remarks>A turn that passed more than a week ago is told to nobody: such cases stand in the lists, and a first start would drown people in old news.</remarks>
internal sealed partial class CaseWatch(IServiceProvider services, TimeProvider clock, ILogger<CaseWatch> log) : BackgroundService
{
    private const int BatchSize = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>How long a turn that nobody was told of counts.</summary>
    public static readonly TimeSpan News = TimeSpan.FromDays(7);

    /// <summary>An older case is looked at only where a request in it was given its level, or stood still, since: longer than any limit with its turns.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromDays(120);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Every(Pause, clock, Round, fault => RoundFailed(log, fault.GetType().Name), stoppingToken);

    /// <summary>Each case by itself: one that fails is tried again in the next round and does not hold up the others.</summary>
    internal async Task Round(CancellationToken stop)
    {
        foreach (var few in (await Candidates(stop)).Chunk(BatchSize))
        {
            foreach (var (of, due) in await Turns(few, stop)) await Escalate(of, due, stop);
        }
    }

    // In one question: asked for in parts, the database would look at each open case again for every part.
    private async Task<List<Guid>> Candidates(CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        var since = clock.GetUtcNow() - Reach;
        var openedSince = Clock.DayInThailand(since);
        return await db.Cases
            .Where(c => c.State == CaseState.Open
                && (!db.Measurements.Any(m => m.HouseholdId == c.HouseholdId && m.MeasuredOn >= c.OpenedOn) || !db.PlanAgreements.Any(a => a.CaseId == c.Id && a.AgreedOn >= c.OpenedOn)))
            .Where(c => c.OpenedOn >= openedSince || db.Contacts.Any(r => r.CaseId == c.Id
                && (db.LevelMarks.Any(m => m.SubjectId == r.Id && m.Since >= since) || db.PauseMarks.Any(p => p.SubjectId == r.Id && (p.Until == null || p.Until >= since)))))
            .Select(c => c.Id).ToListAsync(stop);
    }

    /// <summary>Late steps of these cases whose turns have come.</summary>
    private async Task<IReadOnlyList<(Guid Case, StepDue Due)>> Turns(Guid[] ids, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        var now = clock.GetUtcNow();
        var cases = await db.Cases.AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.Id)).ToListAsync(stop);
        var told = (await db.CaseEscalations.Where(e => EF.Parameter(ids).Contains(e.CaseId)).Select(e => new { e.CaseId, e.Step, e.Target }).ToListAsync(stop)).ToLookup(e => (e.CaseId, e.Step), e => e.Target);
        var turns =
            from steps in await scope.ServiceProvider.GetRequiredService<CaseClock>().Of(cases, stop)
            from due in steps
            let before = told[(steps.Key, due.Step)].Select(t => (EscalationTarget?)t).Max()
            where due.Turns.Where(turn => before is null || turn.To > before).Select(turn => due.DueAt + turn.After).Any(at => at <= now && at > now - News)
            select (steps.Key, due);
        return [.. turns];
    }

    private async Task Escalate(Guid of, StepDue due, CancellationToken stop)
    {
        try
        {
            await using var scope = services.CreateScopeFor(CurrentUser.Operator);
            await scope.ServiceProvider.GetRequiredService<EscalateCase>().Run(of, due, stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            // The fault's own words may name a person; the kind of it is enough.
            Failed(log, of, fault.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "Late cases will be looked for again in ten minutes ({Fault})")]
    private static partial void RoundFailed(ILogger log, string fault);

    [LoggerMessage(LogLevel.Error, "Nobody was told that case {Id} is late ({Fault}); it is tried again in ten minutes")]
    private static partial void Failed(ILogger log, Guid id, string fault);
}
