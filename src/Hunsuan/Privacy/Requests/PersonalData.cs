using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Requests;

/// <summary>Everything that the registry holds about a person (ข้อมูลทั้งหมดของบุคคล), as the person may have it; that it was taken out is written down.</summary>
public sealed class PersonalData(HunsuanDb db, Activity activity)
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
            Of([person]),
            Of(await db.Households.AsNoTracking().Where(h => h.Id == household).ToListAsync(stop)),
            Of(await db.Residences.AsNoTracking().Where(r => r.PersonId == personId).OrderBy(r => r.Id).ToListAsync(stop)),
            Of(await db.Profiles.AsNoTracking().Where(p => p.PersonId == personId).ToListAsync(stop)),
            Of(await db.Measurements.AsNoTracking().Where(m => m.HouseholdId == household).OrderBy(m => m.MeasuredOn).ToListAsync(stop)),
            Of(await db.MemberResults.AsNoTracking().Where(r => r.PersonId == personId).ToListAsync(stop)),
            Of(person.CitizenId is { } number ? await db.ListEntries.AsNoTracking().Where(e => e.CitizenId == number).OrderBy(e => e.Id).ToListAsync(stop) : []),
            Of(await db.Cases.AsNoTracking().Where(c => c.HouseholdId == household).OrderBy(c => c.Id).ToListAsync(stop)),
            Of(await db.Helps.AsNoTracking().Where(h => h.HouseholdId == household).OrderBy(h => h.Id).ToListAsync(stop)),
            Of(await db.Consents.AsNoTracking().Where(c => c.PersonId == personId).OrderBy(c => c.Id).ToListAsync(stop)),
            Of(await db.PrivacyRequests.AsNoTracking().Where(r => r.PersonId == personId).OrderBy(r => r.Id).ToListAsync(stop)),
            Of(await db.Restrictions.AsNoTracking().Where(r => r.PersonId == personId).OrderBy(r => r.Id).ToListAsync(stop)),
        ];
        await activity.Note(ActivityKind.PersonCopied, stop, household, $"request {request.Id}");
        return [.. all.Where(s => s.Records.Count > 0)];
    }

    // By the model, so that a column made later is in the copy too.
    private Section Of<T>(IReadOnlyCollection<T> records) where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var values = entity.GetProperties().Where(p => p.PropertyInfo is not null).ToList();
        return new(entity.GetTableName()!, [.. records.Select(r => values.ToDictionary(v => v.GetColumnName(), v => v.PropertyInfo!.GetValue(r)))]);
    }
}
