using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Weights and dimensions of every four bits, looked up 128 at a time: one look-up for all lower, one for all upper halves of bytes.</summary>
/// <remarks>A table answers bytes, so larger weights take a table for each byte of the weight, and more than 8 dimensions a second one.</remarks>
internal sealed class NibbleTables
{
    private readonly Table[] _weights;
    private readonly Table[] _dimensions;

    public NibbleTables(ScoringRule rule)
    {
        // No four bits weigh more than L.
        var bytes = (32 - int.LeadingZeroCount(rule.Whole) + 7) / 8;
        _weights = [.. Enumerable.Range(0, bytes).Select(i => Table.Of(nibble => (byte)(rule.WeightOf(nibble) >> (8 * i))))];
        _dimensions = [.. rule.DimensionMasks.Chunk(8).Select(masks => Table.Of(nibble => (byte)DimensionsOf(masks, nibble)))];
    }

    /// <summary>Σ W_j over the bits of each row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<ulong> Weigh(Vector512<ulong> rows)
    {
        var score = Vector512<ulong>.Zero;
        for (var i = 0; i < _weights.Length; i++)
        {
            var (lower, upper) = _weights[i].LookUp(rows);
            var sum = Avx512BW.SumAbsoluteDifferences(lower, default).AsUInt64() + Avx512BW.SumAbsoluteDifferences(upper, default).AsUInt64();
            score += sum << (8 * i);
        }
        return score;
    }

    /// <summary>Bit d is set in the rows with any bit of dimension d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<ulong> DimensionsOf(Vector512<ulong> rows)
    {
        var dimensions = Vector512<ulong>.Zero;
        for (var i = 0; i < _dimensions.Length; i++)
        {
            var (lower, upper) = _dimensions[i].LookUp(rows);
            var any = (lower | upper).AsUInt64();
            any |= any >> 32;
            any |= any >> 16;
            any |= any >> 8;
            dimensions |= (any & Vector512.Create(0xFFUL)) << (8 * i);
        }
        return dimensions;
    }

    private static int DimensionsOf(ulong[] masks, ulong nibble) =>
        masks.Index().Aggregate(0, (found, mask) => (mask.Item & nibble) != 0 ? found | 1 << mask.Index : found);

    /// <summary>What each of the 16 values of each of the 8 lower and 8 upper halves stands for.</summary>
    private readonly struct Table(Vector512<byte>[] parts)
    {
        private readonly Vector512<byte>[] _parts = parts;

        public static Table Of(Func<ulong, byte> value)
        {
            var entries = new byte[256];
            for (var place = 0; place < 16; place++)
            {
                var (inByte, isUpper) = (place / 2, place % 2);
                for (var nibble = 0UL; nibble < 16; nibble++)
                    entries[128 * isUpper + 16 * inByte + (int)nibble] = value(nibble << (4 * place));
            }
            return new(MemoryMarshal.Cast<byte, Vector512<byte>>(entries).ToArray());
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public (Vector512<byte> Lower, Vector512<byte> Upper) LookUp(Vector512<ulong> rows)
        {
            var half = Vector512.Create(0x0F0F0F0F0F0F0F0FUL);
            var byteTimes16 = Vector512.Create(0x7060504030201000UL);
            ref var parts = ref MemoryMarshal.GetArrayDataReference(_parts);
            var lower = (rows & half | byteTimes16).AsByte();
            var upper = (rows >> 4 & half | byteTimes16).AsByte();
            return (Avx512Vbmi.PermuteVar64x8x2(parts, lower, Unsafe.Add(ref parts, 1)),
                Avx512Vbmi.PermuteVar64x8x2(Unsafe.Add(ref parts, 2), upper, Unsafe.Add(ref parts, 3)));
        }
    }
}
