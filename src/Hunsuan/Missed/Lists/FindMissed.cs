using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Lists;

/// <summary>Who answers to a question in an area, in the order of villages (หาผู้ตกหล่นตามคำถาม).</summary>
/// <remarks>Lists that tell of health are not asked, and who asked that their data be not used is left out.</remarks>
internal sealed class FindMissed(HunsuanDb db, CurrentUser user, BeyondArea beyond, ListBook lists)
{
    internal const int ProvinceDigits = 2;

    private string[] Open => [.. lists.All.Where(l => !l.TellsHealth).Select(l => l.Id)];

    /// <summary>Works for more than one province: nobody else can see two of them.</summary>
    public bool SeesTwoProvinces => user.Area.Codes.Any(c => c.Length < ProvinceDigits) || user.Area.Codes.Select(c => c[..ProvinceDigits]).Distinct().Count() > 1;

    /// <summary>All of them.</summary>
    public async Task<IReadOnlyList<MissedKey>> Of(MissedQuestion question, string area, CancellationToken stop) => question switch
    {
        MissedQuestion.NoList => await (await NoList(area, stop)).ToListAsync(stop),
        MissedQuestion.LeftList => await LeftList(area, stop),
        MissedQuestion.Gone => await WithoutRestricted(await Gone(area, stop), stop),
        MissedQuestion.TwoProvinces => SeesTwoProvinces ? await WithoutRestricted(await TwoProvinces(area, stop), stop) : [],
        MissedQuestion.NotSurveyed => await (await NotSurveyed(area, stop)).ToListAsync(stop),
    };

    /// <summary>How many there are.</summary>
    public async Task<int> Count(MissedQuestion question, string area, CancellationToken stop) => question switch
    {
        MissedQuestion.NoList => await (await NoList(area, stop)).CountAsync(stop),
        MissedQuestion.NotSurveyed => await (await NotSurveyed(area, stop)).CountAsync(stop),
        MissedQuestion.LeftList or MissedQuestion.Gone or MissedQuestion.TwoProvinces => (await Of(question, area, stop)).Count,
    };

    /// <summary>Some of them, and how many there are; of the two questions that find most, no more than those are read.</summary>
    public async Task<(IReadOnlyList<MissedKey> Some, int Count)> Some(MissedQuestion question, string area, Func<int, int> skip, int take, CancellationToken stop)
    {
        if (question is MissedQuestion.NoList or MissedQuestion.NotSurveyed)
        {
            var found = question is MissedQuestion.NoList ? await NoList(area, stop) : await NotSurveyed(area, stop);
            var count = await found.CountAsync(stop);
            return (await found.Skip(skip(count)).Take(take).ToListAsync(stop), count);
        }

        var all = await Of(question, area, stop);
        return ([.. all.Skip(skip(all.Count)).Take(take)], all.Count);
    }

    // Whether a list names somebody, or the survey met whom a row names, is kept beside the record, wherever the other lies; so both read one index.
    private async Task<IQueryable<MissedKey>> NoList(string area, CancellationToken stop)
    {
        var restricted = await db.Restrictions.Where(r => r.LiftedOn == null).Select(r => r.PersonId).ToArrayAsync(stop);
        var found = db.Profiles.In(area).Where(p => p.Shortfalls != 0 && !p.IsOnSomeList);
        if (restricted.Length > 0) found = found.Where(p => !EF.Parameter(restricted).Contains(p.PersonId));
        return found.OrderBy(p => p.AreaCode).ThenBy(p => p.PersonId).Select(p => new MissedKey(p.PersonId, p.AreaCode, null));
    }

    private async Task<IQueryable<MissedKey>> NotSurveyed(string area, CancellationToken stop)
    {
        Guid[] restricted = [.. await beyond.Restricted(stop)];
        var found = Present(area).Where(e => !e.IsSurveyed);
        if (restricted.Length > 0) found = found.Where(e => !EF.Parameter(restricted).Contains(e.Id));
        return found.OrderBy(e => e.AreaCode).ThenBy(e => e.Id).Select(e => new MissedKey(e.Id, e.AreaCode, e.List));
    }

    private async Task<IReadOnlyList<MissedKey>> LeftList(string area, CancellationToken stop)
    {
        var open = Open;
        var found = await Keys(db.ListEntries.In(area).Where(e => EF.Parameter(open).Contains(e.List) && e.LeftIn != null), stop);
        return await WithoutRestricted(Except(found, (await beyond.ListedOrDead(area, open, stop)).ToHashSet()), stop);
    }

    // By the number, where nobody alive bears it as well, or by being joined. Cross joins keep SQLite to beginning with those who are gone, who are few.
    private async Task<IReadOnlyList<MissedKey>> Gone(string area, CancellationToken stop)
    {
        var gone = db.Persons.Where(p => p.DiedOn != null || p.LeftOn != null);
        var byNumber = await Keys(
            from person in gone
            from entry in Present(area)
            where entry.CitizenIdIndex == person.CitizenIdIndex && person.CitizenIdIndex != null
                && !db.Persons.Any(o => o.CitizenIdIndex == entry.CitizenIdIndex && o.DiedOn == null && o.LeftOn == null)
            select entry, stop);
        var joined = await Keys(
            from person in gone
            from member in db.ClusterMembers
            from row in db.ClusterMembers
            from entry in Present(area)
            where member.RecordId == person.Id && row.ClusterId == member.ClusterId && entry.Id == row.RecordId
            select entry, stop);
        return InOrder(byNumber.Concat(joined));
    }

    // By the number, or as two rows that would both be joined with one person, of which only one may be. It begins with such pairs, which are few.
    private async Task<IReadOnlyList<MissedKey>> TwoProvinces(string area, CancellationToken stop)
    {
        var byNumber = await Keys(
            from entry in Present(area)
            where entry.CitizenIdIndex != null && db.ListEntries.Any(o =>
                o.CitizenIdIndex == entry.CitizenIdIndex && o.List == entry.List && o.LeftIn == null && o.AreaCode.Substring(0, ProvinceDigits) != entry.AreaCode.Substring(0, ProvinceDigits))
            select entry, stop);
        var cut = await Keys(
            from pair in db.LinkedPairs
            from entry in Present(area)
            from left in db.ClusterMembers
            from other in db.ClusterMembers
            where pair.IsCut && pair.State == LinkState.Joined && entry.Id == pair.RightId && left.RecordId == pair.LeftId && other.ClusterId == left.ClusterId && other.List == entry.List && other.RecordId != entry.Id
                && other.AreaCode.Substring(0, ProvinceDigits) != entry.AreaCode.Substring(0, ProvinceDigits)
            select entry, stop);
        return InOrder(byNumber.Concat(cut));
    }

    private IQueryable<ListEntry> Present(string area)
    {
        var open = Open;
        return db.ListEntries.In(area).Where(e => EF.Parameter(open).Contains(e.List) && e.LeftIn == null);
    }

    private async Task<IReadOnlyList<MissedKey>> WithoutRestricted(IReadOnlyList<MissedKey> found, CancellationToken stop) => Except(found, await beyond.Restricted(Ids(found), stop));

    private static async Task<IReadOnlyList<MissedKey>> Keys(IQueryable<ListEntry> entries, CancellationToken stop) =>
        InOrder(await entries.Select(e => new MissedKey(e.Id, e.AreaCode, e.List)).ToListAsync(stop));

    private static List<MissedKey> InOrder(IEnumerable<MissedKey> keys) => [.. keys.Distinct().OrderBy(k => k.AreaCode, StringComparer.Ordinal).ThenBy(k => k.Id)];

    private static IReadOnlyList<MissedKey> Except(IReadOnlyList<MissedKey> keys, HashSet<Guid> ids) => ids.Count == 0 ? keys : [.. keys.Where(k => !ids.Contains(k.Id))];

    private static Guid[] Ids(IReadOnlyList<MissedKey> keys) => [.. keys.Select(k => k.Id)];
}
