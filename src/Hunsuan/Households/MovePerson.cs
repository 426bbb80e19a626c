using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>Records that a person moved to another household, or away to where the registry does not reach (ย้ายเข้าบ้านอื่น / ย้ายออก).</summary>
public sealed class MovePerson(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public const int WhereMaxLength = 200;

    public sealed record Input
    {
        public Guid PersonId { get; set; }

        /// <summary>The household that takes the person in; null for somewhere that the registry does not know.</summary>
        public Guid? ToHouseholdId { get; set; }

        public DateInput? MovedOn { get; set; }

        /// <summary>Where to, as far as known, for those who leave.</summary>
        public string? Where { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            foreach (var problem in MovedOn.PastDay(nameof(MovedOn), today).Problems) yield return problem;
            if (Where?.Length > WhereMaxLength) yield return new(nameof(Where), HouseholdTexts.TooLong.With(WhereMaxLength));
        }
    }

    public async Task<Result<Person>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var on = input.MovedOn.PastDay(nameof(input.MovedOn), clock.Today).Value;
        var person = await db.Persons.SingleOrDefaultAsync(p => p.Id == input.PersonId, stop) ?? throw new OutOfAreaException("persons");
        if (!person.IsPresent()) return new Problem(null, HouseholdTexts.IsNoMember);

        var membership = new Membership(db);
        if (await membership.LatestArrival([person], stop) is { } since && on < since)
            return new Problem(nameof(input.MovedOn), HouseholdTexts.BeforeStay.With(DayText.Brief(since)));
        if (input.ToHouseholdId == person.HouseholdId) return new Problem(nameof(input.ToHouseholdId), HouseholdTexts.LivesThere);

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var left = person.HouseholdId;
        if (input.ToHouseholdId is { } toId)
        {
            if (await db.Households.SingleOrDefaultAsync(h => h.Id == toId && h.EndedOn == null, stop) is not { } to)
                return new Problem(nameof(input.ToHouseholdId), HouseholdTexts.ChooseHousehold);
            await membership.Move(person, to, on, ResidenceEnd.MovedOut, ResidenceStart.MovedIn, stop);
        }
        else
        {
            person.LeftOn = on;
            await membership.Leave(person, on, ResidenceEnd.MovedOut, stop);
        }

        await membership.EndIfEmpty(left, [person.Id], on, stop);
        await activity.Save(ActivityKind.PersonMoved, stop, left, input.Where.Known);
        await transaction.CommitAsync(stop);
        return person;
    }
}
