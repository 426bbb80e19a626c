using Hunsuan.Data;
using Hunsuan.Referrals;
using Hunsuan.Referrals.Desks;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>What became of referrals of a household, for its timeline (การส่งต่อในเส้นเวลา).</summary>
public sealed class ReferralSteps(HunsuanDb db, DeskDirectory desks)
{
    public async Task<IEnumerable<TimelineEntry>> Of(Guid household, CancellationToken stop)
    {
        var found = await (
            from step in db.ReferralSteps.AsNoTracking()
            where step.HouseholdId == household
            join referral in db.Referrals on step.ReferralId equals referral.Id
            select new { step, referral.DeskId }).ToListAsync(stop);
        var names = await desks.Names([.. found.Select(f => f.DeskId)], stop);
        return
        [
            .. from one in found
               let words = one.step.Words
               select new TimelineEntry(TimelineKind.Case, Clock.DayInThailand(one.step.At), one.step.Id, RecordTexts.OfReferral.With(ReferralTexts.Of(one.step.Action), names[one.DeskId].Whole))
               {
                   Detail = words is null ? null : new(words, words),
                   By = one.step.UserId,
               },
        ];
    }
}
