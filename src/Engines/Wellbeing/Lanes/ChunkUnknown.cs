using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>The lanes of a chunk in which a row has unknown answers. They are few, so they are put right after all have been handled.</summary>
internal sealed class ChunkUnknown<T> where T : struct, IRowLanes<T>
{
    private readonly int[] _at = new int[Chunk<T>.MostRows / T.Count];
    private readonly ulong[] _unknown = new ulong[Chunk<T>.MostRows];
    private readonly ulong[] _perhapsFailed = new ulong[Chunk<T>.MostRows];
    private readonly ulong[] _most = new ulong[Chunk<T>.MostRows];
    private readonly ulong[] _perhapsShort = new ulong[Chunk<T>.MostRows];
    private readonly ulong[] _leftOut = new ulong[Chunk<T>.MostRows];
    private readonly ulong[] _difference = new ulong[Chunk<T>.MostRows];
    private readonly ulong[] _restFailed = new ulong[T.Count];
    private readonly ulong[] _restPassed = new ulong[T.Count];
    private readonly ulong[] _restNotApplicable = new ulong[T.Count];
    private int _lanes;

    /// <summary>Where each stands in the chunk.</summary>
    public ReadOnlySpan<int> At => _at.AsSpan(0, _lanes);

    /// <summary>Bits of what is unknown.</summary>
    public ReadOnlySpan<ulong> Unknown => _unknown.AsSpan(0, _lanes * T.Count);

    /// <summary>Weight failed when what is unknown is failed.</summary>
    public ReadOnlySpan<ulong> Most => _most.AsSpan(0, _lanes * T.Count);

    /// <summary>All ones in rows that are left out.</summary>
    public ReadOnlySpan<ulong> LeftOut => _leftOut.AsSpan(0, _lanes * T.Count);

    /// <summary>Failures that the estimate has less, or more, than are known.</summary>
    public ReadOnlySpan<ulong> Difference => _difference.AsSpan(0, _lanes * T.Count);

    /// <summary>Takes the rows into the chunk and notes lanes with unknown answers. Returns true when a row has two results for one indicator.</summary>
    public bool Find(ulong reported, MeasureColumns rows, Chunk<T> chunk)
    {
        var whole = rows.Rows / T.Count * T.Count;
        _lanes = 0;
        var isContradictory = Find(reported, rows.Slice(0, whole), chunk.Failed, chunk.NotApplicable);
        if (whole == rows.Rows) return isContradictory;

        var rest = rows.Slice(whole, rows.Rows - whole);
        var padded = new MeasureColumns
        {
            Failed = Padded(_restFailed, rest.Failed, 0),
            // Places without a row pass everything, so that nothing is unknown there.
            Passed = Padded(_restPassed, rest.Passed, ulong.MaxValue),
            NotApplicable = Padded(_restNotApplicable, rest.NotApplicable, 0),
        };
        var lanesBefore = _lanes;
        isContradictory |= Find(reported, padded, chunk.Failed[whole..], chunk.NotApplicable[whole..]);
        if (_lanes > lanesBefore) _at[lanesBefore] = whole;
        return isContradictory;
    }

    /// <summary>Whole lanes. No call follows the loop: the compiler would keep the vectors on the stack during it, at twice the time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Find(ulong reported, MeasureColumns rows, Span<ulong> failedTaken, Span<ulong> notApplicableTaken)
    {
        ref var failed = ref MemoryMarshal.GetReference(rows.Failed);
        ref var passed = ref MemoryMarshal.GetReference(rows.Passed);
        ref var notApplicable = ref MemoryMarshal.GetReference(rows.NotApplicable);
        ref var toFailed = ref MemoryMarshal.GetReference(failedTaken);
        ref var toNotApplicable = ref MemoryMarshal.GetReference(notApplicableTaken);
        ref var places = ref MemoryMarshal.GetArrayDataReference(_at);
        ref var unknowns = ref MemoryMarshal.GetArrayDataReference(_unknown);
        var hasNotApplicable = !rows.NotApplicable.IsEmpty;
        var asked = T.All(reported);
        var contradiction = default(T);
        var lanes = _lanes;
        for (var at = 0; at < rows.Rows; at += T.Count)
        {
            var (f, p) = (T.Load(in failed, at), T.Load(in passed, at));
            var n = hasNotApplicable ? T.Load(in notApplicable, at) : default;
            f.Store(ref toFailed, at);
            n.Store(ref toNotApplicable, at);
            contradiction |= T.Majority(f, p, n);
            // Written in any case, and kept when something is unknown: cheaper than a branch that is hard to foresee.
            var unknown = T.Without(asked, f | p | n);
            Unsafe.Add(ref places, lanes) = at;
            unknown.Store(ref unknowns, lanes * T.Count);
            lanes += T.IsZero(unknown) ? 0 : 1;
        }
        _lanes = lanes;
        return !T.IsZero(contradiction);
    }

    /// <summary>Scores and dimensions where all that is unknown is failed. Returns how many rows are left out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Resolve(ScoreTerms terms, Chunk<T> chunk)
    {
        var rows = _lanes * T.Count;
        for (var (lane, own) = (0, 0); lane < _lanes; lane++, own += T.Count)
            (T.Load(in chunk.Failed[0], _at[lane]) | T.Load(in _unknown[0], own)).Store(ref _perhapsFailed[0], own);
        T.Weigh(terms, _perhapsFailed.AsSpan(0, rows), _most.AsSpan(0, rows));
        T.ShortIn(terms, _perhapsFailed.AsSpan(0, rows), _perhapsShort.AsSpan(0, rows));
        var scored = T.All(terms.Scored);
        var leftOutRows = default(T);
        for (var (lane, own) = (0, 0); lane < _lanes; lane++, own += T.Count)
        {
            var unknown = T.Load(in _unknown[0], own);
            var failed = T.Load(in chunk.Failed[0], _at[lane]);
            var absent = T.Above(default, T.Load(in chunk.Least[0], _at[lane]));
            (T.Load(in _most[0], own) | absent).Store(ref _most[0], own);

            var leftOut = terms.Unknown == UnknownPolicy.Exclude ? T.AnyBit(unknown & scored) : default;
            leftOut.Store(ref _leftOut[0], own);
            leftOutRows -= leftOut;
            (terms.Unknown == UnknownPolicy.Deprived ? unknown : failed & leftOut).Store(ref _difference[0], own);
            AddUnclear(T.Load(in _perhapsShort[0], own), ref chunk.Profile[_at[lane]]);
        }
        return (int)T.Sum(leftOutRows);
    }

    private static ReadOnlySpan<ulong> Padded(ulong[] places, ReadOnlySpan<ulong> rows, ulong filling)
    {
        if (rows.IsEmpty) return [];
        places.AsSpan().Fill(filling);
        rows.CopyTo(places);
        return places;
    }

    private static void AddUnclear(T perhapsShort, ref ulong profiles)
    {
        var profile = T.Load(in profiles, 0);
        var unclear = T.Without(perhapsShort & T.All((1UL << ScoreTerms.UnclearFrom) - 1), profile);
        var isShortInAny = T.ShiftLeft(profile, ScoreTerms.UnclearInAny - ScoreTerms.ShortInAny);
        var any = T.Without(T.ShiftLeft(T.One(unclear), ScoreTerms.UnclearInAny), isShortInAny);
        (profile | T.ShiftLeft(unclear, ScoreTerms.UnclearFrom) | any).Store(ref profiles, 0);
    }
}
