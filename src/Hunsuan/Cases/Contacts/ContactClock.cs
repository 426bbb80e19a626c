using Hunsuan.Data;
using Hunsuan.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>
/// Works out what of a request is due by when, and who is told once that is over, and writes it into the request (นาฬิกาของการรับเรื่อง): first
/// somebody speaks with the reporter, then it is decided.
/// </summary>
public sealed class ContactClock(HunsuanDb db, TriageBook triage, TimeProvider time)
{
    /// <summary>With marks that are saved and those that are about to be.</summary>
    public async Task<StepClock> Of(Contact contact, CancellationToken stop)
    {
        await db.LevelMarks.Where(m => m.SubjectId == contact.Id).LoadAsync(stop);
        await db.PauseMarks.Where(m => m.SubjectId == contact.Id).LoadAsync(stop);
        return Of(contact, db.LevelMarks.Local.Where(m => m.SubjectId == contact.Id), db.PauseMarks.Local.Where(m => m.SubjectId == contact.Id));
    }

    /// <summary>Of the requests of a list, in its order, to be looked at.</summary>
    public async Task<IReadOnlyList<StepClock>> Of(IReadOnlyCollection<Contact> contacts, CancellationToken stop)
    {
        var marks = await ClockMarks.Of(db, [.. contacts.Select(c => c.Id)], stop);
        return [.. contacts.Select(c => marks.Clock(c.Id, triage.For(c.AreaCode), StepOf(c)))];
    }

    /// <summary>Nothing is due, and nobody's turn comes, once the request has ended.</summary>
    public async Task Set(Contact contact, CancellationToken stop)
    {
        var clock = contact.IsOpen ? await Of(contact, stop) : null;
        (contact.DueAt, contact.WarnAt) = (clock?.DueAt, clock?.WarnAt);
        var standing = Escalation.Of(contact.DueAt, clock?.Level?.Escalation ?? [], contact.IsOpen ? contact.EscalatedTo : null, time.GetUtcNow());
        (contact.EscalatedTo, contact.EscalatesAt) = (standing.To, standing.Next);
        if (standing.To is null) contact.EscalatedAt = null;
    }

    private StepClock Of(Contact contact, IEnumerable<LevelMark> levels, IEnumerable<PauseMark> pauses) =>
        new(triage.For(contact.AreaCode), StepOf(contact), [.. levels], [.. pauses]);

    private static TimedStep StepOf(Contact contact) => contact.AnsweredAt is null ? TimedStep.Answer : TimedStep.Decision;
}
