using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Registers.Corrections;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>Opens the record of a household (เปิดแฟ้มครัวเรือน); that it was opened is written down.</summary>
public sealed class HouseholdRecord(
    HunsuanDb db, CurrentUser user, HouseholdHeading headings, HouseholdProfile profile, WhoLivedWhere lived, TimeProvider clock)
{
    /// <summary>Null where the household is not in the user's area.</summary>
    public async Task<HouseholdFile?> Open(Guid id, CancellationToken stop)
    {
        if (await headings.Of(id, stop) is not { } heading) return null;
        var measurements = await profile.Of(id, stop);
        var cases = await db.Cases.AsNoTracking().Where(c => c.HouseholdId == id).OrderByDescending(c => c.Id).ToListAsync(stop);
        var open = cases.Find(c => c.State is CaseState.Open);
        var stays = await lived.OfHousehold(id, stop);
        var former = stays.Where(s => s.EndedBy is not null && heading.Members.All(p => p.Id != s.PersonId)).ToList();
        return new()
        {
            Heading = heading,
            ShowsHealth = open?.OwnerId == user.Id,
            Members = await Members(heading.Members, measurements, open?.OwnerId == user.Id, stop),
            Stays = stays,
            Former = former,
            CorrectionsOfFormer = await new CorrectionsOfPersons(db).Of([.. former.Select(s => s.PersonId).Distinct()], stop),
            FormerAddresses = await db.FormerAddresses.AsNoTracking().Where(a => a.HouseholdId == id).OrderByDescending(a => a.Until).ThenByDescending(a => a.Id).ToListAsync(stop),
            OpenCase = open,
            ClosedCase = cases.Where(c => c.State is CaseState.Closed).MaxBy(c => c.ClosedOn),
            NextFollowUp = await db.FollowUps.AsNoTracking().Where(f => f.HouseholdId == id && f.DoneOn == null).OrderBy(f => f.DueOn).FirstOrDefaultAsync(stop),
            Owner = open is null ? null : await db.Users.Where(u => u.Id == open.OwnerId).Select(u => u.Name).SingleOrDefaultAsync(stop),
            Measurements = measurements,
            Before = BeforeOf(measurements, open ?? cases.MaxBy(c => c.ClosedOn)),
        };
    }

    // A case looks back to what was found before it; without one, or when nothing was found since, to the one before the latest.
    private static HouseholdMeasurement? BeforeOf(IReadOnlyList<HouseholdMeasurement> measurements, Case? of) =>
        measurements.Skip(1).FirstOrDefault(m => m.Id == of?.MeasuredBeforeId) ?? measurements.Skip(1).FirstOrDefault();

    private async Task<IReadOnlyList<HouseholdFile.Member>> Members(IReadOnlyList<Person> persons, IReadOnlyList<HouseholdMeasurement> measurements, bool showsHealth, CancellationToken stop)
    {
        var ids = persons.Select(p => p.Id).ToArray();
        var shortfalls = await db.Profiles.Where(p => EF.Parameter(ids).Contains(p.PersonId)).ToDictionaryAsync(p => p.PersonId, p => p.Shortfalls, stop);
        var numbers = persons.ToDictionary(p => p.Id, p => db.CitizenIds.Of(p).Verified);
        var holders = await new CardHolders(db).Among(numbers.Values.OfType<string>(), stop);
        var restricted = await db.Restrictions.Where(r => EF.Parameter(ids).Contains(r.PersonId) && r.LiftedOn == null).Select(r => r.PersonId).ToHashSetAsync(stop);
        var lists = await new ListsOfPersons(db).Of(ids, stop);
        var corrections = await new CorrectionsOfPersons(db).Of(ids, stop);
        var dimensions = measurements.Count > 0 ? measurements[0].Edition.Dimensions : [];
        return
        [
            .. from person in persons
               let number = numbers[person.Id]
               let lacks = shortfalls.GetValueOrDefault(person.Id)
               select new HouseholdFile.Member
               {
                   Id = person.Id,
                   Name = NameOfPerson.Of(person),
                   Relation = Relations.Of(person.Relation),
                   Age = AgeText.Of(person.BirthDate, clock.Today),
                   MaskedId = CitizenId.TryParse(number, out var citizenId) ? citizenId.Masked : null,
                   IsIdUnverified = person.UnverifiedIdIndex is not null,
                   Flags = MemberFlags.Of(person, number is not null && holders.Contains(number), showsHealth, restricted.Contains(person.Id), clock.Today),
                   ShortIn = [.. dimensions.Where((_, d) => (lacks >> d & 1) != 0)],
                   Lists = [.. lists[person.Id]],
                   Corrections = [.. corrections[person.Id]],
               },
        ];
    }
}
