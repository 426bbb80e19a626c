using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Hunsuan.Data;

/// <summary>When a household moves, everything about it moves with it, so that the new area sees it and the old no longer does (ย้ายพื้นที่ของครัวเรือน).</summary>
/// <remarks>By the model and not by a list of tables: a table made later follows too.</remarks>
internal static class AreaOfHousehold
{
    private const string HouseholdId = "HouseholdId";

    public static async Task Follow(HunsuanDb db, Guid householdId, string areaCode, CancellationToken stop)
    {
        foreach (var entity in db.Model.GetEntityTypes().Where(IsOfAHousehold))
            await db.Database.ExecuteSqlAsync(Update(db, entity, householdId, areaCode), stop);
    }

    internal static bool IsOfAHousehold(IEntityType entity) =>
        entity.ClrType.IsAssignableTo(typeof(IInArea)) && entity.FindProperty(HouseholdId) is not null;

    private static FormattableString Update(HunsuanDb db, IEntityType entity, Guid householdId, string areaCode) =>
        System.Runtime.CompilerServices.FormattableStringFactory.Create(
            $$"""UPDATE "{{entity.GetTableName()}}" SET "area_code" = {0} WHERE "household_id" = {1}""", areaCode, db.SqlValue(householdId));
}
