using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>Records that a member died; from then on the person is in no count and on no list of the living (บันทึกการเสียชีวิต).</summary>
public sealed class RecordDeath(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid PersonId { get; set; }

        /// <summary>The day, or the month or year where no more is known.</summary>
        public DateInput? DiedOn { get; set; }

        public IEnumerable<Problem> Check(DateOnly today) => DiedOn.PastDate(nameof(DiedOn), today).Problems;
    }

    public async Task<Result<Person>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var diedOn = input.DiedOn.PastDate(nameof(input.DiedOn), clock.Today).Value;
        var person = await db.Persons.SingleOrDefaultAsync(p => p.Id == input.PersonId, stop) ?? throw new OutOfAreaException("persons");
        if (person.DiedOn is not null) return new Problem(null, HouseholdTexts.DeathIsKnown);
        if (person.BirthDate is { } born && PartialDate.FromEncoded(born).Earliest > diedOn.Latest)
            return new Problem(nameof(input.DiedOn), HouseholdTexts.BeforeBirth.With(DayText.Brief(PartialDate.FromEncoded(born))));

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        person.DiedOn = diedOn.Encoded;
        var membership = new Membership(db);
        var gone = DayAfter(diedOn);
        await membership.Leave(person, gone, ResidenceEnd.Died, stop);
        await membership.EndIfEmpty(person.HouseholdId, [person.Id], gone, stop);
        await activity.Save(ActivityKind.DeathRecorded, stop, person.HouseholdId);
        await transaction.CommitAsync(stop);
        return person;
    }

    // Of a day known in part the latest is taken, but no later than today.
    private DateOnly DayAfter(PartialDate diedOn) => (diedOn.Latest < clock.Today ? diedOn.Latest : clock.Today).AddDays(1);
}
