using Hunsuan.Shared;

namespace Hunsuan.Insight;

internal static class InsightTexts
{
    public static readonly Text Everybody = new("ครัวเรือนและบุคคลทั้งหมด", "All households and people");
}
