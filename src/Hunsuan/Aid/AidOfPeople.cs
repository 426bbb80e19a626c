using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Privacy;
using Hunsuan.Privacy.Requests;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid;

/// <summary>Money aid in a person's copy, and when a person or a case is forgotten (ข้อมูลบุคคลในเงินสงเคราะห์). The ledger of the budget names nobody and stays.</summary>
internal sealed class AidOfPeople(HunsuanDb db) : IKeepsPersonalData
{
    private const int AtOnce = 500;

    /// <summary>What was asked for the person, and for the person's household as a whole.</summary>
    public async Task<IReadOnlyList<PersonalData.Section>> Copy(Person person, CancellationToken stop)
    {
        var requests = db.AidRequests.AsNoTracking().Where(r => r.PersonId == person.Id || (r.PersonId == null && r.HouseholdId == person.HouseholdId));
        return
        [
            PersonalData.Of(db, await requests.OrderBy(r => r.Id).ToListAsync(stop)),
            PersonalData.Of(db, await db.AidSteps.AsNoTracking().Where(s => requests.Any(r => r.Id == s.RequestId)).OrderBy(s => s.Id).ToListAsync(stop)),
            PersonalData.Of(db, await db.AidPayments.AsNoTracking().Where(p => requests.Any(r => r.Id == p.RequestId)).OrderBy(p => p.Id).ToListAsync(stop)),
            PersonalData.Of(db, await db.HandoverPhotos.AsNoTracking().Where(p => db.AidPayments.Any(a => a.Id == p.OfId && requests.Any(r => r.Id == a.RequestId))).ToListAsync(stop)),
        ];
    }

    public async Task<IReadOnlyList<Guid>> Of(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var found = new List<Guid>();
        foreach (var few in ids.Chunk(AtOnce))
        {
            var requests = db.AidRequests.Where(r => EF.Parameter(few).Contains(r.CaseId) || EF.Parameter(few).Contains(r.PersonId!.Value));
            found.AddRange(await requests.Select(r => r.Id).ToListAsync(stop));
            found.AddRange(await db.AidSteps.Where(s => requests.Any(r => r.Id == s.RequestId)).Select(s => s.Id).ToListAsync(stop));
            found.AddRange(await db.AidPayments.Where(p => requests.Any(r => r.Id == p.RequestId)).Select(p => p.Id).ToListAsync(stop));
        }

        return found;
    }

    /// <summary>Amounts and days stay for the account of the money; who, why and by what sign go.</summary>
    public async Task Erase(Guid personId, CancellationToken stop)
    {
        var requests = db.AidRequests.Where(r => r.PersonId == personId);
        await db.AidSteps.Where(s => requests.Any(r => r.Id == s.RequestId)).ExecuteUpdateAsync(set => set.SetProperty(s => s.Words, (string?)null), stop);
        await db.HandoverPhotos.Where(p => db.AidPayments.Any(a => a.Id == p.OfId && requests.Any(r => r.Id == a.RequestId))).ExecuteDeleteAsync(stop);
        await db.AidPayments.Where(p => requests.Any(r => r.Id == p.RequestId)).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.Receiver, (string?)null).SetProperty(p => p.Drawing, (string?)null).SetProperty(p => p.Witness, (string?)null)
                .SetProperty(p => p.Bank, (string?)null).SetProperty(p => p.AccountEnd, (string?)null).SetProperty(p => p.Reference, (string?)null), stop);
        await requests.ExecuteUpdateAsync(
            set => set.SetProperty(r => r.Reason, "").SetProperty(r => r.WhyBeyond, (string?)null).SetProperty(r => r.WhyPapersMissing, (string?)null)
                .SetProperty(r => r.FactsBy, (string?)null).SetProperty(r => r.FactsFound, (string?)null), stop);
    }

    /// <summary>They leave with the case by themselves, as everything of a case does; pictures of payments before them.</summary>
    public Task RemoveOfCases(Guid[] cases, CancellationToken stop) =>
        db.HandoverPhotos.Where(p => db.AidPayments.Any(a => a.Id == p.OfId && EF.Parameter(cases).Contains(a.CaseId))).ExecuteDeleteAsync(stop);
}
