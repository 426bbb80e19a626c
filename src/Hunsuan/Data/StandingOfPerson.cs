using System.Runtime.CompilerServices;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <summary>Lets where a person stands go with the person, and end with the life or the move away (สถานะตามตัวบุคคล).</summary>
/// <remarks>
/// By the model and not by a list of tables: whoever records a move or a death need not know what other parts of the house
/// keep about the person. Runs inside the caller's transaction; such records follow from others and are not logged themselves.
/// </remarks>
internal static class StandingOfPerson
{
    public static async Task Follow(HunsuanDb db, Guid personId, Guid householdId, string areaCode, CancellationToken stop)
    {
        foreach (var table in Tables(db, typeof(IFollowsPerson)).Concat(Tables(db, typeof(IStaysWithPerson))))
        {
            await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(
                $$"""UPDATE "{{table}}" SET "household_id" = {0}, "area_code" = {1} WHERE "person_id" = {2}""",
                db.SqlValue(householdId), areaCode, db.SqlValue(personId)), stop);
        }
    }

    public static async Task End(HunsuanDb db, Guid personId, CancellationToken stop)
    {
        foreach (var table in Tables(db, typeof(IFollowsPerson)))
        {
            await db.Database.ExecuteSqlAsync(
                FormattableStringFactory.Create($$"""DELETE FROM "{{table}}" WHERE "person_id" = {0}""", db.SqlValue(personId)), stop);
        }
    }

    private static IEnumerable<string> Tables(HunsuanDb db, Type kind) =>
        from entity in db.Model.GetEntityTypes()
        where entity.ClrType.IsAssignableTo(kind)
        select entity.GetTableName()!;
}
