using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Numbers against one that is the same for everybody, straight from the column where there is one.</summary>
internal abstract class CompareFixed<T> : TruthStep where T : unmanaged, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T>
{
    private readonly Comparison _how;
    private readonly T _limit;

    protected CompareFixed(Batch batch, Level level, Comparison how, T limit) : base(level)
    {
        (_how, _limit) = (how, limit);
        Allocate(batch);
    }

    protected abstract (T[] Lo, T[] Hi, int First) Source(Batch batch);

    public override void Run(Batch batch)
    {
        var (lo, hi, first) = Source(batch);
        var words = batch.Words(Level);
        switch (_how)
        {
            case Comparison.More: Above(lo, hi, first, words, _limit, Yes, No); break;
            case Comparison.AtLeast: Above(lo, hi, first, words, _limit - T.One, Yes, No); break;
            case Comparison.AtMost: Above(lo, hi, first, words, _limit, No, Yes); break;
            case Comparison.Less: Above(lo, hi, first, words, _limit - T.One, No, Yes); break;
            case Comparison.Equal: Same(lo, hi, first, words, Yes, No); break;
            case Comparison.NotEqual: Same(lo, hi, first, words, No, Yes); break;
        }
    }

    /// <summary>Certain where the one end is above, certainly not where the other is not.</summary>
    private static void Above(T[] certain, T[] possible, int first, int words, T limit, ulong[] isAbove, ulong[] isNot)
    {
        ref readonly var one = ref MemoryMarshal.GetArrayDataReference(certain);
        ref readonly var other = ref MemoryMarshal.GetArrayDataReference(possible);
        var (lanes, isExact) = (Vector512.Create(limit), ReferenceEquals(certain, possible));
        for (var w = 0; w < words; w++)
        {
            var above = CompareLanes<T>.Above(in one, first + 64 * w, lanes);
            isAbove[w] = above;
            isNot[w] = ~(isExact ? above : CompareLanes<T>.Above(in other, first + 64 * w, lanes));
        }
    }

    private void Same(T[] lo, T[] hi, int first, int words, ulong[] isSame, ulong[] isNot)
    {
        ref readonly var least = ref MemoryMarshal.GetArrayDataReference(lo);
        ref readonly var most = ref MemoryMarshal.GetArrayDataReference(hi);
        var (value, below, isExact) = (Vector512.Create(_limit), Vector512.Create(_limit - T.One), ReferenceEquals(lo, hi));
        for (var w = 0; w < words; w++)
        {
            var at = first + 64 * w;
            var same = CompareLanes<T>.Same(in least, at, value);
            isSame[w] = isExact ? same : same & CompareLanes<T>.Same(in most, at, value);
            isNot[w] = isExact ? ~same : CompareLanes<T>.Above(in least, at, value) | ~CompareLanes<T>.Above(in most, at, below);
        }
    }
}

internal sealed class CompareFact(Batch batch, Level level, NumberColumn column, Comparison how, int limit) : CompareFixed<int>(batch, level, how, limit)
{
    protected override (int[] Lo, int[] Hi, int First) Source(Batch batch) => (column.Lo, column.Hi, batch.First(Level));
}

internal sealed class CompareWorkedOut(Batch batch, NumberStep of, Comparison how, long limit) : CompareFixed<long>(batch, of.Level, how, limit)
{
    protected override (long[] Lo, long[] Hi, int First) Source(Batch batch) => (of.Lo, of.Hi, of.Offset);
}

/// <summary>Numbers of each row against others of the same row.</summary>
internal sealed class CompareNumbers : TruthStep
{
    private readonly Comparison _how;
    private readonly NumberStep _left, _right;

    public CompareNumbers(Batch batch, Comparison how, NumberStep left, NumberStep right) : base(left.Level)
    {
        (_how, _left, _right) = (how, left, right);
        Allocate(batch);
    }

    public override void Run(Batch batch)
    {
        var words = batch.Words(Level);
        switch (_how)
        {
            case Comparison.More: Above(_left, _right, words, Yes, No); break;
            case Comparison.Less: Above(_right, _left, words, Yes, No); break;
            case Comparison.AtMost: Above(_left, _right, words, No, Yes); break;
            case Comparison.AtLeast: Above(_right, _left, words, No, Yes); break;
            case Comparison.Equal: Same(words, Yes, No); break;
            case Comparison.NotEqual: Same(words, No, Yes); break;
        }
    }

    private static void Above(NumberStep a, NumberStep b, int words, ulong[] isAbove, ulong[] isNot)
    {
        for (var w = 0; w < words; w++)
        {
            isAbove[w] = CompareLanes<long>.Above(in a.Lo[0], a.Offset + 64 * w, in b.Hi[0], b.Offset + 64 * w);
            isNot[w] = ~CompareLanes<long>.Above(in a.Hi[0], a.Offset + 64 * w, in b.Lo[0], b.Offset + 64 * w);
        }
    }

    private void Same(int words, ulong[] isSame, ulong[] isNot)
    {
        for (var w = 0; w < words; w++)
        {
            var (a, b) = (_left.Offset + 64 * w, _right.Offset + 64 * w);
            var (least, most) = (CompareLanes<long>.Same(in _left.Lo[0], a, in _right.Lo[0], b), CompareLanes<long>.Same(in _left.Hi[0], a, in _right.Hi[0], b));
            isSame[w] = least & most & CompareLanes<long>.Same(in _left.Lo[0], a, in _left.Hi[0], a);
            isNot[w] = CompareLanes<long>.Above(in _left.Lo[0], a, in _right.Hi[0], b) | CompareLanes<long>.Above(in _right.Lo[0], b, in _left.Hi[0], a);
        }
    }
}

/// <summary>Whether a choice is one value.</summary>
internal sealed class ChoiceIs : TruthStep
{
    private readonly ChoiceColumn _column;
    private readonly byte _code;

    public ChoiceIs(Batch batch, Level level, ChoiceColumn column, byte code) : base(level)
    {
        (_column, _code) = (column, code);
        Allocate(batch);
    }

    public override void Run(Batch batch)
    {
        ref readonly var first = ref _column.Codes[batch.First(Level)];
        var (value, notKnown) = (Vector512.Create(_code), Vector512.Create(ChoiceColumn.NotKnown));
        for (var w = batch.Words(Level) - 1; w >= 0; w--)
        {
            Yes[w] = CompareLanes<byte>.Same(in first, 64 * w, value);
            No[w] = ~(Yes[w] | CompareLanes<byte>.Same(in first, 64 * w, notKnown));
        }
    }
}
