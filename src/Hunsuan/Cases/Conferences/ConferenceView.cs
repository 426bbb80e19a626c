using Hunsuan.Access;
using Hunsuan.Cases.Plans;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Conferences;

/// <summary>One conference with its guests and what came of it, those of a case, and those that are called in the area (ประชุมรายกรณี).</summary>
public sealed class ConferenceView(HunsuanDb db, CaseView cases, PlanView plans, Activity activity)
{
    /// <summary>More at once would be no list to work through; the earliest come first.</summary>
    private const int MostListed = 200;

    /// <param name="Tasks">Actions of the plan that were assigned here.</param>
    /// <param name="Goals">Goals for which something can be assigned.</param>
    public sealed record View(
        CaseConference Conference, IReadOnlyList<ConferenceGuest> Guests, IReadOnlyList<PlanAction> Tasks, IReadOnlyList<PlanGoal> Goals,
        IReadOnlyDictionary<Guid, string> Names, string? CalledBy, CaseView.View Of);

    public sealed record Row(CaseConference Conference, Text Household, int Guests);

    /// <summary>Null where it is not in the user's area.</summary>
    public async Task<View?> Of(Guid id, CancellationToken stop)
    {
        if (await db.CaseConferences.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop) is not { } found) return null;
        if (await cases.Of(found.CaseId, stop) is not { } of) return null;
        var guests = await db.ConferenceGuests.AsNoTracking().Where(g => g.ConferenceId == id).OrderBy(g => g.Id).ToListAsync(stop);
        var plan = await plans.Of(found.CaseId, stop);
        var calledBy = await db.Users.Where(u => u.Id == found.CalledBy).Select(u => u.Name).SingleOrDefaultAsync(stop);
        return new(
            found, guests, [.. plan.Actions.SelectMany(a => a).Where(a => a.ConferenceId == id)], [.. plan.Goals.Where(g => g.State is GoalState.Open)], plan.Names, calledBy, of);
    }

    public async Task<IReadOnlyList<CaseConference>> OfCase(Guid caseId, CancellationToken stop) =>
        await db.CaseConferences.AsNoTracking().Where(c => c.CaseId == caseId).OrderByDescending(c => c.HeldOn).ThenByDescending(c => c.Id).ToListAsync(stop);

    public Task<int> CountCalled(CancellationToken stop) => db.CaseConferences.CountAsync(c => c.State == ConferenceState.Called, stop);

    /// <summary>Those that are called, the earliest first; that they were read is written down.</summary>
    public async Task<IReadOnlyList<Row>> Called(CancellationToken stop)
    {
        var found = await (
            from conference in db.CaseConferences
            where conference.State == ConferenceState.Called
            join household in db.Households on conference.HouseholdId equals household.Id
            orderby conference.HeldOn, conference.StartsAt, conference.Id
            select new { conference, household.HouseNumber, Guests = db.ConferenceGuests.Count(g => g.ConferenceId == conference.Id) }).AsNoTracking().Take(MostListed).ToListAsync(stop);
        if (found.Count > 0) await activity.Note(ActivityKind.CasesRead, stop, reason: $"conferences: {found.Count}");
        var ids = found.Select(f => f.conference.HouseholdId).ToArray();
        var names = await HouseholdNames.Of(db, ids, stop);
        return [.. found.Select(f => new Row(f.conference, names.NameOf(f.conference.HouseholdId, f.HouseNumber), f.Guests))];
    }
}
