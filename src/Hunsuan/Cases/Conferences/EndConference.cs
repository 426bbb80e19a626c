using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Conferences;

/// <summary>Writes down what a conference said and who came, or that it is cancelled (บันทึกรายงานการประชุม).</summary>
public sealed class EndConference(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public string Minutes { get; set; } = "";

        /// <summary>Guests who came; a form without a chosen box sends none.</summary>
        public IReadOnlyList<Guid> Came { get; set => field = value ?? []; } = [];

        public IEnumerable<Problem> Check()
        {
            if (Minutes.IsBlank) yield return new(nameof(Minutes), ConferenceTexts.MinutesRequired);
            if (Minutes.Length > CaseConference.MinutesMaxLength) yield return new(nameof(Minutes), CaseTexts.TooLong.With(CaseConference.MinutesMaxLength));
        }
    }

    public async Task<Result<CaseConference>> Run(Guid conferenceId, Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var of = await ConferenceOfCase.Find(db, conferenceId, ConferenceStep.WriteMinutes, stop);
        if (of.Value is not { } held) return of.Problems.ToList();
        if (held.HeldOn > clock.Today) return new Problem(null, ConferenceTexts.NotYet);
        var guests = await db.ConferenceGuests.Where(g => g.ConferenceId == conferenceId).ToListAsync(stop);
        if (input.Came.Except(guests.Select(g => g.Id)).Any()) return new Problem(nameof(input.Came), ConferenceTexts.GuestWrong);

        (held.State, held.Minutes) = (ConferenceState.Held, input.Minutes.Trim());
        foreach (var guest in guests) guest.Came = input.Came.Contains(guest.Id);
        await activity.Save(ActivityKind.MinutesWritten, stop, held.HouseholdId);
        return held;
    }

    public async Task<Result<CaseConference>> Cancel(Guid conferenceId, string? reason, CancellationToken stop = default)
    {
        if (reason.Known is not { } why) return new Problem("Reason", CaseTexts.ReasonRequired);
        if (why.Length > CaseConference.ReasonMaxLength) return new Problem("Reason", CaseTexts.TooLong.With(CaseConference.ReasonMaxLength));
        var of = await ConferenceOfCase.Find(db, conferenceId, ConferenceStep.Cancel, stop);
        if (of.Value is not { } called) return of.Problems.ToList();
        (called.State, called.Reason) = (ConferenceState.Cancelled, why);
        await activity.Save(ActivityKind.ConferenceCancelled, stop, called.HouseholdId, why);
        return called;
    }
}
