using Hunsuan.Access;
using Hunsuan.Access.Log;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Privacy.Retention;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Requests;

/// <summary>Takes away all by which a person is known, and keeps what is counted (ทำให้ไม่สามารถระบุตัวบุคคล).</summary>
/// <remarks>
/// Go: answers about benefits, with whom the person was linked, words to and from owners of lists about rows so linked, what left with referrals and the words about them, what the person told the centre. Stay: year of birth, sex, schooling, results of measurements, where the household lives; agencies' own lists; requests with their answers.
/// The values from before are written nowhere, or nothing would be erased.
/// </remarks>
public sealed class ErasePerson(HunsuanDb db, Activity activity, LegalHolds holds, ForgetInLog log, IEnumerable<IKeepsPersonalData> others)
{
    private const int Year = 10_000;

    /// <summary>Null where nothing stands against it.</summary>
    public async Task<Problem?> WhyNot(Guid personId, CancellationToken stop)
    {
        var household = await db.Persons.Where(p => p.Id == personId).Select(p => p.HouseholdId).SingleOrDefaultAsync(stop);
        if (household == Guid.Empty) throw new OutOfAreaException("persons");
        if (await holds.On(personId, household, stop) is { } hold) return new(null, RequestTexts.HeldBack.With(hold.Reason));
        return await db.Cases.AnyAsync(c => c.HouseholdId == household && c.State == CaseState.Open, stop) ? new Problem(null, RequestTexts.CaseIsOpen) : null;
    }

    /// <summary>Out of the log too. The caller has asked <see cref="WhyNot"/>.</summary>
    public async Task Run(Guid personId, CancellationToken stop)
    {
        // As long as the person has a name by which the others know what is theirs.
        var records = new HashSet<Guid> { personId };
        foreach (var other in others) records.UnionWith(await other.Of([personId], stop));
        var household = await FromRecord(personId, ActivityKind.PersonErased, stop);
        await log.Run(records, stop, household);
    }

    /// <summary>For a caller who takes many out of the log at once.</summary>
    public async Task<Guid> FromRecord(Guid personId, ActivityKind kind, CancellationToken stop)
    {
        var person = await db.Persons.AsNoTracking().SingleAsync(p => p.Id == personId, stop);
        foreach (var other in others) await other.Erase(personId, stop);
        var year = person.BirthDate / Year * Year;
        await db.Persons.Where(p => p.Id == personId).ExecuteUpdateAsync(set => set
            .SetProperty(p => p.CitizenIdSealed, (byte[]?)null).SetProperty(p => p.CitizenIdIndex, (Guid?)null).SetProperty(p => p.UnverifiedIdIndex, (Guid?)null)
            .SetProperty(p => p.Prefix, (string?)null).SetProperty(p => p.FirstName, (string?)null).SetProperty(p => p.LastName, (string?)null)
            .SetProperty(p => p.Nickname, (string?)null).SetProperty(p => p.BirthDate, year).SetProperty(p => p.Nationality, (string?)null)
            .SetProperty(p => p.Occupation, (string?)null).SetProperty(p => p.YearlyIncome, (int?)null).SetProperty(p => p.Disability, (string?)null)
            .SetProperty(p => p.ChronicIllness, (string?)null).SetProperty(p => p.RegisteredAddress, (string?)null).SetProperty(p => p.ContentHash, 0L), stop);
        await db.Consents.Where(c => c.PersonId == personId).ExecuteUpdateAsync(set => set
            .SetProperty(c => c.GiverName, (string?)null).SetProperty(c => c.EvidenceNote, (string?)null).SetProperty(c => c.WithdrawalNote, (string?)null), stop);
        await db.FactAnswers.Where(a => a.PersonId == personId).ExecuteDeleteAsync(stop);
        await db.BenefitApplications.Where(a => a.PersonId == personId).ExecuteUpdateAsync(set => set.SetProperty(a => a.Note, (string?)null), stop);
        await db.CampaignTargets.Where(t => t.RecordId == personId).ExecuteUpdateAsync(set => set.SetProperty(t => t.Note, (string?)null), stop);
        await db.CorrectionRequests
            .Where(r => db.ClusterMembers.Any(m => m.RecordId == r.EntryId && db.ClusterMembers.Any(p => p.ClusterId == m.ClusterId && p.RecordId == personId)))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Seen, (string?)null).SetProperty(r => r.Answer, (string?)null), stop);
        await db.Gifts.Where(g => g.ForPersonId == personId).ExecuteUpdateAsync(set => set
            .SetProperty(g => g.Receiver, (string?)null).SetProperty(g => g.Drawing, (string?)null).SetProperty(g => g.Witness, (string?)null)
            .SetProperty(g => g.TakenBackWhy, (string?)null), stop);
        await db.Loans.Where(l => l.ForPersonId == personId).ExecuteUpdateAsync(set => set
            .SetProperty(l => l.Receiver, (string?)null).SetProperty(l => l.Drawing, (string?)null).SetProperty(l => l.Witness, (string?)null), stop);
        await db.HandoverPhotos.Where(p => db.Gifts.Any(g => g.Id == p.OfId && g.ForPersonId == personId) || db.Loans.Any(l => l.Id == p.OfId && l.ForPersonId == personId)).ExecuteDeleteAsync(stop);
        await db.PlanAgreements.Where(a => a.PersonId == personId).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.ByWhom, (string?)null).SetProperty(a => a.Drawing, (string?)null).SetProperty(a => a.Witness, (string?)null), stop);
        await new ForgetLinks(db).Run(personId, stop);
        await activity.Note(kind, stop, person.HouseholdId);
        return person.HouseholdId;
    }
}
