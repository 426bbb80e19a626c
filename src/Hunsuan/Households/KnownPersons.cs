using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>Finds the person of the registry that a survey row speaks of (ค้นหาบุคคลเดิมในทะเบียน).</summary>
/// <remarks>
/// The same valid citizen ID first, anywhere in the area, unless name and birth date are both others. Within the household then the same
/// number with the same first name or birth date, then the same first name and birth date, also of those who moved away since the survey;
/// never somebody with another valid citizen ID. Somebody recorded as dead is found as well, so that no second person is made of them: by
/// the citizen ID, or in the household by number, first name and birth date together.
/// </remarks>
internal sealed class KnownPersons
{
    private readonly ILookup<string?, KnownPerson> _byCitizenId;
    private readonly ILookup<Guid, KnownPerson> _byHousehold;
    private readonly ILookup<Guid, KnownPerson> _movedAway;
    private readonly ILookup<Guid, KnownPerson> _deadByHousehold;
    private readonly HashSet<Guid> _found = [];

    private KnownPersons(List<KnownPerson> known, IEnumerable<(Guid Household, Guid Former)> formerly)
    {
        _byCitizenId = known.ToLookup(p => p.CitizenId);
        var living = known.Where(p => p.DiedOn is null).ToList();
        _byHousehold = living.ToLookup(p => p.HouseholdId);
        _movedAway = living.SelectMany(p => p.Stays.Select(s => s.HouseholdId).Distinct().Where(id => id != p.HouseholdId), (p, id) => (Household: id, Person: p))
            .ToLookup(m => m.Household, m => m.Person);
        var dead = known.Where(p => p.DiedOn is not null).ToList();
        _deadByHousehold = dead.Select(p => (p.HouseholdId, Person: p))
            .Concat(formerly.Join(dead, f => f.Former, p => p.HouseholdId, (f, p) => (HouseholdId: f.Household, Person: p)))
            .ToLookup(p => p.HouseholdId, p => p.Person);
    }

    /// <summary>Loads those who live, or once lived, in the batch's households, or bear one of its citizen IDs.</summary>
    public static async Task<KnownPersons> For(HunsuanDb db, IReadOnlyList<SurveyedMember> batch, CancellationToken stop)
    {
        var formerly = await Formerly(db, batch, stop);
        var households = batch.Where(p => p.Household.Change is not IntakeChange.New).Select(p => p.Household.Id)
            .Concat(formerly.Select(f => f.Former)).Distinct().ToArray();
        var indexes = db.CitizenIds.ByIndex(batch.Select(p => p.CitizenId).OfType<string>()).Keys.ToArray();

        var known = await KnownPerson.Load(db, db.Persons.Where(p => EF.Parameter(indexes).Contains(p.CitizenIdIndex!.Value)), stop);
        if (households.Length > 0)
        {
            known.AddRange(await KnownPerson.Load(db, db.Persons.Where(p => EF.Parameter(households).Contains(p.HouseholdId)), stop));
            var stayed = db.Residences.Where(r => EF.Parameter(households).Contains(r.HouseholdId) && r.Until != null).Select(r => r.PersonId);
            known.AddRange(await KnownPerson.Load(db, db.Persons.Where(p => stayed.Contains(p.Id)), stop));
        }

        return new([.. known.DistinctBy(p => p.Id)], formerly);
    }

    /// <summary>The person meant, each of the living once; null where the row speaks of somebody new.</summary>
    public KnownPerson? Find(SurveyedMember row)
    {
        if (row.CitizenId is not null)
        {
            var bearers = _byCitizenId[row.CitizenId].Where(p => !_found.Contains(p.Id) && IsLike(p, row)).OrderBy(p => p.DiedOn is not null).ToList();
            if (bearers.Count > 0) return Once(bearers.Find(p => p.DiedOn is null && p.HouseholdId == row.Household.Id) ?? bearers[0]);
        }

        var candidates = _byHousehold[row.Household.Id].Where(p => !_found.Contains(p.Id) && MayBe(p, row)).ToList();
        return Once(
            candidates.Find(p => p.PersonNo == row.PersonNo && (Same(p.FirstName, row.FirstName) || Same(p.BirthDate, row.BirthDate)))
            ?? candidates.Find(p => Same(p.FirstName, row.FirstName) && Same(p.BirthDate, row.BirthDate))
            ?? _movedAway[row.Household.Id].FirstOrDefault(p => !_found.Contains(p.Id) && MayBe(p, row) && p.LivedIn(row.Household.Id, row.SurveyedOn)
                && Same(p.FirstName, row.FirstName) && Same(p.BirthDate, row.BirthDate))
            ?? _deadByHousehold[row.Household.Id].FirstOrDefault(
                p => MayBe(p, row) && p.PersonNo == row.PersonNo && Same(p.FirstName, row.FirstName) && Same(p.BirthDate, row.BirthDate)));
    }

    // A household that ended with its last member is another record than the one that a survey finds under the same number again.
    private static async Task<List<(Guid Household, Guid Former)>> Formerly(HunsuanDb db, IReadOnlyList<SurveyedMember> batch, CancellationToken stop)
    {
        var households = batch.Select(p => p.Household.Id).Distinct().ToArray();
        var found = await (
            from now in db.Households
            where EF.Parameter(households).Contains(now.Id)
            join former in db.Households on new { now.HouseCode, now.FamilyNo } equals new { former.HouseCode, former.FamilyNo }
            where former.EndedOn != null && former.Id != now.Id
            select new { Household = now.Id, Former = former.Id }).ToListAsync(stop);
        return [.. found.Select(f => (f.Household, f.Former))];
    }

    private static bool MayBe(KnownPerson person, SurveyedMember row) =>
        person.CitizenId is null || row.CitizenId is null || person.CitizenId == row.CitizenId;

    // The same number with another name and another birth date is somebody else's: check digits let wrong numbers through.
    private static bool IsLike(KnownPerson person, SurveyedMember row) =>
        person.FirstName is null || row.FirstName is null || person.FirstName == row.FirstName
        || person.BirthDate is null || row.BirthDate is null || person.BirthDate == row.BirthDate;

    // Two unknowns are not the same.
    private static bool Same<T>(T? one, T? other) => one is not null && other is not null && one.Equals(other);

    private KnownPerson? Once(KnownPerson? person) => person is null || person.DiedOn is not null || _found.Add(person.Id) ? person : null;
}
