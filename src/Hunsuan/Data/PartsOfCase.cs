using System.Runtime.CompilerServices;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <summary>Lets what belongs to a case go with it (ข้อมูลตามเคส).</summary>
/// <remarks>By the model and not by a list of tables: a table made later follows too. Runs inside the caller's transaction; not logged itself.</remarks>
internal static class PartsOfCase
{
    public static async Task Follow(HunsuanDb db, Guid caseId, Guid householdId, string areaCode, CancellationToken stop)
    {
        foreach (var table in Tables(db))
        {
            await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(
                $$"""UPDATE "{{table}}" SET "household_id" = {0}, "area_code" = {1} WHERE "case_id" = {2}""",
                db.SqlValue(householdId), areaCode, db.SqlValue(caseId)), stop);
        }
    }

    public static async Task Remove(HunsuanDb db, IReadOnlyList<Guid> caseIds, CancellationToken stop)
    {
        foreach (var table in Tables(db))
        {
            foreach (var id in caseIds)
                await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create($$"""DELETE FROM "{{table}}" WHERE "case_id" = {0}""", db.SqlValue(id)), stop);
        }
    }

    private static IEnumerable<string> Tables(HunsuanDb db) =>
        from entity in db.Model.GetEntityTypes()
        where entity.ClrType.IsAssignableTo(typeof(IOfCase))
        select entity.GetTableName()!;
}
