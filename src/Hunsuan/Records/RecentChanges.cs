using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Referrals;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>What others did lately for households whose cases the user answers for (เปลี่ยนแปลงล่าสุดในเคสของฉัน).</summary>
public sealed class RecentChanges(HunsuanDb db, CurrentUser me)
{
    private const int MostRows = 8;

    private static readonly ActivityKind[] Kinds = [.. RecordTexts.Deeds.Keys];

    public sealed record Row(Guid HouseholdId, Text Household, Text Deed, DateTimeOffset At, Text Who);

    public async Task<IReadOnlyList<Row>> OfMyCases(CancellationToken stop)
    {
        var households = await db.Cases.Where(c => c.OwnerId == me.Id && c.State == CaseState.Open)
            .Join(db.Households, c => c.HouseholdId, h => h.Id, (_, h) => new { h.Id, h.HouseNumber }).ToDictionaryAsync(h => h.Id, h => h.HouseNumber, stop);
        var ids = households.Keys.ToArray();
        var done = await (
            from activity in db.Activities
            where activity.HouseholdId != null && EF.Parameter(ids).Contains(activity.HouseholdId.Value) && Kinds.Contains(activity.Kind) && activity.UserId != me.Id
            orderby activity.Id descending
            join user in db.Users on activity.UserId equals user.Id into users
            from user in users.DefaultIfEmpty()
            select new { Household = activity.HouseholdId!.Value, activity.Kind, activity.At, Name = user == null ? null : user.Name }).Take(MostRows).ToListAsync(stop);
        var names = await HouseholdNames.Of(db, ids, stop);
        return [.. done.Select(d => new Row(d.Household, names.NameOf(d.Household, households[d.Household]), RecordTexts.Deeds[d.Kind], d.At, Who(d.Name)))];
    }

    // Of those without an account only a desk does something to a household, by the code of its letter.
    private static Text Who(string? name) => name is null ? ReferralTexts.ByCode : new(name, name);
}
