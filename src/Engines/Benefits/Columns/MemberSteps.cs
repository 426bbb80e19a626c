using System.Numerics;
using System.Runtime.Intrinsics.X86;
using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Whether something holds for any member of each household, or for all.</summary>
internal sealed class MembersTruth : TruthStep
{
    private readonly TruthStep _of;
    private readonly bool _isAll;

    public MembersTruth(Batch batch, bool isAll, TruthStep of) : base(Level.Household)
    {
        (_isAll, _of) = (isAll, of);
        Allocate(batch);
    }

    public override void Run(Batch batch)
    {
        var (certain, never) = _isAll ? (_of.No, _of.Yes) : (_of.Yes, _of.No);
        var (isCertain, isNever) = _isAll ? (No, Yes) : (Yes, No);
        Any(batch, certain, flip: 0, isCertain);
        Any(batch, never, flip: ulong.MaxValue, isNever);
        for (var w = batch.Words(Level) - 1; w >= 0; w--) isNever[w] = ~isNever[w];
    }

    private static void Any(Batch batch, ulong[] members, ulong flip, ulong[] households)
    {
        if (Bits.CanGather && !batch.HasEmpty) Gather(batch, members, flip, households);
        else OneByOne(batch, members, flip, households);
    }

    /// <summary>
    /// Within a household, from its first member to the one before its last, ones are added to the members' bits: a one is carried to the last
    /// member's place exactly where a bit was set. From one word to the next the carry goes along.
    /// </summary>
    private static void Gather(Batch batch, ulong[] members, ulong flip, ulong[] households)
    {
        Array.Clear(households);
        var (carry, at) = (0UL, 0);
        for (var w = 0; w < batch.Words(Level.Person); w++)
        {
            var (ends, bits) = (batch.Ends[w], members[w] ^ flip);
            var (before, ones) = (bits & ~ends, ~ends);
            var sum = before + ones;
            var carried = sum < ones ? 1UL : 0;
            sum += carry;
            carry = carried | (sum < carry ? 1UL : 0);
            var found = Bmi2.X64.ParallelBitExtract(sum & ends | bits & ends, ends);
            var count = BitOperations.PopCount(ends);
            households[at >> 6] |= found << at;
            if ((at & 63) != 0) households[(at >> 6) + 1] |= found >> (64 - (at & 63));
            at += count;
        }
    }

    private static void OneByOne(Batch batch, ulong[] members, ulong flip, ulong[] households)
    {
        Array.Clear(households);
        var first = batch.FirstMembers;
        for (var h = 0; h < batch.Households; h++)
        {
            var (from, count) = (first[h] - batch.FirstPerson, first[h + 1] - first[h]);
            var set = Bits.Count(members, from, count);
            if (flip == 0 ? set > 0 : set < count) households[h >> 6] |= 1UL << h;
        }
    }
}

/// <summary>For how many members of each household something certainly holds, and for how many perhaps.</summary>
internal sealed class MembersCount : NumberStep
{
    private readonly TruthStep _of;
    private readonly int[] _yesBefore, _noBefore;

    public MembersCount(Batch batch, TruthStep of, int largest) : base(Level.Household)
    {
        (_of, Range) = (of, new(0, largest));
        (_yesBefore, _noBefore) = (new int[batch.Capacity / 64 + 1], new int[batch.Capacity / 64 + 1]);
        Allocate(batch, isExact: false);
    }

    public override Interval Range { get; }

    /// <summary>Bits before the next household's first member, less those before the own; branches by size would cost more.</summary>
    public override void Run(Batch batch)
    {
        var words = batch.Words(Level.Person);
        AddUp(_of.Yes, words, _yesBefore);
        AddUp(_of.No, words, _noBefore);
        var (yes, no, from, yesBefore, noBefore) = (_of.Yes, _of.No, 0, 0, 0);
        var origin = batch.FirstPerson;
        var next = batch.FirstMembers[1..];
        var least = Lo.AsSpan(0, next.Length);
        var most = Hi.AsSpan(0, next.Length);
        for (var h = 0; h < next.Length; h++)
        {
            var to = next[h] - origin;
            var (w, own) = (to >> 6, (1UL << to) - 1);
            var yesUntil = _yesBefore[w] + BitOperations.PopCount(yes[w] & own);
            var noUntil = _noBefore[w] + BitOperations.PopCount(no[w] & own);
            least[h] = yesUntil - yesBefore;
            most[h] = to - from - (noUntil - noBefore);
            (from, yesBefore, noBefore) = (to, yesUntil, noUntil);
        }
    }

    private static void AddUp(ulong[] bits, int words, int[] before)
    {
        for (var (w, sum) = (0, 0); w < words; w++)
        {
            sum += BitOperations.PopCount(bits[w]);
            before[w + 1] = sum;
        }
    }
}

/// <summary>Sum, least or largest of the members' numbers of each household.</summary>
internal sealed class MembersNumber : NumberStep
{
    private readonly Calculation _how;
    private readonly NumberStep _of;
    private readonly bool _isPlainSum;
    private readonly long[] _sums;

    public MembersNumber(Batch batch, Calculation how, NumberStep of, int largest) : base(Level.Household)
    {
        (_how, _of, _sums) = (how, of, new long[batch.Capacity + 1]);
        var sum = IntervalMath.Calculate(Calculation.Times, new(0, largest), of.Range);
        _isPlainSum = how == Calculation.Plus && IsFinite(sum) && IsFinite(of.Range);
        Range = how == Calculation.Plus ? sum : Interval.Anything;
        Allocate(batch, of.IsExact && _isPlainSum);
    }

    public override Interval Range { get; }

    public override void Run(Batch batch)
    {
        if (_isPlainSum)
        {
            Sum(batch, _of.Lo.AsSpan(_of.Offset), Lo);
            if (!IsExact) Sum(batch, _of.Hi.AsSpan(_of.Offset), Hi);
            return;
        }
        var first = batch.FirstMembers;
        for (var h = 0; h < batch.Households; h++)
        {
            var (from, to) = (first[h] - batch.FirstPerson, first[h + 1] - batch.FirstPerson);
            var value = from < to ? _of[from] : _how == Calculation.Plus ? Interval.Of(0) : Interval.Anything;
            for (var p = from + 1; p < to; p++) value = IntervalMath.Calculate(_how, value, _of[p]);
            Put(h, value);
        }
    }

    /// <summary>
    /// The sum of all persons up to the household's last, less that up to its first: branches by size would cost more. The sum of all may wrap, the
    /// difference is right all the same.
    /// </summary>
    private void Sum(Batch batch, ReadOnlySpan<long> values, long[] to)
    {
        var first = batch.FirstMembers;
        var sums = _sums;
        values = values[..batch.Persons];
        var sum = 0L;
        for (var p = 0; p < values.Length; p++)
        {
            sums[p] = sum;
            sum += values[p];
        }
        sums[values.Length] = sum;
        for (var (h, before) = (0, 0L); h < batch.Households; h++)
        {
            var reached = sums[first[h + 1] - batch.FirstPerson];
            to[h] = reached - before;
            before = reached;
        }
    }
}
