using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>Makes two households one (รวมครัวเรือน): the members, an open case with its help, and what other modules keep go over to the one that stays.</summary>
public sealed class MergeHouseholds(HunsuanDb db, Activity activity, IEnumerable<IGoesWithMerge> belongings, TimeProvider clock)
{
    public sealed record Input
    {
        /// <summary>The household that ends.</summary>
        public Guid HouseholdId { get; set; }

        public Guid? IntoHouseholdId { get; set; }
        public DateInput? MergedOn { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (IntoHouseholdId is null || IntoHouseholdId == HouseholdId) yield return new(nameof(IntoHouseholdId), HouseholdTexts.ChooseHousehold);
            foreach (var problem in MergedOn.PastDay(nameof(MergedOn), today).Problems) yield return problem;
        }
    }

    public async Task<Result<Household>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var on = input.MergedOn.PastDay(nameof(input.MergedOn), clock.Today).Value;
        var ending = await db.Households.SingleOrDefaultAsync(h => h.Id == input.HouseholdId, stop) ?? throw new OutOfAreaException("households");
        if (ending.EndedOn is not null) return new Problem(null, CaseTexts.HouseholdEnded);
        if (await db.Households.SingleOrDefaultAsync(h => h.Id == input.IntoHouseholdId && h.EndedOn == null, stop) is not { } into)
            return new Problem(nameof(input.IntoHouseholdId), HouseholdTexts.ChooseHousehold);

        var open = await db.Cases.Where(c => (c.HouseholdId == ending.Id || c.HouseholdId == into.Id) && c.State == CaseState.Open).ToListAsync(stop);
        if (open.Count > 1) return new Problem(null, CaseTexts.BothHaveCases);

        var membership = new Membership(db);
        var members = await membership.Members(ending.Id, stop);
        if (await membership.LatestArrival(members, stop) is { } since && on < since)
            return new Problem(nameof(input.MergedOn), HouseholdTexts.BeforeStay.With(DayText.Brief(since)));

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        foreach (var member in members) await membership.Move(member, into, on, ResidenceEnd.Merged, ResidenceStart.Merged, stop);

        (ending.EndedOn, ending.MergedIntoId) = (on, into.Id);
        if (open.SingleOrDefault(c => c.HouseholdId == ending.Id) is { } lasting) await TakeAlong(lasting, into, stop);
        foreach (var followUp in await db.FollowUps.Where(f => f.HouseholdId == ending.Id && f.DoneOn == null).ToListAsync(stop))
            (followUp.HouseholdId, followUp.AreaCode) = (into.Id, into.AreaCode);
        foreach (var belonging in belongings) await belonging.Take(ending, into, stop);
        await activity.Save(ActivityKind.HouseholdsMerged, stop, into.Id);
        await transaction.CommitAsync(stop);
        return into;
    }

    private async Task TakeAlong(Case open, Household into, CancellationToken stop)
    {
        (open.HouseholdId, open.AreaCode) = (into.Id, into.AreaCode);
        await PartsOfCase.Follow(db, open.Id, into.Id, into.AreaCode, stop);
    }
}
