using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Says how urgent a request is, stops its clock for a named reason, or lets it go on (จัดระดับและหยุดนาฬิกา).</summary>
public sealed class TriageContact(HunsuanDb db, CurrentUser user, TriageBook triage, ContactChange change, TimeProvider clock)
{
    public sealed record LevelInput
    {
        public Guid ContactId { get; set; }
        public string? Level { get; set; }
        public string? Because { get; set; }
    }

    public sealed record PauseInput
    {
        public Guid ContactId { get; set; }

        /// <summary>Null to let the clock go on.</summary>
        public PauseReason? Reason { get; set; }

        public string? Details { get; set; }
    }

    /// <exception cref="OutOfAreaException">There is no such request for this user.</exception>
    public async Task<Result<Contact>> Set(LevelInput input, CancellationToken stop = default)
    {
        var contact = await change.Find(input.ContactId, stop);
        if (!contact.IsOpen) return new Problem(null, ContactTexts.Ended);
        if (triage.For(contact.AreaCode).Find(input.Level) is not { } level) return new Problem(nameof(input.Level), DeadlineTexts.LevelRequired);
        if (level.IsUrgent && input.Because.IsBlank) return new Problem(nameof(input.Because), DeadlineTexts.BecauseRequired);
        if (input.Because?.Length > LevelMark.BecauseMaxLength) return new Problem(nameof(input.Because), ContactTexts.TooLong.With(LevelMark.BecauseMaxLength));
        (contact.Level, contact.IsUrgent) = (level.Id, level.IsUrgent);
        db.Add(new LevelMark { Id = Ids.New(), SubjectId = contact.Id, AreaCode = contact.AreaCode, Level = level.Id, Since = clock.GetUtcNow(), Because = input.Because.Known, SetBy = user.Id });
        return await change.Save(contact, ActivityKind.ContactTriaged, stop);
    }

    /// <exception cref="OutOfAreaException">There is no such request for this user.</exception>
    public async Task<Result<Contact>> Pause(PauseInput input, CancellationToken stop = default)
    {
        var contact = await change.Find(input.ContactId, stop);
        if (!contact.IsOpen) return new Problem(null, ContactTexts.Ended);
        if (input.Reason is { } reason && !Enum.IsDefined(reason)) return new Problem(nameof(input.Reason), DeadlineTexts.PauseRequired);
        if (input.Details?.Length > PauseMark.WordsMaxLength) return new Problem(nameof(input.Details), ContactTexts.TooLong.With(PauseMark.WordsMaxLength));
        var lasting = await db.PauseMarks.SingleOrDefaultAsync(m => m.SubjectId == contact.Id && m.Until == null, stop);
        if (input.Reason is null && lasting is null) return new Problem(null, ContactTexts.NotPaused);
        if (input.Reason is not null && lasting is not null) return new Problem(null, ContactTexts.PausedAlready);
        if (lasting is not null) lasting.Until = clock.GetUtcNow();
        else db.Add(new PauseMark { Id = Ids.New(), SubjectId = contact.Id, AreaCode = contact.AreaCode, Reason = input.Reason!.Value, Words = input.Details.Known, Since = clock.GetUtcNow(), SetBy = user.Id });
        return await change.Save(contact, input.Reason is null ? ActivityKind.ContactResumed : ActivityKind.ContactPaused, stop);
    }
}
