using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Applications;

/// <summary>Open applications in the order of their due dates, one's own or all of the area (งานยื่นขอสวัสดิการ); that they were read is written down.</summary>
public sealed class ApplicationList(HunsuanDb db, Activity activity, CurrentUser user, BenefitBook benefits, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <param name="Who">The person, or null where the household applies.</param>
    /// <param name="DaysLeft">Negative where it is late.</param>
    /// <param name="IsOwnerGone">Whoever sees to it can't sign in any more.</param>
    public sealed record Row(
        BenefitApplication Application, Text Benefit, Text Household, NameOfPerson? Who, string Owner, bool IsOwnerGone, int DaysLeft, Lateness Lateness);

    public Task<int> CountMine(CancellationToken stop) => Mine.CountAsync(stop);

    public Task<int> CountOfArea(CancellationToken stop) => Open.CountAsync(stop);

    public Task<IReadOnlyList<Row>> OfMine(int page, CancellationToken stop) => Rows(Mine, page, stop);

    public Task<IReadOnlyList<Row>> OfArea(int page, CancellationToken stop) => Rows(Open, page, stop);

    private IQueryable<BenefitApplication> Open => db.BenefitApplications.Where(a => a.State == ApplicationState.Begun || a.State == ApplicationState.Sent);

    private IQueryable<BenefitApplication> Mine => Open.Where(a => a.OwnerId == user.Id);

    private async Task<IReadOnlyList<Row>> Rows(IQueryable<BenefitApplication> applications, int page, CancellationToken stop)
    {
        var rows = await (
            from application in applications.AsNoTracking().OrderBy(a => a.DueOn).ThenBy(a => a.Id).Skip((page - 1) * PageSize).Take(PageSize)
            join household in db.Households on application.HouseholdId equals household.Id
            join person in db.Persons on application.PersonId equals person.Id into persons
            from person in persons.DefaultIfEmpty()
            join owner in db.Users on application.OwnerId equals owner.Id into owners
            from owner in owners.DefaultIfEmpty()
            orderby application.DueOn, application.Id
            select new { application, household.HouseNumber, person, Owner = owner == null ? null : owner.Name, IsActive = owner != null && owner.IsActive }).ToListAsync(stop);
        if (rows.Count == 0) return [];

        await activity.Note(ActivityKind.ApplicationsRead, stop, reason: $"{rows.Count}");
        var houses = rows.Select(r => r.application.HouseholdId).ToArray();
        var names = await HouseholdNames.Of(db, houses, stop);
        var today = clock.Today;
        return
        [
            .. from row in rows
               let application = row.application
               select new Row(
                   application, benefits.NameFor(application, user.Id, today), names.NameOf(application.HouseholdId, row.HouseNumber),
                   row.person is null ? null : NameOfPerson.Of(row.person), row.Owner ?? "", !row.IsActive, application.DueOn.DayNumber - today.DayNumber, DueDates.Of(application.DueOn, today)),
        ];
    }
}
