using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Cases;
using Hunsuan.Cases.Conferences;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Goods;
using Hunsuan.Goods.Gifts;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>One line of everything that happened to a household, newest first (เส้นเวลา).</summary>
public sealed class HouseholdTimeline(HunsuanDb db, CurrentUser user, AreaBook areas, ItemBook items, ReferralSteps referrals)
{
    private const int MostReads = 20;

    /// <summary>Who read the record is there only for those who may see that.</summary>
    public async Task<IReadOnlyList<TimelineEntry>> Of(HouseholdFile file, CancellationToken stop)
    {
        var id = file.Household.Id;
        // A household that was merged into this one left its log under its own number.
        Guid[] households = [id, .. await db.Households.Where(h => h.MergedIntoId == id).Select(h => h.Id).ToListAsync(stop)];
        TimelineEntry[] entries =
        [
            .. file.Measurements.Select(m => OfMeasurement(m)),
            .. await Helps(id, stop),
            .. await Requests(households, file.Household.AreaCode, stop),
            .. await Goods(id, stop),
            .. await new CaseSteps(db).Of(households, stop),
            .. await FollowUps(id, stop),
            .. await Conferences(id, stop),
            .. await referrals.Of(id, stop),
            .. await Members(file.Stays, stop),
            .. await new PutRight(db, areas).Of(households, stop),
            .. user.May(Permit.SeeReads, file.Household.AreaCode) ? await Reads(id, stop) : [],
        ];
        Guid[] ids = [.. entries.Select(e => e.By).OfType<Guid>().Distinct()];
        var names = await db.Users.Where(u => EF.Parameter(ids).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return [.. entries.OrderByDescending(e => e.On).ThenByDescending(e => e.Order).Select(e => e with { Who = e.By is { } by ? names.GetValueOrDefault(by) : null })];
    }

    private static TimelineEntry OfMeasurement(HouseholdMeasurement measurement) => new(
        TimelineKind.Measurement, measurement.MeasuredOn, measurement.Id,
        measurement.UserId is null ? RecordTexts.Surveyed : RecordTexts.MeasuredAgain)
    {
        Detail = measurement.Dimensions.Where(d => d.Standing is Standing.FallsShort).Select(d => d.Dimension.Name).ToList() is { Count: > 0 } lacks
            ? RecordTexts.ShortInList.With(new Text(string.Join(", ", lacks.Select(l => l.Thai)), string.Join(", ", lacks.Select(l => l.English))))
            : RecordTexts.ShortInNone,
        By = measurement.UserId,
    };

    private async Task<IEnumerable<TimelineEntry>> Helps(Guid id, CancellationToken stop) =>
        (await db.Helps.AsNoTracking().Where(h => h.HouseholdId == id).ToListAsync(stop)).Select(h =>
            new TimelineEntry(TimelineKind.Help, h.GivenOn, h.Id, CaseTexts.InWords(h)) { Detail = RecordTexts.GivenBy.With(h.GivenBy) });

    // What somebody told, for those who work cases; who it was stands on the request itself.
    private async Task<IEnumerable<TimelineEntry>> Requests(Guid[] households, string area, CancellationToken stop)
    {
        if (!user.May(Permit.WorkCases, area)) return [];
        // From the few cases to their requests: the other way about, all requests of the area are read.
        var told = await (
            from of in db.Cases.Where(of => EF.Parameter(households).Contains(of.HouseholdId))
            join contact in db.Contacts on of.Id equals contact.CaseId
            select contact).AsNoTracking().ToListAsync(stop);
        return told.Select(c => new TimelineEntry(TimelineKind.Case, Clock.DayInThailand(c.ReceivedAt), c.Id, RecordTexts.OfRequest.With(ContactTexts.Of(c.Channel)))
        {
            Detail = c.Words.Length > 0 ? new(c.Words, c.Words) : null,
            By = c.ReceivedBy,
        });
    }

    private async Task<IEnumerable<TimelineEntry>> FollowUps(Guid id, CancellationToken stop) =>
        from done in await db.FollowUps.AsNoTracking().Where(f => f.HouseholdId == id && f.DoneOn != null).ToListAsync(stop)
        select new TimelineEntry(TimelineKind.Case, done.DoneOn!.Value, done.Id, FollowUpTexts.InTimeline.With(FollowUpTexts.Of(done.Result!.Value)))
        {
            Detail = done.Note is { } note ? new(note, note) : null,
            By = done.DoneBy,
        };

    private async Task<IEnumerable<TimelineEntry>> Conferences(Guid id, CancellationToken stop) =>
        from held in await db.CaseConferences.AsNoTracking().Where(c => c.HouseholdId == id && c.State == ConferenceState.Held).ToListAsync(stop)
        select new TimelineEntry(TimelineKind.Case, held.HeldOn, held.Id, ConferenceTexts.Title) { Detail = new(held.Place, held.Place) };

    // Where a case was open they are its help, and stand there.
    private async Task<IEnumerable<TimelineEntry>> Goods(Guid id, CancellationToken stop) =>
    [
        .. (await db.Gifts.AsNoTracking().Where(g => g.HouseholdId == id && g.HelpId == null).ToListAsync(stop))
            .Select(g => new TimelineEntry(TimelineKind.Help, g.GivenOn, g.Id, RecordTexts.OfGoods.With(items.NameOf(g.Item), g.Quantity, items.UnitOf(g.Item))) { Detail = TakenBack(g) }),
        .. (await db.Loans.AsNoTracking().Where(l => l.HouseholdId == id && l.HelpId == null).ToListAsync(stop))
            .Select(l => new TimelineEntry(TimelineKind.Help, l.LentOn, l.Id, RecordTexts.OfLoan.With(items.NameOf(l.Item), l.Serial))),
        .. (await db.Loans.AsNoTracking().Where(l => l.HouseholdId == id && l.EndedOn != null).ToListAsync(stop))
            .Select(l => new TimelineEntry(TimelineKind.Help, l.EndedOn!.Value, l.Id, RecordTexts.LoanEnded.With(items.NameOf(l.Item), l.Serial))),
    ];

    private static Text? TakenBack(Gift gift) => gift.TakenBackOn is { } on ? GiftTexts.TakenBackBecause.With(DayText.InWords(on), gift.TakenBackWhy ?? "") : null;

    private async Task<IEnumerable<TimelineEntry>> Members(IReadOnlyList<WhoLivedWhere.Stay> stays, CancellationToken stop)
    {
        var died = stays.Where(s => s.EndedBy is ResidenceEnd.Died).Select(s => s.PersonId).ToArray();
        var deaths = died.Length == 0 ? [] : await db.Persons.Where(p => EF.Parameter(died).Contains(p.Id) && p.DiedOn != null).ToDictionaryAsync(p => p.Id, p => p.DiedOn!.Value, stop);
        return
        [
            .. from stay in stays
               let title = RecordTexts.Of(stay.StartedBy)
               where stay.From is not null && title is not null
               select new TimelineEntry(TimelineKind.Member, stay.From!.Value, stay.Id, title!.Value.With(stay.Name.ToString())),
            .. from stay in stays
               where stay is { Until: not null, EndedBy: not null }
               select Ending(stay, deaths.TryGetValue(stay.PersonId, out var death) ? PartialDate.FromEncoded(death) : null),
        ];
    }

    private static TimelineEntry Ending(WhoLivedWhere.Stay stay, PartialDate? death)
    {
        var day = stay.EndedBy is ResidenceEnd.Died && death is { } known ? known : PartialDate.From(stay.Until!.Value);
        return new(TimelineKind.Member, day.Earliest, stay.Id, RecordTexts.Of(stay.EndedBy!.Value).With(stay.Name.ToString()))
        {
            Detail = day.IsComplete ? null : DayText.Brief(day),
        };
    }

    private async Task<IEnumerable<TimelineEntry>> Reads(Guid id, CancellationToken stop)
    {
        var reads = await db.Activities.AsNoTracking()
            .Where(a => a.HouseholdId == id && (a.Kind == ActivityKind.HouseholdRead || a.Kind == ActivityKind.SecuredRevealed))
            .OrderByDescending(a => a.Id).Take(MostReads).ToListAsync(stop);
        return reads.Select(r => new TimelineEntry(
            TimelineKind.Read, Clock.DayInThailand(r.At), r.Id, r.Kind is ActivityKind.HouseholdRead ? RecordTexts.RecordRead : RecordTexts.SecuredRevealed)
        {
            Detail = r.Reason is null ? DayText.Instant(r.At) : new(r.Reason, r.Reason),
            By = r.UserId,
        });
    }
}
