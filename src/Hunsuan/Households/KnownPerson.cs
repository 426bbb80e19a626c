using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>What is known of somebody whom a survey may speak of (บุคคลเดิมในทะเบียน).</summary>
internal sealed record KnownPerson(
    Guid Id, Guid HouseholdId, string AreaCode, int? PersonNo, (string? Verified, string? Unverified) Number, string? FirstName, int? BirthDate, long ContentHash,
    DateOnly? LeftOn, int? DiedOn)
{
    public string? CitizenId => Number.Verified;

    /// <summary>Every time in which the person lived somewhere.</summary>
    public required IReadOnlyList<Residence> Stays { get; init; }

    /// <summary>Whether the person left after the survey was made, or on that day.</summary>
    public bool LeftSince(DateOnly surveyedOn) => LeftOn >= surveyedOn;

    /// <summary>Whether the person came to the present household after the survey was made; on that day, unless a survey said so.</summary>
    public bool CameSince(DateOnly surveyedOn) =>
        Stays.Any(s => s.Until is null && (s.From > surveyedOn || (s.From == surveyedOn && s.StartedBy is not ResidenceStart.Surveyed)));

    /// <summary>Whether the person lived there on the day, or moved away on it.</summary>
    public bool LivedIn(Guid household, DateOnly day) => Stays.Any(s => s.HouseholdId == household && (s.IncludesDay(day) || s.Until == day));

    public static async Task<List<KnownPerson>> Load(HunsuanDb db, IQueryable<Person> persons, CancellationToken stop)
    {
        var found = await persons.AsNoTracking().ToListAsync(stop);
        if (found.Count == 0) return [];

        var ids = found.Select(p => p.Id).ToArray();
        var stays = (await db.Residences.AsNoTracking().Where(r => EF.Parameter(ids).Contains(r.PersonId)).ToListAsync(stop)).ToLookup(r => r.PersonId);
        return [.. found.Select(p => new KnownPerson(
            p.Id, p.HouseholdId, p.AreaCode, p.PersonNo, db.CitizenIds.Of(p), p.FirstName, p.BirthDate, p.ContentHash, p.LeftOn, p.DiedOn) { Stays = [.. stays[p.Id]] })];
    }
}
