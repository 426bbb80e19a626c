namespace Hunsuan.Insight.Lists;

/// <summary>Whether a household fits a definition (เข้านิยามหรือไม่); what is not known never counts as no.</summary>
public enum Answer
{
    Yes = 1,
    No = 2,
    CannotTell = 3,
}
