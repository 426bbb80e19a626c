using Hunsuan.Data;
using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Lists;

/// <summary>People of the survey whom rows of lists belong to, as far as the user sees them (บุคคลที่ตรงกับแถวของบัญชี): by citizen ID, or joined.</summary>
internal sealed class SamePerson(HunsuanDb db)
{
    public sealed record Person(Guid Entry, Guid HouseholdId, bool IsDead, bool HasLeft, bool ByNumber);

    /// <summary>Of each row, those by the number first.</summary>
    public async Task<ILookup<Guid, Person>> Of(Guid[] entries, CancellationToken stop)
    {
        var byNumber = await (
            from entry in db.ListEntries
            join person in db.Persons on entry.CitizenIdIndex equals person.CitizenIdIndex
            where EF.Parameter(entries).Contains(entry.Id) && entry.CitizenIdIndex != null
            select new Person(entry.Id, person.HouseholdId, person.DiedOn != null, person.LeftOn != null, true)).ToListAsync(stop);
        var joined = await (
            from entry in db.ClusterMembers
            join member in db.ClusterMembers on entry.ClusterId equals member.ClusterId
            join person in db.Persons on member.RecordId equals person.Id
            where EF.Parameter(entries).Contains(entry.RecordId)
            select new Person(entry.RecordId, person.HouseholdId, person.DiedOn != null, person.LeftOn != null, false)).ToListAsync(stop);
        return byNumber.Concat(joined).ToLookup(p => p.Entry);
    }

    /// <summary>Where another row of the same list stands that one person was joined with instead.</summary>
    public async Task<Dictionary<Guid, string>> CutFrom(Guid[] entries, CancellationToken stop)
    {
        var cut = await (
            from pair in db.LinkedPairs
            join left in db.ClusterMembers on pair.LeftId equals left.RecordId
            join other in db.ClusterMembers on left.ClusterId equals other.ClusterId
            where EF.Parameter(entries).Contains(pair.RightId) && pair.IsCut && pair.State == LinkState.Joined && other.List == pair.RightList && other.RecordId != pair.RightId
            select new { pair.RightId, other.AreaCode }).ToListAsync(stop);
        return cut.GroupBy(c => c.RightId).ToDictionary(g => g.Key, g => g.Min(c => c.AreaCode)!);
    }
}
