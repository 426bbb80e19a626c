using System.Numerics;

namespace Hunsuan.Engines.Linkage.Again;

/// <summary>Numbers by the hash of what they belong to, as two parts of an index (ตารางค้นด้วยค่าแฮช): where each bucket begins, and what is in it.</summary>
/// <remarks>A bucket is named by the first bits of the hash and holds some thirty entries of a lower half of the hash and a number; they are gone through one by one.</remarks>
internal static class HashTable
{
    private const int OfBucket = 32;

    /// <param name="hashes">0 where there is none.</param>
    /// <param name="valueAt">The number at a place of the hashes.</param>
    public static void Write(IndexWriter to, ReadOnlySpan<ulong> hashes, Func<int, uint> valueAt)
    {
        var bits = BitOperations.Log2((uint)Math.Max(2, hashes.Length / OfBucket));
        var starts = new int[(1 << bits) + 1];
        foreach (var hash in hashes)
            if (hash != 0) starts[(int)(hash >> 64 - bits) + 1]++;
        for (var bucket = 1; bucket < starts.Length; bucket++) starts[bucket] += starts[bucket - 1];
        var (entries, next) = (new ulong[starts[^1]], starts[..^1]);
        for (var i = 0; i < hashes.Length; i++)
            if (hashes[i] != 0) entries[next[(int)(hashes[i] >> 64 - bits)]++] = hashes[i] << 32 | valueAt(i);
        to.Begin();
        foreach (var start in starts) to.Add((ulong)start);
        to.Begin();
        to.Add(entries);
    }

    /// <summary>The numbers of a hash, in the order in which they were written.</summary>
    /// <param name="from">The index.</param>
    /// <param name="part">The first of the two parts.</param>
    /// <param name="hash">The hash.</param>
    public static List<uint> Find(IndexReader from, int part, ulong hash)
    {
        var bits = BitOperations.Log2((ulong)from.WordsOf(part) - 1);
        var bucket = (long)(hash >> 64 - bits);
        var (at, end, found) = ((long)from.At(part, bucket), (long)from.At(part, bucket + 1), new List<uint>());
        while (at < end)
        {
            var words = from.From(part + 1, at, end);
            foreach (var word in words)
                if (word >> 32 == (uint)hash) found.Add((uint)word);
            at += words.Length;
        }

        return found;
    }
}
