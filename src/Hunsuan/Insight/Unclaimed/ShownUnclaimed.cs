using Hunsuan.Benefits;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>One benefit and what the reader may see of how many go without it (สิทธิตกหล่นของสวัสดิการหนึ่งรายการที่แสดง).</summary>
/// <param name="Count">Null where it is hidden.</param>
/// <param name="IsExact">Whether the reader sees more of it than how many may have it and do not.</param>
public sealed record ShownUnclaimed(Benefit Benefit, UnclaimedCount? Count, bool IsExact)
{
    /// <summary>Somebody goes without it, or may: how many is hidden.</summary>
    public bool IsUnclaimed => Count is not { MayHave: 0 };
}
