using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Waiting;

/// <summary>Writes a household down for a thing that is not there (ลงชื่อรอสิ่งของ).</summary>
public sealed class WaitFor(HunsuanDb db, Activity activity, CurrentUser user, ItemBook items, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Item { get; set; }
        public WaitReason? Reason { get; set; }
        public string? Note { get; set; }

        public IEnumerable<Problem> Check(ItemBook items)
        {
            if (items.Find(Item) is null) yield return new(nameof(Item), Stock.StockTexts.ItemRequired);
            if (Reason is not { } reason || !Enum.IsDefined(reason)) yield return new(nameof(Reason), WaitingTexts.ReasonRequired);
            if (Note?.Length > WaitingEntry.NoteMaxLength) yield return new(nameof(Note), Stock.StockTexts.TooLong.With(WaitingEntry.NoteMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such household in the user's area.</exception>
    public async Task<Result<WaitingEntry>> Run(Guid householdId, Input input, CancellationToken stop = default)
    {
        var household = await db.Households.AsNoTracking().SingleOrDefaultAsync(h => h.Id == householdId, stop) ?? throw new OutOfAreaException("households");
        if (household.EndedOn is not null) return new Problem(null, Gifts.GiftTexts.HouseholdEnded);
        if (input.Check(items).ToList() is { Count: > 0 } problems) return problems;
        if (await db.WaitingEntries.AnyAsync(w => w.HouseholdId == householdId && w.Item == input.Item && w.EndedOn == null, stop))
            return new Problem(nameof(input.Item), WaitingTexts.WaitsAlready);

        var entry = new WaitingEntry
        {
            Id = Ids.New(), HouseholdId = householdId, AreaCode = household.AreaCode, Item = input.Item!, Reason = input.Reason!.Value, Note = input.Note.Known, Since = clock.Today, AskedBy = user.Id,
        };
        db.Add(entry);
        await activity.Save(ActivityKind.WaitingAdded, stop, householdId);
        return entry;
    }
}
