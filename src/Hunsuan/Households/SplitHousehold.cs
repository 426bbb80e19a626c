using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>Lets some members of a household form one of their own, in the same house or elsewhere (แยกครัวเรือน).</summary>
public sealed class SplitHousehold(HunsuanDb db, Activity activity, AreaBook areas, CurrentUser user, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid HouseholdId { get; set; }
        public List<Guid> PersonIds { get; set => field = value ?? []; } = [];
        public DateInput? SplitOn { get; set; }
        public bool IsSameHouse { get; set; } = true;

        /// <summary>Where the new household lives, when not in the same house.</summary>
        public AddressInput? Address { get; set; }

        public IEnumerable<Problem> Check(DateOnly today, AreaBook areas, CurrentUser by)
        {
            if (PersonIds.Count == 0) yield return new(nameof(PersonIds), HouseholdTexts.ChooseMembers);
            foreach (var problem in SplitOn.PastDay(nameof(SplitOn), today).Problems) yield return problem;
            if (IsSameHouse) yield break;
            foreach (var problem in Address.Read(areas, by).Problems) yield return problem;
        }
    }

    public async Task<Result<Household>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today, areas, user).ToList() is { Count: > 0 } problems) return problems;
        var on = input.SplitOn.PastDay(nameof(input.SplitOn), clock.Today).Value;
        var from = await db.Households.SingleOrDefaultAsync(h => h.Id == input.HouseholdId, stop) ?? throw new OutOfAreaException("households");

        var membership = new Membership(db);
        var members = await membership.Members(from.Id, stop);
        var leaving = members.Where(m => input.PersonIds.Contains(m.Id)).ToList();
        if (leaving.Count != input.PersonIds.Distinct().Count()) return new Problem(nameof(input.PersonIds), HouseholdTexts.ChooseMembers);
        if (leaving.Count == members.Count) return new Problem(nameof(input.PersonIds), HouseholdTexts.SomebodyStays);
        if (await membership.LatestArrival(leaving, stop) is { } since && on < since)
            return new Problem(nameof(input.SplitOn), HouseholdTexts.BeforeStay.With(DayText.Brief(since)));

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var formed = input.IsSameHouse ? await FormInSameHouse(from, stop) : FormElsewhere(input.Address.Read(areas, user).Value, from);
        db.Add(formed);
        foreach (var person in leaving) await membership.Move(person, formed, on, ResidenceEnd.Split, ResidenceStart.Split, stop);
        await activity.Save(ActivityKind.HouseholdSplit, stop, from.Id);
        await transaction.CommitAsync(stop);
        return formed;
    }

    private async Task<Household> FormInSameHouse(Household from, CancellationToken stop) => new()
    {
        Id = Ids.New(),
        AreaCode = from.AreaCode,
        HouseCode = from.HouseCode,
        FamilyNo = await NextFamily(from, stop),
        HouseNumber = from.HouseNumber,
        Latitude = from.Latitude,
        Longitude = from.Longitude,
        Tenure = from.Tenure,
        SplitFromId = from.Id,
    };

    private static Household FormElsewhere(TypedAddress at, Household from) => new()
    {
        Id = Ids.New(),
        AreaCode = at.AreaCode,
        HouseCode = null,
        FamilyNo = 1,
        HouseNumber = at.HouseNumber,
        SplitFromId = from.Id,
    };

    // A number once used stays with its family, also after that family is gone.
    private async Task<int> NextFamily(Household from, CancellationToken stop) =>
        from.HouseCode is null
            ? from.FamilyNo + 1
            : 1 + await db.Households.Where(h => h.HouseCode == from.HouseCode).MaxAsync(h => h.FamilyNo, stop);
}
