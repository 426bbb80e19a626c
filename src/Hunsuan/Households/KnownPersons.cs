using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>Finds the person of the registry that a survey row speaks of (ค้นหาบุคคลเดิมในทะเบียน).</summary>
/// <remarks>
/// The same valid citizen ID first, anywhere in the area, unless name and birth date are both others. Within the household then the same number with the same first
/// name or birth date, then the same first name and birth date; never somebody with another valid citizen ID.
/// </remarks>
internal sealed class KnownPersons
{
    private readonly ILookup<string?, Known> _byCitizenId;
    private readonly ILookup<Guid, Known> _byHousehold;
    private readonly HashSet<Guid> _found = [];

    private KnownPersons(List<Known> known)
    {
        _byCitizenId = known.ToLookup(p => p.CitizenId);
        _byHousehold = known.ToLookup(p => p.HouseholdId);
    }

    public sealed record Known(
        Guid Id, Guid HouseholdId, int? PersonNo, string? CitizenId, string? FirstName, int? BirthDate, long ContentHash, bool HasLeft);

    /// <summary>Loads those who live in the batch's known households or bear one of its citizen IDs.</summary>
    public static async Task<KnownPersons> For(HunsuanDb db, IReadOnlyList<SurveyedMember> batch, CancellationToken stop)
    {
        var households = batch.Where(p => p.Household.Change is not IntakeChange.New).Select(p => p.Household.Id).Distinct().ToArray();
        var citizenIds = batch.Select(p => p.CitizenId).OfType<string>().Distinct().ToArray();

        var here = households.Length == 0 ? [] : await Select(db.Persons.Where(p => EF.Parameter(households).Contains(p.HouseholdId))).ToListAsync(stop);
        var elsewhere = await Select(db.Persons.Where(p => EF.Parameter(citizenIds).Contains(p.CitizenId))).ToListAsync(stop);
        return new([.. here.UnionBy(elsewhere, p => p.Id)]);

        static IQueryable<Known> Select(IQueryable<Person> persons) =>
            persons.Where(p => p.DiedOn == null)
                .Select(p => new Known(p.Id, p.HouseholdId, p.PersonNo, p.CitizenId, p.FirstName, p.BirthDate, p.ContentHash, p.LeftOn != null));
    }

    /// <summary>The person meant, once each; null where the row speaks of somebody new.</summary>
    public Known? Find(SurveyedMember row)
    {
        if (row.CitizenId is not null)
        {
            var bearers = _byCitizenId[row.CitizenId].Where(p => !_found.Contains(p.Id) && IsLike(p, row)).ToList();
            if (bearers.Count > 0) return Once(bearers.Find(p => p.HouseholdId == row.Household.Id) ?? bearers[0]);
        }

        var candidates = _byHousehold[row.Household.Id]
            .Where(p => !_found.Contains(p.Id) && (p.CitizenId is null || row.CitizenId is null || p.CitizenId == row.CitizenId))
            .ToList();
        return Once(
            candidates.Find(p => p.PersonNo == row.PersonNo && (Same(p.FirstName, row.FirstName) || Same(p.BirthDate, row.BirthDate)))
            ?? candidates.Find(p => Same(p.FirstName, row.FirstName) && Same(p.BirthDate, row.BirthDate)));
    }

    // The same number with another name and another birth date is somebody else's: check digits let wrong numbers through.
    private static bool IsLike(Known person, SurveyedMember row) =>
        person.FirstName is null || row.FirstName is null || person.FirstName == row.FirstName
        || person.BirthDate is null || row.BirthDate is null || person.BirthDate == row.BirthDate;

    // Two unknowns are not the same.
    private static bool Same<T>(T? one, T? other) => one is not null && other is not null && one.Equals(other);

    private Known? Once(Known? person) => person is not null && _found.Add(person.Id) ? person : null;
}
