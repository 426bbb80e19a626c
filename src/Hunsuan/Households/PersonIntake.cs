using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>
/// Takes in surveyed persons: adds the new, updates the changed, moves those found in another household, and leaves the dead, and those
/// who moved since, as they are (รับบุคคลเข้าทะเบียน).
/// </summary>
internal sealed class PersonIntake(HunsuanDb db)
{
    /// <summary>Takes a batch in; the result has one entry for each, in the same order.</summary>
    public async Task<IReadOnlyList<TakenPerson>> Take(IReadOnlyList<SurveyedMember> batch, Guid importId, CancellationToken stop)
    {
        var known = await KnownPersons.For(db, batch, stop);
        var taken = new List<TakenPerson>(batch.Count);
        var added = new List<Person>();
        var stays = new List<Residence>();
        var changed = new Dictionary<Guid, SurveyedMember>();
        var moved = new HashSet<Guid>();

        foreach (var surveyed in batch)
        {
            if (known.Find(surveyed) is not { } before)
            {
                var person = New(surveyed, importId);
                added.Add(person);
                stays.Add(Stay(person.Id, surveyed, ResidenceStart.Surveyed));
                taken.Add(new(person.Id, surveyed.Household, surveyed.CitizenId, IntakeChange.New, HasMoved: false));
                continue;
            }

            if (Kept(before, surveyed) is { } kept)
            {
                taken.Add(kept);
                continue;
            }

            var hasMoved = before.HouseholdId != surveyed.Household.Id || before.LeftOn is not null;
            var isChanged = hasMoved || before.ContentHash != surveyed.ContentHash || before.Number != (surveyed.CitizenId, surveyed.UnverifiedId);
            if (isChanged) changed[before.Id] = surveyed;
            if (hasMoved && moved.Add(before.Id)) stays.Add(Stay(before.Id, surveyed, ResidenceStart.MovedIn));
            taken.Add(new(before.Id, surveyed.Household, surveyed.CitizenId, isChanged ? IntakeChange.Changed : IntakeChange.Unchanged, hasMoved));
        }

        await BulkInsert.Into(db, added, stop);
        await Update(changed, moved, importId, stop);
        await BulkInsert.Into(db, stays, stop);
        return taken;
    }

    // What is known from a later day stands: a death, and where the person went since the survey was made.
    private static TakenPerson? Kept(KnownPerson before, SurveyedMember surveyed)
    {
        var kept = new TakenPerson(before.Id, surveyed.Household, surveyed.CitizenId, IntakeChange.Unchanged, HasMoved: false);
        if (before.DiedOn is not null || before.LeftSince(surveyed.SurveyedOn)) return kept with { DiedOn = before.DiedOn, IsGone = true };
        return before.HouseholdId != surveyed.Household.Id && before.CameSince(surveyed.SurveyedOn)
            ? kept with { LivesIn = (before.HouseholdId, before.AreaCode) }
            : null;
    }

    private Person New(SurveyedMember surveyed, Guid importId)
    {
        var person = new Person
        {
            Id = Ids.New(),
            HouseholdId = surveyed.Household.Id,
            AreaCode = surveyed.Household.AreaCode,
            FirstName = surveyed.FirstName,
            LastName = surveyed.LastName,
            ImportId = importId,
        };
        surveyed.Describe(person, db.CitizenIds);
        return person;
    }

    private static Residence Stay(Guid personId, SurveyedMember surveyed, ResidenceStart start) => new()
    {
        Id = Ids.New(),
        PersonId = personId,
        HouseholdId = surveyed.Household.Id,
        AreaCode = surveyed.Household.AreaCode,
        From = surveyed.SurveyedOn,
        StartedBy = start,
    };

    private async Task Update(Dictionary<Guid, SurveyedMember> changed, HashSet<Guid> moved, Guid importId, CancellationToken stop)
    {
        if (changed.Count == 0) return;

        var ids = changed.Keys.ToArray();
        foreach (var person in await db.Persons.Where(p => EF.Parameter(ids).Contains(p.Id)).ToListAsync(stop))
            changed[person.Id].Describe(person, db.CitizenIds);
        foreach (var stay in await db.Residences.Where(r => EF.Parameter(ids).Contains(r.PersonId) && r.Until == null).ToListAsync(stop))
        {
            if (!moved.Contains(stay.PersonId)) continue;
            stay.Until = changed[stay.PersonId].SurveyedOn;
            stay.EndedBy = ResidenceEnd.MovedOut;
        }

        await RecordChange.SaveTracked(db, importId, stop);
    }
}
