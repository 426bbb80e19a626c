namespace Hunsuan.Engines.Linkage;

/// <summary>Where lists go that memory has no room for (ที่พักรายการที่เกินหน่วยความจำ): numbers only, neither names nor words.</summary>
public interface IOverflow
{
    /// <summary>Whether memory has no more room.</summary>
    bool IsNeeded { get; }

    /// <summary>How often so many bytes more have room; at least once.</summary>
    int Times(long bytes);

    /// <summary>Keeps bytes and says where; from several threads.</summary>
    long Put(ReadOnlySpan<byte> bytes);

    /// <summary>Gives bytes that were kept at a place; from several threads.</summary>
    void Get(long place, Span<byte> bytes);
}
