namespace Hunsuan.Engines.Linkage;

/// <summary>By what two records are brought together for comparison (กุญแจที่ใช้จับคู่เบื้องต้น).</summary>
public enum KeyKind
{
    /// <summary>The whole value: a number, a day, a house; of names their skeleton.</summary>
    Whole = 1,

    /// <summary>A coarser part: how a name sounds, the year of a date, the smallest area but one.</summary>
    Coarse = 2,

    /// <summary>Another part, independent of the coarser one: day and month of a date, the first letters of a name.</summary>
    Other = 3,
}
