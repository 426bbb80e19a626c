using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Lists;

/// <summary>The indicators that an edition asks of everybody with a condition, whatever their age: one bit each (ตัวชี้วัดเฉพาะกลุ่ม).</summary>
internal sealed record ConditionsAsked(ulong Disabled, ulong Bedridden, ulong ChronicIllness)
{
    /// <summary>Nothing, where the edition is not known.</summary>
    public static ConditionsAsked By(Edition? edition) => new(
        Of(edition, PersonConditions.Disabled), Of(edition, PersonConditions.Bedridden), Of(edition, PersonConditions.ChronicIllness));

    private static ulong Of(Edition? edition, PersonConditions condition) => (edition?.Indicators ?? [])
        .Where(i => i.Condition == condition && i.FirstMonth is null && i.EndMonth is null)
        .Aggregate(0UL, (mask, i) => mask | i.Bit);
}
