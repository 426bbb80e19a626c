using Hunsuan.Shared;

namespace Hunsuan.Cases;

/// <summary>Knows what of a household has to be finished before its case is closed (สิ่งที่ค้างก่อนปิดเคส); a module registers one for what it keeps.</summary>
public interface IHoldsCaseOpen
{
    /// <summary>Empty where nothing stands in the way.</summary>
    Task<IReadOnlyList<OpenItem>> Of(Case open, CancellationToken stop);
}

/// <summary>Something that has to be finished first (เรื่องที่ยังค้าง).</summary>
/// <param name="What">In words that name it and no person.</param>
/// <param name="Path">The page on which it can be finished.</param>
public sealed record OpenItem(Text What, string Path);
