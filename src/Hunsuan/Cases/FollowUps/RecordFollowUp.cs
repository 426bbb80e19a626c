using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.FollowUps;

/// <summary>Writes down how a household was found (บันทึกผลการติดตาม); who met nobody says when it is tried again.</summary>
public sealed class RecordFollowUp(HunsuanDb db, Activity activity, CurrentUser user, PlanFollowUp planning, TimeProvider clock)
{
    public sealed record Input
    {
        public FollowUpResult? Result { get; set; }
        public string? Note { get; set; }
        public DateInput? DoneOn { get; set; }

        /// <summary>When somebody asks again; may be left out unless nobody was met.</summary>
        public DateInput? NextOn { get; set; }

        internal bool HasNext => NextOn is { IsBlank: false };

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (Result is not { } result || !Enum.IsDefined(result)) yield return new(nameof(Result), FollowUpTexts.ResultRequired);
            else if (result is FollowUpResult.Worse && Note.IsBlank) yield return new(nameof(Note), FollowUpTexts.NoteRequired);
            if (Note?.Length > FollowUp.NoteMaxLength) yield return new(nameof(Note), CaseTexts.TooLong.With(FollowUp.NoteMaxLength));
            foreach (var problem in DoneOn.PastDay(nameof(DoneOn), today).Problems) yield return problem;
            if (HasNext) foreach (var problem in DueDates.Read(NextOn, nameof(NextOn), today).Problems) yield return problem;
            else if (Result is FollowUpResult.NotMet) yield return new(nameof(NextOn), FollowUpTexts.NextRequired);
        }
    }

    /// <exception cref="OutOfAreaException">There is no such follow-up in the user's area.</exception>
    public async Task<Result<FollowUp>> Run(Guid id, Input input, CancellationToken stop = default)
    {
        var asked = await db.FollowUps.SingleOrDefaultAsync(f => f.Id == id, stop) ?? throw new OutOfAreaException("follow_ups");
        if (asked.DoneOn is not null) return new Problem(null, FollowUpTexts.DoneAlready);
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var of = await db.Cases.SingleAsync(c => c.Id == asked.CaseId, stop);
        var doneOn = input.DoneOn.PastDay(nameof(input.DoneOn), clock.Today).Value;
        if (doneOn < of.OpenedOn) return new Problem(nameof(input.DoneOn), FollowUpTexts.BeforeCase.With(DayText.Brief(of.OpenedOn)));
        if (input.HasNext && await planning.Add(of, DueDates.Read(input.NextOn, nameof(input.NextOn), clock.Today).Value, stop) is null)
            return new Problem(nameof(input.NextOn), FollowUpTexts.PlannedAlready);

        (asked.DoneOn, asked.DoneBy, asked.Result, asked.Note) = (doneOn, user.Id, input.Result, input.Note.Known);
        try
        {
            await activity.Save(ActivityKind.FollowUpRecorded, stop, asked.HouseholdId);
            return asked;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new Problem(null, FollowUpTexts.DoneAlready);
        }
    }
}
