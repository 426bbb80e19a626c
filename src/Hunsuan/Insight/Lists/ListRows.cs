using System.Numerics;
using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Insight.Figures;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Lists;

/// <summary>Reads the people of some parts of a list, in its order (อ่านรายชื่อ).</summary>
internal sealed class ListRows(HunsuanDb db, MatchingPeople people, MeasuredDimensions dimensions, CurrentUser user)
{
    /// <summary>The page's people; reading starts at the village in which the page begins, however far down it is.</summary>
    public async Task<IReadOnlyList<ListedPerson>> Persons(ListBuckets list, ListFilter filter, int skip, int take, CancellationToken stop)
    {
        var (parts, before) = Covering(list.All, b => b.Persons, skip, take);
        return [.. (await Read(parts, filter, stop)).Skip(skip - before).Take(take)];
    }

    /// <summary>The page's households, each with its matching members.</summary>
    public async Task<IReadOnlyList<ListedHousehold>> Households(
        ListBuckets list, ListFilter filter, Judged? judged, int skip, int take, CancellationToken stop)
    {
        var (parts, before) = Covering(list.All, b => b.Households, skip, take);
        return
        [
            .. (await Read(parts, filter, stop)).GroupBy(p => p.HouseholdId)
                .Select(h => new ListedHousehold([.. h], judged?.Of(h.Key)))
                .Skip(skip - before).Take(take),
        ];
    }

    /// <summary>All people of neighbouring parts, in the order of the parts and the houses.</summary>
    public async Task<IReadOnlyList<ListedPerson>> Read(IReadOnlyList<ListBucket> parts, ListFilter filter, CancellationToken stop)
    {
        var rows = new List<ListedPerson>();
        foreach (var group in parts.GroupBy(p => p.Dimensions))
            rows.AddRange((await Query(Few([.. group], filter.ByHousehold), filter).ToListAsync(stop)).Order(InHouses));
        return rows;
    }

    private static readonly Comparer<ListedPerson> InHouses = Comparer<ListedPerson>.Create((a, b) =>
        string.CompareOrdinal(a.AreaCode, b.AreaCode) is var area and not 0 ? area
        : HouseOrder.Instance.Compare(a.HouseNumber, b.HouseNumber) is var house and not 0 ? house
        : a.HouseholdId.CompareTo(b.HouseholdId) is var household and not 0 ? household
        : (a.PersonNo ?? int.MaxValue).CompareTo(b.PersonNo ?? int.MaxValue) is var number and not 0 ? number
        : a.PersonId.CompareTo(b.PersonId));

    private static (IReadOnlyList<ListBucket> Parts, int Before) Covering(IReadOnlyList<ListBucket> all, Func<ListBucket, int> size, int skip, int take)
    {
        var (first, before) = (0, 0);
        while (first < all.Count && before + size(all[first]) <= skip) before += size(all[first++]);
        var (end, covered) = (first, before);
        while (end < all.Count && covered < skip + take) covered += size(all[end++]);
        return ([.. all.Take(first..end)], before);
    }

    private IQueryable<WellbeingProfile> Few(IReadOnlyList<ListBucket> parts, bool isByHousehold)
    {
        if (parts[0].HouseholdIds is not null)
        {
            var ids = parts.SelectMany(p => p.HouseholdIds!).ToArray();
            return db.Profiles.Where(p => EF.Parameter(ids).Contains(p.HouseholdId));
        }

        var areas = parts.Select(p => p.AreaCode).ToArray();
        var few = db.Profiles.Where(p => EF.Parameter(areas).Contains(p.AreaCode));
        if (parts[0].Dimensions is not { } count || isByHousehold) return few;

        var shortfalls = Enumerable.Range(0, 1 << dimensions.All.Count).Where(s => BitOperations.PopCount((uint)s) == count).ToArray();
        return few.Where(p => EF.Parameter(shortfalls).Contains(p.Shortfalls));
    }

    private IQueryable<ListedPerson> Query(IQueryable<WellbeingProfile> few, ListFilter filter) =>
        from profile in people.Among(few, filter)
        join person in db.Persons on profile.PersonId equals person.Id
        join household in db.Households on profile.HouseholdId equals household.Id
        let isRestricted = db.Restrictions.Any(r => r.PersonId == person.Id && r.LiftedOn == null)
        select new ListedPerson
        {
            PersonId = person.Id,
            HouseholdId = household.Id,
            AreaCode = profile.AreaCode,
            HouseNumber = household.HouseNumber,
            PersonNo = person.PersonNo,
            Prefix = person.Prefix,
            FirstName = person.FirstName,
            LastName = person.LastName,
            CitizenIdSealed = person.CitizenIdIndex == null ? null : person.CitizenIdSealed,
            Sex = person.Sex,
            BirthDate = person.BirthDate,
            IsBedridden = person.IsBedridden,
            Disability = person.Disability,
            Shortfalls = profile.Shortfalls,
            Unknown = profile.Unknown,
            HoldsCard = profile.IsListed,
            IsRestricted = isRestricted,
            IsNamed = !isRestricted || db.Cases.Any(c => c.HouseholdId == household.Id && c.State == CaseState.Open && c.OwnerId == user.Id),
        };
}
