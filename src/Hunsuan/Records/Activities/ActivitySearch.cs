using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records.Activities;

/// <summary>Searches the log by household, person, user, kind and day (ค้นบันทึกกิจกรรม): who looked at this record, and what did this user see. That it was read is written down.</summary>
public sealed class ActivitySearch(HunsuanDb db, Activity activity, CurrentUser user, UsersWithRoles people, RoleBook book, TimeProvider clock)
{
    public const int PageSize = 50;

    private const int MostAlarms = 10, DaysOfAlarms = 7;

    public sealed record Row(Guid Id, ActivityKind Kind, DateTimeOffset At, Guid UserId, Guid? HouseholdId, string? AreaCode, string? Reason)
    {
        public string? Who { get; init; }
        public Text? Roles { get; init; }

        /// <summary>Null where it is about none, or about one that the reader may not open.</summary>
        public Text? Household { get; init; }
    }

    public sealed record Member(Guid Id, NameOfPerson Name);

    /// <param name="HasOlder">There are more; the next page begins after the last of these.</param>
    /// <param name="Members">Of the household that is asked for: each can be followed to former households.</param>
    public sealed record Sheet(ActivityFilter Filter, IReadOnlyList<Row> Rows, bool HasOlder, IReadOnlyList<Row> Alarms, IReadOnlyList<Member> Members);

    /// <summary>One page, the newest first; null where the household or the person is not in the reader's area.</summary>
    public async Task<Sheet?> Of(ActivityFilter filter, CancellationToken stop)
    {
        if (await Matching(filter, stop) is not { } matching) return null;

        var rows = await matching.OrderByDescending(a => a.Id).Take(PageSize + 1).Select(Select).ToListAsync(stop);
        await activity.Note(ActivityKind.LogRead, stop, filter.Household, filter.InWords);
        var week = Ids.FirstAt(clock.GetUtcNow().AddDays(-DaysOfAlarms));
        var alarms = await db.Activities.SeenBy(user).Where(a => a.Kind == ActivityKind.ManyRecordsRead && a.Id > week)
            .OrderByDescending(a => a.Id).Take(MostAlarms).Select(Select).ToListAsync(stop);
        var members = await db.Persons.Where(p => p.HouseholdId == filter.Household).OrderBy(p => p.PersonNo)
            .Select(p => new Member(p.Id, new NameOfPerson(p.Prefix, p.FirstName, p.LastName))).ToListAsync(stop);
        return new(filter, await Named([.. rows.Take(PageSize)], stop), rows.Count > PageSize, await Named(alarms, stop), members);
    }

    /// <summary>Everything that matches, the newest first; null as above. The caller writes down that it leaves.</summary>
    public async Task<IAsyncEnumerable<Row>?> All(ActivityFilter filter, CancellationToken stop) =>
        (await Matching(filter with { Before = null }, stop))?.OrderByDescending(a => a.Id).Select(Select).AsAsyncEnumerable();

    /// <summary>Everybody by name and present roles; those who have none have an empty text.</summary>
    public async Task<IReadOnlyDictionary<Guid, (string Name, Text Roles)>> Users(CancellationToken stop) =>
        (await people.Find(_ => true, stop)).ToDictionary(u => u.User.Id, u => (u.User.Name, book.InWords(u.Grants)));

    /// <summary>With the names of who and of what.</summary>
    internal async Task<Row> Named(ActivityRecord record, CancellationToken stop) =>
        (await Named([new(record.Id, record.Kind, record.At, record.UserId, record.HouseholdId, record.AreaCode, record.Reason)], stop))[0];

    // The key alone orders and bounds by time: the indexes hold it after the household and after the user.
    internal async Task<IQueryable<ActivityRecord>?> Matching(ActivityFilter filter, CancellationToken stop)
    {
        var found = db.Activities.AsNoTracking().SeenBy(user);
        if (filter.Household is { } household)
        {
            if (!await db.Households.AnyAsync(h => h.Id == household, stop)) return null;
            found = found.Where(a => a.HouseholdId == household);
        }

        if (filter.Person is { } person)
        {
            var homes = (await db.Residences.Where(r => r.PersonId == person).Select(r => r.HouseholdId)
                .Union(db.Persons.Where(p => p.Id == person).Select(p => p.HouseholdId)).ToListAsync(stop)).ToArray();
            if (homes.Length == 0) return null;
            found = found.Where(a => a.HouseholdId != null && EF.Parameter(homes).Contains(a.HouseholdId.Value));
        }

        if (filter.User is { } by) found = found.Where(a => a.UserId == by);
        if (filter.Kind is { } kind) found = found.Where(a => a.Kind == kind);
        if (filter.From is { } from && Ids.FirstAt(StartOf(from)) is var first) found = found.Where(a => a.Id >= first);
        if (filter.Until is { } until && Ids.FirstAt(StartOf(until.AddDays(1))) is var end) found = found.Where(a => a.Id < end);
        if (filter.Before is { } before) found = found.Where(a => a.Id < before);
        return found;
    }

    private static System.Linq.Expressions.Expression<Func<ActivityRecord, Row>> Select { get; } =
        a => new Row(a.Id, a.Kind, a.At, a.UserId, a.HouseholdId, a.AreaCode, a.Reason);

    private async Task<IReadOnlyList<Row>> Named(IReadOnlyList<Row> rows, CancellationToken stop)
    {
        var users = await Users(stop);
        var ids = rows.Select(r => r.HouseholdId).OfType<Guid>().Distinct().ToArray();
        var houses = await db.Households.Where(h => EF.Parameter(ids).Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.HouseNumber, stop);
        var names = await HouseholdNames.Of(db, ids, stop);
        return
        [
            .. from row in rows
               let isKnown = users.ContainsKey(row.UserId)
               select row with
               {
                   Who = isKnown ? users[row.UserId].Name : null,
                   Roles = isKnown ? users[row.UserId].Roles : null,
                   Household = row is { HouseholdId: { } id, AreaCode: { } area } && user.May(Permit.SeeHouseholds, area) && houses.TryGetValue(id, out var number) ? names.NameOf(id, number) : null,
               },
        ];
    }

    private static DateTimeOffset StartOf(DateOnly dayInThailand) => new(dayInThailand, TimeOnly.MinValue, ThaiCalendar.UtcOffset);
}
