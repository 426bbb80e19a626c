using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.FollowUps;

/// <summary>Follow-ups that are planned in the user's area, the earliest first (คิวติดตามผล); that they were read is written down.</summary>
public sealed class FollowUpList(HunsuanDb db, Activity activity, CurrentUser user, TimeProvider clock)
{
    public const int PageSize = 50;

    public sealed record Row(FollowUp FollowUp, Text Household, string? HouseNumber, string Summary, DateOnly? ClosedOn, string? Owner, int DaysLeft)
    {
        public Lateness Lateness { get; init; }
    }

    public sealed record Sheet(IReadOnlyList<Row> Rows, int Page, int Pages);

    /// <summary>Those of the user's own cases that are due today or were before.</summary>
    public Task<int> CountMineDue(CancellationToken stop)
    {
        var today = clock.Today;
        return (
            from planned in db.FollowUps
            where planned.DoneOn == null && planned.DueOn <= today
            join of in db.Cases on planned.CaseId equals of.Id
            where of.OwnerId == user.Id
            select planned).CountAsync(stop);
    }

    /// <param name="isMine">Only those of the user's own cases.</param>
    /// <param name="page">From 1.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Sheet> Read(bool isMine, int page, CancellationToken stop)
    {
        var planned =
            from followUp in db.FollowUps
            where followUp.DoneOn == null
            join of in db.Cases on followUp.CaseId equals of.Id
            where !isMine || of.OwnerId == user.Id
            select new { followUp, of };
        var pages = Math.Max(1, (await planned.CountAsync(stop) + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var rows = await (
            from one in planned.OrderBy(p => p.followUp.DueOn).ThenBy(p => p.followUp.Id).Skip((page - 1) * PageSize).Take(PageSize)
            join household in db.Households on one.followUp.HouseholdId equals household.Id
            join owner in db.Users on one.of.OwnerId equals owner.Id into owners
            from owner in owners.DefaultIfEmpty()
            orderby one.followUp.DueOn, one.followUp.Id
            select new { one.followUp, one.of.Summary, one.of.ClosedOn, household.HouseNumber, Owner = owner == null ? null : owner.Name }).AsNoTracking().ToListAsync(stop);
        if (rows.Count > 0) await activity.Note(ActivityKind.CasesRead, stop, reason: $"follow-ups: {rows.Count}");
        var ids = rows.Select(r => r.followUp.HouseholdId).ToArray();
        var names = await HouseholdNames.Of(db, ids, stop);
        var today = clock.Today;
        return new(
            [
                .. from row in rows
                   let household = names.NameOf(row.followUp.HouseholdId, row.HouseNumber)
                   select new Row(row.followUp, household, row.HouseNumber, row.Summary, row.ClosedOn, row.Owner, row.followUp.DueOn.DayNumber - today.DayNumber)
                   {
                       Lateness = DueDates.Of(row.followUp.DueOn, today),
                   },
            ],
            page, pages);
    }
}
