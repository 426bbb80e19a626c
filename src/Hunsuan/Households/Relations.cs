using Hunsuan.Shared;

namespace Hunsuan.Households;

/// <summary>How a member stands to the head of the household (ความสัมพันธ์กับหัวหน้าครัวเรือน); words of other lists are shown as they came.</summary>
public static class Relations
{
    public const string Head = "head";

    private static readonly Dictionary<string, Text> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [Head] = new("หัวหน้าครัวเรือน", "Head of household"),
        ["spouse"] = new("คู่สมรส", "Spouse"),
        ["child"] = new("บุตร", "Child"),
        ["parent"] = new("บิดามารดา", "Parent"),
        ["grandchild"] = new("หลาน", "Grandchild"),
        ["grandparent"] = new("ปู่ย่าตายาย", "Grandparent"),
        ["sibling"] = new("พี่น้อง", "Brother or sister"),
        ["child-in-law"] = new("เขยหรือสะใภ้", "Son- or daughter-in-law"),
        ["parent-in-law"] = new("พ่อตาแม่ยายหรือพ่อแม่สามี", "Parent-in-law"),
        ["in_law"] = new("เครือญาติทางการสมรส", "Relative by marriage"),
        ["relative"] = new("ญาติ", "Relative"),
        ["other"] = new("ผู้อาศัย", "Not related"),
    };

    public static bool IsHead(string? relation) => relation is not null && (relation.Equals(Head, StringComparison.OrdinalIgnoreCase) || relation == Known[Head].Thai);

    public static Text? Of(string? relation) => relation is null ? null : Known.TryGetValue(relation, out var text) ? text : new(relation, relation);
}
