using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Requests;

/// <summary>Ends a restriction, as when what was disputed is settled (ยกเลิกการระงับการใช้ข้อมูล).</summary>
public sealed class LiftRestriction(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid RequestId { get; set; }
        public string? Why { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Why.IsBlank) yield return new(nameof(Why), RequestTexts.ReasonRequired);
            if (Why?.Length > PrivacyRequest.WhatMaxLength) yield return new(nameof(Why), PrivacyTexts.TooLong.With(PrivacyRequest.WhatMaxLength));
        }
    }

    public async Task<Result<Restriction>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var restriction = await db.Restrictions.SingleOrDefaultAsync(r => r.RequestId == input.RequestId && r.LiftedOn == null, stop)
            ?? throw new OutOfAreaException("restrictions");
        restriction.LiftedOn = clock.Today;
        await activity.Save(ActivityKind.RestrictionLifted, stop, restriction.HouseholdId, input.Why.Known);
        return restriction;
    }
}
