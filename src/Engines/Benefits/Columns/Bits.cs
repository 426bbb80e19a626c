using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Work on rows that stand as bits, 64 to a word.</summary>
internal static class Bits
{
    public static int Words(int rows) => (rows + 63) >> 6;

    public static bool Has(ulong[] words, int row) => (words[row >> 6] >> row & 1) != 0;

    public static void Set(ulong[] words, int row, bool isSet)
    {
        var bit = 1UL << row;
        words[row >> 6] = isSet ? words[row >> 6] | bit : words[row >> 6] & ~bit;
    }

    /// <summary>Copies rows from the middle of a column to the beginning of another; what follows the last is left as it comes.</summary>
    public static void Take(ulong[] column, int first, ulong[] to, int words)
    {
        var (at, shift) = (first >> 6, first & 63);
        if (shift == 0) column.AsSpan(at, words).CopyTo(to);
        else for (var w = 0; w < words; w++) to[w] = column[at + w] >> shift | column[at + w + 1] << (64 - shift);
    }

    /// <summary>Adds rows from the beginning into the middle of a column that ends there so far.</summary>
    public static void Put(ulong[] rows, int count, ulong[] column, int first)
    {
        if (count == 0) return;
        var (at, shift, last) = (first >> 6, first & 63, Words(count) - 1);
        var carry = column[at];
        for (var w = 0; w < last; w++)
        {
            column[at + w] = carry | rows[w] << shift;
            carry = rows[w] >> 1 >> (63 - shift);
        }
        var rest = rows[last] & FirstBits(count - 64 * last);
        column[at + last] = carry | rest << shift;
        column[at + last + 1] = rest >> 1 >> (63 - shift);
    }

    /// <summary>How many are set of so many rows from a first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ulong[] words, int first, int count)
    {
        var (at, shift) = (first >> 6, first & 63);
        if (shift + count <= 64) return count == 0 ? 0 : BitOperations.PopCount(words[at] >> shift & FirstBits(count));
        var sum = BitOperations.PopCount(words[at] >> shift);
        for (count -= 64 - shift; count >= 64; count -= 64) sum += BitOperations.PopCount(words[++at]);
        return count == 0 ? sum : sum + BitOperations.PopCount(words[at + 1] & FirstBits(count));
    }

    /// <summary>Sets so many rows from a first.</summary>
    public static void Fill(ulong[] words, int first, int count)
    {
        for (var row = first; row < first + count;)
        {
            var here = Math.Min(64 - (row & 63), first + count - row);
            words[row >> 6] |= FirstBits(here) << row;
            row += here;
        }
    }

    /// <summary>1 to 64 ones.</summary>
    public static ulong FirstBits(int count) => ulong.MaxValue >> (64 - count);

    public static long CountAll(ulong[] words)
    {
        var sum = 0L;
        foreach (var word in words) sum += BitOperations.PopCount(word);
        return sum;
    }

    /// <summary>Whether bits can be moved together and apart by the processor.</summary>
    public static bool CanGather => Bmi2.X64.IsSupported;

    /// <summary>Each bit becomes whether the number of bits set up to it is odd.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OddUpTo(ulong bits)
    {
        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        return bits ^ bits << 32;
    }
}
