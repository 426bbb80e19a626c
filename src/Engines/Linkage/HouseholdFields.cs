namespace Hunsuan.Engines.Linkage;

/// <summary>Fields that people of one household have in common (ช่องที่คนในบ้านเดียวกันมีร่วมกัน).</summary>
internal static class HouseholdFields
{
    public static bool Has(FieldKind kind) => kind
        is FieldKind.FamilyName or FieldKind.HouseNumber or FieldKind.AreaCode or FieldKind.Village or FieldKind.Phone or FieldKind.Text;
}
