using Hunsuan.Access;
using Hunsuan.Cases.Course;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>Open cases in the order of their due dates: one's own, or all of the area (คิวงานเคส); that they were read is written down.</summary>
public sealed class CaseList(HunsuanDb db, Activity activity, CurrentUser user, CaseClock clocks, TimeProvider clock)
{
    public const int PageSize = 50;

    public sealed record Row
    {
        public required Guid Id { get; init; }
        public required Guid HouseholdId { get; init; }
        public required Text Household { get; init; }
        public required string AreaCode { get; init; }
        public required string? HouseNumber { get; init; }
        public required string Summary { get; init; }
        public required DateOnly DueOn { get; init; }
        public required Lateness Lateness { get; init; }

        /// <summary>Days until it is due; negative where it is late.</summary>
        public required int DaysLeft { get; init; }

        public required Guid OwnerId { get; init; }
        public required string Owner { get; init; }

        /// <summary>The first step that has a limit of time and is not done; null where none is.</summary>
        public required StepDue? Next { get; init; }

        /// <summary>Whoever answers for it can't sign in any more: somebody has to take it over.</summary>
        public required bool IsOwnerGone { get; init; }
    }

    public Task<IReadOnlyList<Row>> Mine(int page, CancellationToken stop) => Rows(MyOpen, page, stop);

    public Task<IReadOnlyList<Row>> MyOverdue(int page, CancellationToken stop) => Rows(MyOverdueCases, page, stop);

    public Task<IReadOnlyList<Row>> OfArea(int page, CancellationToken stop) => Rows(Open, page, stop);

    public Task<int> CountMine(CancellationToken stop) => MyOpen.CountAsync(stop);

    public Task<int> CountMyOverdue(CancellationToken stop) => MyOverdueCases.CountAsync(stop);

    public Task<int> CountOfArea(CancellationToken stop) => Open.CountAsync(stop);

    private IQueryable<Case> Open => db.Cases.Where(c => c.State == CaseState.Open);

    private IQueryable<Case> MyOpen => Open.Where(c => c.OwnerId == user.Id);

    private IQueryable<Case> MyOverdueCases
    {
        get
        {
            var today = clock.Today;
            return MyOpen.Where(c => c.DueOn < today);
        }
    }

    private async Task<IReadOnlyList<Row>> Rows(IQueryable<Case> cases, int page, CancellationToken stop)
    {
        var rows = await (
            // Which are on the page is found in an index alone; only those are read.
            from id in cases.OrderBy(c => c.DueOn).ThenBy(c => c.Id).Select(c => c.Id).Skip((page - 1) * PageSize).Take(PageSize)
            join open in db.Cases on id equals open.Id
            join household in db.Households on open.HouseholdId equals household.Id
            join owner in db.Users on open.OwnerId equals owner.Id into owners
            from owner in owners.DefaultIfEmpty()
            orderby open.DueOn, open.Id
            select new { open, household.HouseNumber, Owner = owner == null ? null : owner.Name, IsActive = owner != null && owner.IsActive }).ToListAsync(stop);
        var ids = rows.Select(r => r.open.HouseholdId).ToArray();
        if (rows.Count > 0) await activity.Note(ActivityKind.CasesRead, stop, reason: $"{rows.Count}");
        var dues = await clocks.Of([.. rows.Select(r => r.open)], stop);
        var names = await HouseholdNames.Of(db, ids, stop);
        return
        [
            .. from row in rows
               select new Row
               {
                   Id = row.open.Id,
                   HouseholdId = row.open.HouseholdId,
                   Household = names.NameOf(row.open.HouseholdId, row.HouseNumber),
                   AreaCode = row.open.AreaCode,
                   HouseNumber = row.HouseNumber,
                   Summary = row.open.Summary,
                   DueOn = row.open.DueOn,
                   Lateness = DueDates.Of(row.open.DueOn, clock.Today),
                   DaysLeft = row.open.DueOn.DayNumber - clock.Today.DayNumber,
                   Next = dues[row.open.Id].FirstOrDefault(),
                   OwnerId = row.open.OwnerId,
                   Owner = row.Owner ?? "",
                   IsOwnerGone = !row.IsActive,
               },
        ];
    }
}
