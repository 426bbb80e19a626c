using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage.Again;

/// <summary>The parts of an index in their order, and under what each thing is hashed (ผังของดัชนี).</summary>
internal static class IndexParts
{
    /// <summary>As JSON.</summary>
    public const int Model = 0;

    /// <summary>Two numbers a record.</summary>
    public const int Ids = 1;

    /// <summary>Records by their ids; two parts.</summary>
    public const int RowOfId = 2;

    /// <summary>How many records of a file have a value, but for those that one has; two parts.</summary>
    public const int Counts = 4;

    /// <summary>Of each record, where its pairs begin.</summary>
    public const int PairsOfRow = 6;

    /// <summary>Two numbers a pair, once for each of its records: the other record, and the odds.</summary>
    public const int Pairs = 7;

    /// <summary>Records by their keys; two parts a rule.</summary>
    public const int FirstRule = 8;

    public static int Rule(int rule) => FirstRule + 2 * rule;

    private const ulong OfKeys = 1UL << 32, OfIds = 2UL << 32, OfCounts = 3UL << 32;

    public static ulong OfKey(IndexKey key, int rule, uint of) => of == 0 ? 0 : Some(key.Of(OfKeys + (ulong)rule, of));

    public static ulong OfId(IndexKey key, UInt128 id) => Some(key.Of(OfIds ^ (ulong)(id >> 64), (ulong)id));

    public static ulong OfCount(IndexKey key, int column, int level, int file, uint mark) => Some(key.Of(OfCounts + (ulong)(file << 16 | column << 8 | level), mark));

    /// <summary>What tells a value that two records share at a level from others.</summary>
    public static uint MarkOf(LinkColumn column, int level, int value) =>
        column is NameColumn && level == NameColumn.SameSkeleton ? column.Key(KeyKind.Whole, value) : column.Mark(value);

    // 0 says that there is none.
    private static ulong Some(ulong hash) => hash == 0 ? 1 : hash;
}
