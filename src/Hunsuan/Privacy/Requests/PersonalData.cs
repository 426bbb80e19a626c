using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Sealed;
using Hunsuan.Households;
using Hunsuan.Registers;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Requests;

/// <summary>Everything that the registry holds about a person (ข้อมูลทั้งหมดของบุคคล), as the person may have it; that it was taken out is written down.</summary>
public sealed class PersonalData(HunsuanDb db, Activity activity, IEnumerable<IKeepsPersonalData> others)
{
    /// <summary>The records of one table, each with its values by name; null is not known.</summary>
    public sealed record Section(string Table, IReadOnlyList<IReadOnlyDictionary<string, object?>> Records);

    /// <summary>Null where the request asks for no data, or there is none in the user's area.</summary>
    public async Task<IReadOnlyList<Section>?> For(PrivacyRequest request, CancellationToken stop)
    {
        if (request is not { Kind: RequestKind.Access or RequestKind.Copy, PersonId: { } personId }) return null;
        if (await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId, stop) is not { } person) return null;

        var household = person.HouseholdId;
        IReadOnlyList<Section> all =
        [
            Of(db, [person]),
            Of(db, await db.Households.AsNoTracking().Where(h => h.Id == household).ToListAsync(stop)),
            Of(db, await db.Residences.AsNoTracking().Where(r => r.PersonId == personId).OrderBy(r => r.Id).ToListAsync(stop)),
            Of(db, await db.Profiles.AsNoTracking().Where(p => p.PersonId == personId).ToListAsync(stop)),
            Of(db, await db.Measurements.AsNoTracking().Where(m => m.HouseholdId == household).OrderBy(m => m.MeasuredOn).ToListAsync(stop)),
            Of(db, await db.MemberResults.AsNoTracking().Where(r => r.PersonId == personId).ToListAsync(stop)),
            Of(db, await Listed(person, stop)),
            Of(db, await db.Cases.AsNoTracking().Where(c => c.HouseholdId == household).OrderBy(c => c.Id).ToListAsync(stop)),
            Of(db, await db.Helps.AsNoTracking().Where(h => h.HouseholdId == household).OrderBy(h => h.Id).ToListAsync(stop)),
            Of(db, await db.FollowUps.AsNoTracking().Where(f => f.HouseholdId == household).OrderBy(f => f.Id).ToListAsync(stop)),
            Of(db, await db.Gifts.AsNoTracking().Where(g => g.HouseholdId == household && (g.ForPersonId == null || g.ForPersonId == personId)).OrderBy(g => g.Id).ToListAsync(stop)),
            Of(db, await db.Loans.AsNoTracking().Where(l => l.HouseholdId == household && (l.ForPersonId == null || l.ForPersonId == personId)).OrderBy(l => l.Id).ToListAsync(stop)),
            Of(db, await db.HandoverPhotos.AsNoTracking()
                .Where(p => db.Gifts.Any(g => g.Id == p.OfId && g.HouseholdId == household && (g.ForPersonId == null || g.ForPersonId == personId))
                    || db.Loans.Any(l => l.Id == p.OfId && l.HouseholdId == household && (l.ForPersonId == null || l.ForPersonId == personId)))
                .OrderBy(p => p.At).ToListAsync(stop)),
            Of(db, await db.WaitingEntries.AsNoTracking().Where(w => w.HouseholdId == household).OrderBy(w => w.Id).ToListAsync(stop)),
            Of(db, await db.CaseConferences.AsNoTracking().Where(c => c.HouseholdId == household).OrderBy(c => c.Id).ToListAsync(stop)),
            Of(db, await db.PlanGoals.AsNoTracking().Where(g => g.HouseholdId == household).OrderBy(g => g.Id).ToListAsync(stop)),
            Of(db, await db.PlanActions.AsNoTracking().Where(a => a.HouseholdId == household).OrderBy(a => a.Id).ToListAsync(stop)),
            Of(db, await db.PlanAgreements.AsNoTracking().Where(a => a.HouseholdId == household).OrderBy(a => a.Id).ToListAsync(stop)),
            Of(db, await db.FactAnswers.AsNoTracking().Where(a => a.PersonId == personId || (a.PersonId == null && a.HouseholdId == household)).OrderBy(a => a.Id).ToListAsync(stop)),
            Of(db, await db.BenefitApplications.AsNoTracking().Where(a => a.PersonId == personId || (a.PersonId == null && a.HouseholdId == household)).OrderBy(a => a.Id).ToListAsync(stop)),
            Of(db, await db.Consents.AsNoTracking().Where(c => c.PersonId == personId).OrderBy(c => c.Id).ToListAsync(stop)),
            Of(db, await db.PrivacyRequests.AsNoTracking().Where(r => r.PersonId == personId).OrderBy(r => r.Id).ToListAsync(stop)),
            Of(db, await db.Restrictions.AsNoTracking().Where(r => r.PersonId == personId).OrderBy(r => r.Id).ToListAsync(stop)),
        ];
        var further = new List<Section>();
        foreach (var other in others) further.AddRange(await other.Copy(person, stop));
        await activity.Note(ActivityKind.PersonCopied, stop, household, $"request {request.Id}");
        // Several parts of the house may keep something in one table.
        return [.. all.Concat(further).Where(s => s.Records.Count > 0).GroupBy(s => s.Table, (table, parts) => new Section(table, [.. parts.SelectMany(p => p.Records)]))];
    }

    private async Task<List<ListEntry>> Listed(Person person, CancellationToken stop)
    {
        if (db.CitizenIds.Of(person).Verified is not { } number) return [];
        var indexes = db.CitizenIds.IndexesOf(number, isVerified: true);
        return await db.ListEntries.AsNoTracking().Where(e => EF.Parameter(indexes).Contains(e.CitizenIdIndex!.Value)).OrderBy(e => e.Id).ToListAsync(stop);
    }

    // By the model, so that a column made later is in the copy too; of a number the number, not how it is sealed.
    internal static Section Of<T>(HunsuanDb db, IReadOnlyCollection<T> records) where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var values = entity.GetProperties().Where(p => p.PropertyInfo is not null && !HowSealed.Contains(p.Name)).ToList();
        return new(entity.GetTableName()!, [.. records.Select(r => With(db, r, values.ToDictionary(v => v.GetColumnName(), v => v.PropertyInfo!.GetValue(r))))]);
    }

    private static readonly string[] HowSealed =
        [nameof(IBearsCitizenId.CitizenIdSealed), nameof(IBearsCitizenId.CitizenIdIndex), nameof(IBearsCitizenId.UnverifiedIdIndex)];

    private static Dictionary<string, object?> With<T>(HunsuanDb db, T record, Dictionary<string, object?> values) where T : class
    {
        if (record is IBearsCitizenId bearer) (values["citizen_id"], values["unverified_id"]) = db.CitizenIds.Of(bearer);
        return values;
    }
}
