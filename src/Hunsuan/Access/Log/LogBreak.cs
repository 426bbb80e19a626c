namespace Hunsuan.Access.Log;

/// <summary>A place where the log is not as it was written (จุดที่บันทึกไม่ตรง), where it begins, and how many records it concerns.</summary>
/// <param name="Sequence">Number in the chain; 0 where no single place can be named.</param>
public sealed record LogBreak(LogBreakKind Kind, string Chain, long Sequence, Guid? Id, long Count);

/// <summary>What seems to have been done to the log (ลักษณะที่บันทึกถูกเปลี่ยน).</summary>
public enum LogBreakKind
{
    Altered = 1,
    Removed = 2,
    Inserted = 3,
    Reordered = 4,

    /// <summary>Records are missing at the end.</summary>
    TailCut = 5,

    /// <summary>Nothing fits the keys of this installation.</summary>
    OtherKey = 6,

    /// <summary>It fits in itself, but not to what was published of it.</summary>
    Rewritten = 7,

    /// <summary>The chain holds, but what was changed is not told any more.</summary>
    Emptied = 8,

    /// <summary>Rows that an import changed are not those that it wrote.</summary>
    BulkAltered = 9,

    /// <summary>Rows of changes that no import of the log knows.</summary>
    BulkInserted = 10,

    /// <summary>The table of chains does not say what the log ends with.</summary>
    EndDiffers = 11,
}
