using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Goods.Stock;
using Hunsuan.Goods.Waiting;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Gifts;

/// <summary>Gives a household things of a centre's stock (ให้สิ่งของ). Where a case is open they are its help as well.</summary>
public sealed class GiveGoods(
    HunsuanDb db, Activity activity, CurrentUser user, TakeFromStock stock, DoubleGifts doubles, GiveHelp help, EndWaiting waiting, ItemBook items, KeepHandoverPhoto photos, TimeProvider clock)
{
    public sealed record Input : HandedOverInput
    {
        public Guid HouseholdId { get; set; }
        public Guid? ForPersonId { get; set; }
        public Guid? CentreId { get; set; }
        public string? Item { get; set; }
        public string? Quantity { get; set; }
        public DateInput? GivenOn { get; set; }

        /// <summary>Why it is given although the household had the same within the period.</summary>
        public string? WhyAgain { get; set; }

        public IEnumerable<Problem> Check(ItemBook items, DateOnly today)
        {
            if (CentreId is null) yield return new(nameof(CentreId), StockTexts.CentreRequired);
            if (items.Find(Item) is not { Use: ItemUse.Given }) yield return new(nameof(Item), StockTexts.ItemRequired);
            if (TypedCount.Read(Quantity) is null) yield return new(nameof(Quantity), StockTexts.QuantityWrong);
            foreach (var problem in GivenOn.PastDay(nameof(GivenOn), today).Problems) yield return problem;
            if (WhyAgain?.Length > GoodsMovement.ReasonMaxLength) yield return new(nameof(WhyAgain), StockTexts.TooLong.With(GoodsMovement.ReasonMaxLength));
            foreach (var problem in CheckReceipt()) yield return problem;
        }
    }

    /// <exception cref="OutOfAreaException">Household, member or centre is not in the user's area.</exception>
    public async Task<Result<Gift>> Run(Input input, CancellationToken stop = default)
    {
        var household = await db.Households.AsNoTracking().SingleOrDefaultAsync(h => h.Id == input.HouseholdId, stop) ?? throw new OutOfAreaException("households");
        if (household.EndedOn is not null) return new Problem(null, GiftTexts.HouseholdEnded);
        var photo = await KeepHandoverPhoto.Read(input, stop);
        if (input.Check(items, clock.Today).Concat(photo.Problems).ToList() is { Count: > 0 } problems) return problems;
        var centre = await db.Centres.AsNoTracking().SingleOrDefaultAsync(c => c.Id == input.CentreId, stop) ?? throw new OutOfAreaException("centres");
        if (input.ForPersonId is { } person && !await db.Persons.AnyAsync(p => p.Id == person && p.HouseholdId == household.Id, stop)) throw new OutOfAreaException("persons");
        var (item, on, count) = (items.Find(input.Item)!, input.GivenOn.PastDay("", clock.Today).Value, TypedCount.Read(input.Quantity)!.Value);
        var earlier = await doubles.Of(household.Id, item, on, stop);
        if (earlier.Count > 0 && input.WhyAgain.IsBlank) return new Problem(nameof(input.WhyAgain), GiftTexts.Again(earlier, item));

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var id = Ids.New();
        var found = await stock.Run(centre.Id, item.Id, count, new(MovementKind.Given, on) { ForId = id }, clock.Today, stop);
        if (found < count)
        {
            db.ChangeTracker.Clear();
            return new Problem(nameof(input.Quantity), GiftTexts.OnlySoMany.With(found, item.Unit));
        }

        var open = await db.Cases.SingleOrDefaultAsync(c => c.HouseholdId == household.Id && c.State == CaseState.Open, stop);
        var given = new Gift
        {
            Id = id, HouseholdId = household.Id, AreaCode = household.AreaCode, ForPersonId = input.ForPersonId, CentreId = centre.Id, Item = item.Id, Quantity = count, GivenOn = on,
            GivenBy = user.Id, HelpId = open is null ? null : help.OfGoods(open, item.Name.Thai, count, item.Unit.Thai, on, centre.Name).Id,
            WhyAgain = earlier.Count > 0 ? input.WhyAgain.Known : null, Receiver = input.Receiver.Trim(), Drawing = input.Drawn, Witness = input.Witness.Known,
        };
        db.Add(given);
        photos.Add(id, photo.Picture);
        await waiting.GotIt(household.Id, item.Id, stop);
        await activity.Save(ActivityKind.GoodsGiven, stop, household.Id);
        await transaction.CommitAsync(stop);
        return given;
    }
}
