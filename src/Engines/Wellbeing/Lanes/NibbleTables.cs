using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Weights and dimensions of every four bits, looked up for eight rows at a time.</summary>
/// <remarks>A table answers bytes, so larger weights take a table for each byte of the weight, and more than 8 dimensions a second one.</remarks>
internal sealed class NibbleTables
{
    private readonly NibbleTable[] _weights;
    private readonly NibbleTable[] _dimensions;

    public NibbleTables(ScoringRule rule)
    {
        // No four bits weigh more than L.
        var bytes = (32 - int.LeadingZeroCount(rule.Whole) + 7) / 8;
        _weights = [.. Enumerable.Range(0, bytes).Select(i => NibbleTable.Of(nibble => (byte)(rule.WeightOf(nibble) >> (8 * i))))];
        _dimensions = [.. rule.DimensionMasks.Chunk(8).Select(masks => NibbleTable.Of(nibble => (byte)DimensionsOf(masks, nibble)))];
    }

    /// <summary>Writes Σ W_j over the bits of each row.</summary>
    public void Weigh(ReadOnlySpan<ulong> failed, Span<ulong> scores)
    {
        ref var rows = ref MemoryMarshal.GetReference(failed);
        ref var sums = ref MemoryMarshal.GetReference(scores);
        for (var i = 0; i < _weights.Length; i++)
        {
            var table = _weights[i];
            for (nuint at = 0; at < (nuint)failed.Length; at += 8)
            {
                var (lower, upper) = table.LookUp(Vector512.LoadUnsafe(ref rows, at));
                var sum = (Avx512BW.SumAbsoluteDifferences(lower, default) + Avx512BW.SumAbsoluteDifferences(upper, default)).AsUInt64();
                if (i > 0) sum = (sum << (8 * i)) + Vector512.LoadUnsafe(ref sums, at);
                sum.StoreUnsafe(ref sums, at);
            }
        }
    }

    /// <summary>Sets bit d of rows with any bit of dimension d, and <see cref="ScoreTerms.ShortInAny"/>.</summary>
    public void DimensionsOf(ReadOnlySpan<ulong> failed, Span<ulong> profiles)
    {
        ref var rows = ref MemoryMarshal.GetReference(failed);
        ref var found = ref MemoryMarshal.GetReference(profiles);
        for (var i = 0; i < _dimensions.Length; i++)
        {
            var table = _dimensions[i];
            for (nuint at = 0; at < (nuint)failed.Length; at += 8)
            {
                var (lower, upper) = table.LookUp(Vector512.LoadUnsafe(ref rows, at));
                var any = (lower | upper).AsUInt64();
                any |= any >> 32;
                any |= any >> 16;
                any = (any | any >> 8) & Vector512.Create(0xFFUL);
                var profile = (any << (8 * i)) | Avx512F.Min(any, Vector512<ulong>.One) << ScoreTerms.ShortInAny;
                if (i > 0) profile |= Vector512.LoadUnsafe(ref found, at);
                profile.StoreUnsafe(ref found, at);
            }
        }
    }

    private static int DimensionsOf(ulong[] masks, ulong nibble) =>
        masks.Index().Aggregate(0, (found, mask) => (mask.Item & nibble) != 0 ? found | 1 << mask.Index : found);
}
