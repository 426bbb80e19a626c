using Hunsuan.Shared;

namespace Hunsuan.Privacy.Retention;

/// <summary>How long one kind of record is kept, and what happens then (กติกาการเก็บรักษา); read from <c>data/retention</c>.</summary>
/// <param name="After">From what event the days count.</param>
/// <param name="KeptDays">Null where the agency has not set it: then nothing is deleted.</param>
public sealed record RetentionRule(
    string Id, Text Name, RetentionKind Kind, Text After, int? KeptDays, RetentionAction Action, Certainty Certainty, string Source);

/// <summary>Records that have a rule (ชนิดข้อมูลที่มีกติกา).</summary>
public enum RetentionKind
{
    EndedListEntries = 1,
    ImportRuns = 2,
    ClosedCases = 3,
    LeftPersons = 4,
    DeadPersons = 5,

    /// <summary>Requests that ended without a case.</summary>
    EndedContacts = 6,
}

/// <summary>What happens at the end (สิ่งที่ทำเมื่อครบกำหนด).</summary>
public enum RetentionAction
{
    Delete = 1,
    Anonymise = 2,
}
