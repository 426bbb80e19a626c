using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Privacy;
using Hunsuan.Privacy.Requests;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals;

/// <summary>Referrals in a person's copy, and when a person or a case is forgotten (ข้อมูลบุคคลในการส่งต่อ).</summary>
internal sealed class ReferralsOfPeople(HunsuanDb db) : IKeepsPersonalData
{
    public async Task<IReadOnlyList<PersonalData.Section>> Copy(Person person, CancellationToken stop)
    {
        var referrals = await db.Referrals.AsNoTracking().Where(r => r.PersonId == person.Id).OrderBy(r => r.Id).ToListAsync(stop);
        var ids = referrals.Select(r => r.Id).ToArray();
        return
        [
            PersonalData.Of(db, referrals),
            PersonalData.Of(db, await db.ReferralItems.AsNoTracking().Where(i => EF.Parameter(ids).Contains(i.ReferralId)).OrderBy(i => i.Id).ToListAsync(stop)),
            PersonalData.Of(db, await db.ReferralSteps.AsNoTracking().Where(s => EF.Parameter(ids).Contains(s.ReferralId)).OrderBy(s => s.Id).ToListAsync(stop)),
        ];
    }

    public async Task<IReadOnlyList<Guid>> Of(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var found = new List<Guid>();
        foreach (var few in ids.Chunk(AtOnce))
            found.AddRange(await db.Referrals.Where(r => EF.Parameter(few).Contains(r.CaseId) || EF.Parameter(few).Contains(r.PersonId)).Select(r => r.Id).ToListAsync(stop));
        return found;
    }

    public async Task Erase(Guid personId, CancellationToken stop)
    {
        var ids = await Of([personId], stop);
        await db.ReferralItems.Where(i => EF.Parameter(ids).Contains(i.ReferralId)).ExecuteDeleteAsync(stop);
        await db.ReferralCodes.Where(c => EF.Parameter(ids).Contains(c.ReferralId)).ExecuteDeleteAsync(stop);
        await db.ReferralSteps.Where(s => EF.Parameter(ids).Contains(s.ReferralId)).ExecuteUpdateAsync(set => set.SetProperty(s => s.Words, (string?)null), stop);
        await db.Referrals.Where(r => r.PersonId == personId).ExecuteUpdateAsync(set => set.SetProperty(r => r.Asked, ""), stop);
    }

    public async Task RemoveOfCases(Guid[] cases, CancellationToken stop)
    {
        var ids = await Of(cases, stop);
        await db.ReferralItems.Where(i => EF.Parameter(ids).Contains(i.ReferralId)).ExecuteDeleteAsync(stop);
        await db.ReferralSteps.Where(s => EF.Parameter(ids).Contains(s.ReferralId)).ExecuteDeleteAsync(stop);
        await db.ReferralCodes.Where(c => EF.Parameter(ids).Contains(c.ReferralId)).ExecuteDeleteAsync(stop);
        await db.Referrals.Where(r => EF.Parameter(ids).Contains(r.Id)).ExecuteDeleteAsync(stop);
    }

    private const int AtOnce = 500;
}
