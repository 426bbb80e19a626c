using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Lists;

/// <summary>Reads those of a work-list who stand on one page: name, address, reason and how sure it is (อ่านแถวของรายชื่อผู้ตกหล่น).</summary>
internal sealed class MissedRows(HunsuanDb db, BeyondArea beyond, MissedEntries entries, LinkLimits limits)
{
    public async Task<IReadOnlyList<MissedRow>> Of(MissedQuestion question, IReadOnlyList<MissedKey> keys, CancellationToken stop)
    {
        var ids = keys.Select(k => k.Id).ToArray();
        var pairs = await ToLookAt(ids, stop);
        var rows = question switch
        {
            MissedQuestion.NoList => await Persons(ids, stop),
            MissedQuestion.NotSurveyed => await NotSurveyed(ids, stop),
            MissedQuestion.LeftList => await entries.Left(ids, stop),
            MissedQuestion.Gone => await entries.Gone(ids, stop),
            MissedQuestion.TwoProvinces => await entries.TwoProvinces(ids, stop),
        };
        var known = rows.ToDictionary(r => r.Id);
        return [.. ids.Where(known.ContainsKey).Select(id => known[id] with { PairId = pairs.TryGetValue(id, out var pair) ? pair : null })];
    }

    private async Task<IReadOnlyList<MissedRow>> Persons(Guid[] ids, CancellationToken stop)
    {
        var pairs = await beyond.LikeliestRows(ids, stop);
        var people = await (
            from profile in db.Profiles
            join person in db.Persons on profile.PersonId equals person.Id
            join household in db.Households on profile.HouseholdId equals household.Id
            where EF.Parameter(ids).Contains(profile.PersonId)
            select new { person.Id, person.Prefix, person.FirstName, person.LastName, person.BirthDate, profile.AreaCode, household.HouseNumber, profile.HouseholdId, profile.Shortfalls, profile.Unknown })
            .ToListAsync(stop);
        return
        [
            .. from person in people
               select new MissedRow
               {
                   Id = person.Id, Name = $"{new NameOfPerson(person.Prefix, person.FirstName, person.LastName)}", BirthDate = person.BirthDate, AreaCode = person.AreaCode,
                   HouseNumber = person.HouseNumber, List = null, Reason = MissedTexts.Short, HowSure = Sureness.Of(Chance(pairs, person.Id), limits),
                   Shortfalls = person.Shortfalls, Unknown = person.Unknown, HouseholdId = person.HouseholdId,
               },
        ];
    }

    private async Task<IReadOnlyList<MissedRow>> NotSurveyed(Guid[] ids, CancellationToken stop)
    {
        var pairs = await beyond.LikeliestPersons(ids, stop);
        return [.. (await entries.Plain(ids, stop)).Select(row => row with { Reason = MissedTexts.NotSurveyed, HowSure = Sureness.Of(Chance(pairs, row.Id), limits) })];
    }

    private async Task<Dictionary<Guid, Guid>> ToLookAt(Guid[] ids, CancellationToken stop)
    {
        var pairs = await db.LinkedPairs.AsNoTracking()
            .Where(p => (EF.Parameter(ids).Contains(p.LeftId) || EF.Parameter(ids).Contains(p.RightId)) && (p.State == LinkState.ToReview || p.State == LinkState.CannotTell))
            .Select(p => new { p.Id, p.LeftId, p.RightId, p.Probability }).ToListAsync(stop);
        var asked = ids.ToHashSet();
        return pairs.SelectMany(p => new[] { (Record: p.LeftId, p.Id, p.Probability), (Record: p.RightId, p.Id, p.Probability) })
            .Where(p => asked.Contains(p.Record)).GroupBy(p => p.Record).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Probability).Id);
    }

    private static double? Chance(Dictionary<Guid, double> pairs, Guid id) => pairs.TryGetValue(id, out var chance) ? chance : null;
}
