namespace Hunsuan.Engines.Linkage;

/// <summary>What somebody decided of two records (คู่ที่คนตัดสินแล้ว).</summary>
/// <param name="Left">The record's number over all files, from 0.</param>
/// <param name="Right">The other's.</param>
public readonly record struct KnownPair(int Left, int Right, bool IsSame);
