using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Conferences;

/// <summary>Who is asked to a conference, until it is held (รายชื่อผู้ร่วมประชุม).</summary>
public sealed class KeepGuests(HunsuanDb db, Activity activity)
{
    public sealed record Input
    {
        public string Name { get; set; } = "";
        public string? Organisation { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Name.IsBlank) yield return new(nameof(Name), ConferenceTexts.NameRequired);
            if (Name.Length > ConferenceGuest.NameMaxLength) yield return new(nameof(Name), CaseTexts.TooLong.With(ConferenceGuest.NameMaxLength));
            if (Organisation?.Length > ConferenceGuest.NameMaxLength) yield return new(nameof(Organisation), CaseTexts.TooLong.With(ConferenceGuest.NameMaxLength));
        }
    }

    public async Task<Result<ConferenceGuest>> Add(Guid conferenceId, Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var of = await ConferenceOfCase.Find(db, conferenceId, ConferenceStep.Change, stop);
        if (of.Value is not { } called) return of.Problems.ToList();
        var there = await db.ConferenceGuests.Where(g => g.ConferenceId == conferenceId).Select(g => new { g.Name, g.Organisation }).ToListAsync(stop);
        if (there.Count >= ConferenceGuest.MostGuests) return new Problem(null, ConferenceTexts.TooManyGuests.With(ConferenceGuest.MostGuests));
        if (there.Contains(new { Name = input.Name.Trim(), Organisation = input.Organisation.Known })) return new Problem(nameof(input.Name), ConferenceTexts.GuestAlready);

        var guest = new ConferenceGuest
        {
            Id = Ids.New(), ConferenceId = called.Id, CaseId = called.CaseId, HouseholdId = called.HouseholdId, AreaCode = called.AreaCode,
            Name = input.Name.Trim(), Organisation = input.Organisation.Known,
        };
        db.Add(guest);
        await activity.Save(ActivityKind.GuestAdded, stop, called.HouseholdId);
        return guest;
    }

    /// <summary>One who was taken off already is no problem.</summary>
    public async Task<Result<CaseConference>> Remove(Guid conferenceId, Guid guestId, CancellationToken stop = default)
    {
        var of = await ConferenceOfCase.Find(db, conferenceId, ConferenceStep.Change, stop);
        if (of.Value is not { } called) return of.Problems.ToList();
        if (await db.ConferenceGuests.SingleOrDefaultAsync(g => g.Id == guestId && g.ConferenceId == conferenceId, stop) is not { } guest) return called;
        db.Remove(guest);
        await activity.Save(ActivityKind.GuestRemoved, stop, called.HouseholdId);
        return called;
    }
}
