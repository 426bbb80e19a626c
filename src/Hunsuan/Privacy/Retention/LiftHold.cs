using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Retention;

/// <summary>Ends a hold before its day (ยกเลิกคำสั่งให้เก็บข้อมูล).</summary>
public sealed class LiftHold(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid HoldId { get; set; }
        public string? Why { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Why.IsBlank) yield return new(nameof(Why), RetentionTexts.ReasonRequired);
            if (Why?.Length > LegalHold.ReasonMaxLength) yield return new(nameof(Why), PrivacyTexts.TooLong.With(LegalHold.ReasonMaxLength));
        }
    }

    public async Task<Result<LegalHold>> Run(Input input, CancellationToken stop = default)
    {
        var hold = await db.LegalHolds.SingleOrDefaultAsync(h => h.Id == input.HoldId, stop) ?? throw new OutOfAreaException("legal_holds");
        if (hold.LiftedOn is not null) return new Problem(null, RetentionTexts.LiftedAlready);
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;

        (hold.LiftedOn, hold.LiftedWhy) = (clock.Today, input.Why.Known);
        await activity.Save(ActivityKind.HoldLifted, stop, hold.HouseholdId);
        return hold;
    }
}
