using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>
/// Takes a death back that was recorded by mistake (ยกเลิกการบันทึกการเสียชีวิต): the person is a member again, as before, and counted where they stand.
/// </summary>
public sealed class RevokeDeath(HunsuanDb db, Activity activity, EditionBook editions)
{
    public const int ReasonMaxLength = 300;

    public sealed record Input
    {
        public Guid PersonId { get; set; }
        public string? Reason { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Reason.IsBlank) yield return new(nameof(Reason), CaseTexts.ReasonRequired);
            if (Reason?.Length > ReasonMaxLength) yield return new(nameof(Reason), CaseTexts.TooLong.With(ReasonMaxLength));
        }
    }

    public async Task<Result<Person>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var person = await db.Persons.SingleOrDefaultAsync(p => p.Id == input.PersonId, stop) ?? throw new OutOfAreaException("persons");
        if (person.DiedOn is null) return new Problem(null, CaseTexts.IsAlive);
        var number = db.CitizenIds.Of(person).Verified;
        // Somebody who lives bears the same number: two records of one person would both be counted.
        if (number is not null && await HasLivingBearer(number, stop)) return new Problem(null, CaseTexts.FoundAgain);

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var deathIn = person.HouseholdId;
        person.DiedOn = null;
        var home = person.LeftOn is null ? await ComeBack(person, stop) : null;
        await activity.Save(ActivityKind.DeathRevoked, stop, deathIn, input.Reason.Known);
        if (home is not null)
        {
            var isListed = (await new CardHolders(db).Among(number is null ? [] : [number], stop)).Count > 0;
            await new StandingAgain(db, editions).Find(person, home, isListed, stop);
        }

        await transaction.CommitAsync(stop);
        return person;
    }

    /// <summary>The stay goes on, and so does the household; where it was merged since, the person went along with the others.</summary>
    private async Task<Household> ComeBack(Person person, CancellationToken stop)
    {
        var stay = await db.Residences.Where(r => r.PersonId == person.Id && r.EndedBy == ResidenceEnd.Died).OrderByDescending(r => r.Id).FirstOrDefaultAsync(stop);
        if (stay is not null) (stay.Until, stay.EndedBy) = (null, null);

        var home = await Household(person.HouseholdId, stop);
        var mergedOn = home is { MergedIntoId: not null, EndedOn: { } on } ? on : (DateOnly?)null;
        while (home.MergedIntoId is { } into) home = await Household(into, stop);
        home.EndedOn = null;
        if (mergedOn is null) return home;

        if (stay is not null) (stay.Until, stay.EndedBy) = (mergedOn, ResidenceEnd.Merged);
        (person.HouseholdId, person.AreaCode) = (home.Id, home.AreaCode);
        db.Add(new Residence
        {
            Id = Ids.New(), PersonId = person.Id, HouseholdId = home.Id, AreaCode = home.AreaCode, From = mergedOn, StartedBy = ResidenceStart.Merged,
        });
        return home;
    }

    private Task<bool> HasLivingBearer(string number, CancellationToken stop)
    {
        var indexes = db.CitizenIds.IndexesOf(number, isVerified: true);
        return db.Persons.AnyAsync(p => EF.Parameter(indexes).Contains(p.CitizenIdIndex!.Value) && p.DiedOn == null, stop);
    }

    private async Task<Household> Household(Guid id, CancellationToken stop) =>
        await db.Households.SingleOrDefaultAsync(h => h.Id == id, stop) ?? throw new OutOfAreaException("households");
}
