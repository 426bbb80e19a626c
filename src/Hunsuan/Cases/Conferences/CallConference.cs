using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Cases.Plans;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Conferences;

/// <summary>Calls a conference about an open case, or changes one that was not held yet (นัดประชุมรายกรณี).</summary>
public sealed class CallConference(HunsuanDb db, Activity activity, CurrentUser user, TimeProvider clock)
{
    public sealed record Input
    {
        public DateInput? HeldOn { get; set; }

        /// <summary>As typed: 9.00, 13:30.</summary>
        public string StartsAt { get; set; } = "";

        public string Place { get; set; } = "";
        public string Agenda { get; set; } = "";

        public static Input Of(CaseConference conference) => new()
        {
            HeldOn = DayAnswer.Of(conference.HeldOn), StartsAt = conference.StartsAt.ToString("H.mm", CultureInfo.InvariantCulture), Place = conference.Place, Agenda = conference.Agenda,
        };

        public IEnumerable<Problem> Check(DateOnly today, DateOnly? before = null)
        {
            foreach (var problem in PlanOfCase.Due(HeldOn, nameof(HeldOn), today, before).Problems) yield return problem;
            if (Time is null) yield return new(nameof(StartsAt), ConferenceTexts.TimeWrong);
            if (Place.IsBlank) yield return new(nameof(Place), ConferenceTexts.PlaceRequired);
            if (Place.Length > CaseConference.PlaceMaxLength) yield return new(nameof(Place), CaseTexts.TooLong.With(CaseConference.PlaceMaxLength));
            if (Agenda.IsBlank) yield return new(nameof(Agenda), ConferenceTexts.AgendaRequired);
            if (Agenda.Length > CaseConference.AgendaMaxLength) yield return new(nameof(Agenda), CaseTexts.TooLong.With(CaseConference.AgendaMaxLength));
        }

        internal TimeOnly? Time => TimeOnly.TryParseExact(
            ThaiDigits.ToArabic(StartsAt.Trim()).Replace(':', '.'), ["H.mm", "HH.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }

    public async Task<Result<CaseConference>> Run(Guid caseId, Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var of = await db.Cases.SingleOrDefaultAsync(c => c.Id == caseId, stop) ?? throw new OutOfAreaException("cases");
        if (of.State is CaseState.Closed) return new Problem(null, ConferenceTexts.CaseClosed);

        var called = new CaseConference
        {
            Id = Ids.New(), CaseId = of.Id, HouseholdId = of.HouseholdId, AreaCode = of.AreaCode, State = ConferenceStates.Table.First, CalledBy = user.Id,
            HeldOn = default, StartsAt = default, Place = "", Agenda = "",
        };
        Write(input, called);
        db.Add(called);
        await activity.Save(ActivityKind.ConferenceCalled, stop, of.HouseholdId);
        return called;
    }

    public async Task<Result<CaseConference>> Change(Guid conferenceId, Input input, CancellationToken stop = default)
    {
        var of = await ConferenceOfCase.Find(db, conferenceId, ConferenceStep.Change, stop);
        if (of.Value is not { } called) return of.Problems.ToList();
        if (input.Check(clock.Today, called.HeldOn).ToList() is { Count: > 0 } problems) return problems;
        Write(input, called);
        await activity.Save(ActivityKind.ConferenceChanged, stop, called.HouseholdId);
        return called;
    }

    private void Write(Input input, CaseConference called)
    {
        (called.StartsAt, called.Place, called.Agenda) = (input.Time!.Value, input.Place.Trim(), input.Agenda.Trim());
        called.HeldOn = PlanOfCase.Due(input.HeldOn, nameof(input.HeldOn), clock.Today, called.HeldOn).Value;
    }
}
