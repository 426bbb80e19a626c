using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>
/// Brings persons into and out of households, keeps who lived where, and lets where they stand now go with them (การเข้าออกครัวเรือน).
/// The caller opens the transaction and saves.
/// </summary>
internal sealed class Membership(HunsuanDb db)
{
    /// <summary>Those who live in the household now, in the order of the survey.</summary>
    public Task<List<Person>> Members(Guid householdId, CancellationToken stop) => db.Persons.Present()
        .Where(p => p.HouseholdId == householdId)
        .OrderBy(p => p.PersonNo ?? int.MaxValue).ThenBy(p => p.Id)
        .ToListAsync(stop);

    /// <summary>The first day on which all of them are known where they live now; null where no such day is known.</summary>
    public async Task<DateOnly?> LatestArrival(IEnumerable<Person> persons, CancellationToken stop)
    {
        var ids = persons.Select(p => p.Id).ToArray();
        return await db.Residences.Where(r => EF.Parameter(ids).Contains(r.PersonId) && r.Until == null).MaxAsync(r => r.From, stop);
    }

    /// <summary>From this day on the person lives in the other household.</summary>
    public async Task Move(Person person, Household to, DateOnly on, ResidenceEnd end, ResidenceStart start, CancellationToken stop)
    {
        await EndStay(person, on, end, stop);
        db.Add(new Residence
        {
            Id = Ids.New(), PersonId = person.Id, HouseholdId = to.Id, AreaCode = to.AreaCode, From = on, StartedBy = start,
        });
        (person.HouseholdId, person.AreaCode) = (to.Id, to.AreaCode);
        await StandingOfPerson.Follow(db, person.Id, to.Id, to.AreaCode, stop);
    }

    /// <summary>From this day on the person lives in no household that the registry knows.</summary>
    public async Task Leave(Person person, DateOnly until, ResidenceEnd end, CancellationToken stop)
    {
        await EndStay(person, until, end, stop);
        await StandingOfPerson.End(db, person.Id, stop);
    }

    /// <summary>A household that nobody is left in stops being one; <paramref name="gone"/> are those about to leave it.</summary>
    public async Task EndIfEmpty(Guid householdId, IReadOnlyCollection<Guid> gone, DateOnly on, CancellationToken stop)
    {
        var ids = gone.ToArray();
        if (await db.Persons.Present().AnyAsync(p => p.HouseholdId == householdId && !EF.Parameter(ids).Contains(p.Id), stop)) return;
        if (await db.Households.SingleOrDefaultAsync(h => h.Id == householdId, stop) is { } household) household.EndedOn ??= on;
    }

    // A stay that a survey found later than the person went away was never one: it ends where it began.
    private async Task EndStay(Person person, DateOnly until, ResidenceEnd end, CancellationToken stop)
    {
        var lasting = db.Residences.Where(r => r.PersonId == person.Id && r.Until == null);
        if (await lasting.OrderByDescending(r => r.Id).FirstOrDefaultAsync(stop) is not { } stay) return;
        stay.Until = stay.From > until ? stay.From : until;
        stay.EndedBy = end;
    }
}
