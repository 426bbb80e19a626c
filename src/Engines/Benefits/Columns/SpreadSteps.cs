using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Gives each member what holds for the household.</summary>
internal sealed class SpreadTruth : TruthStep
{
    private readonly TruthStep _of;

    public SpreadTruth(Batch batch, TruthStep of) : base(Level.Person)
    {
        _of = of;
        Allocate(batch);
    }

    public override void Run(Batch batch)
    {
        Spread(batch, _of.Yes, Yes);
        Spread(batch, _of.No, No);
    }

    private static void Spread(Batch batch, ulong[] households, ulong[] members)
    {
        if (Bits.CanGather && !batch.HasEmpty) Scatter(batch, households, members);
        else OneByOne(batch, households, members);
    }

    /// <summary>Where a household differs from the one before, a one stands at its first member; from there on the other value holds.</summary>
    private static void Scatter(Batch batch, ulong[] households, ulong[] members)
    {
        var (at, before) = (0, 0UL);
        for (var w = 0; w < batch.Words(Level.Person); w++)
        {
            var starts = batch.Starts[w];
            var count = BitOperations.PopCount(starts);
            var own = households[at >> 6] >> at;
            if ((at & 63) != 0) own |= households[(at >> 6) + 1] << (64 - (at & 63));
            var turns = Bmi2.X64.ParallelBitDeposit(own ^ (own << 1 | before), starts);
            // What held at the end of the word before holds until a first turn.
            members[w] = Bits.OddUpTo(turns) ^ (0 - before);
            before = members[w] >> 63;
            at += count;
        }
    }

    private static void OneByOne(Batch batch, ulong[] households, ulong[] members)
    {
        Array.Clear(members);
        var first = batch.FirstMembers;
        for (var h = 0; h < batch.Households; h++)
        {
            if (Bits.Has(households, h)) Bits.Fill(members, first[h] - batch.FirstPerson, first[h + 1] - first[h]);
        }
    }
}

internal sealed class SpreadNumber : NumberStep
{
    private readonly NumberStep _of;

    public SpreadNumber(Batch batch, NumberStep of) : base(Level.Person)
    {
        _of = of;
        Allocate(batch, of.IsExact);
    }

    public override Interval Range => _of.Range;

    public override void Run(Batch batch)
    {
        var first = batch.FirstMembers;
        for (var h = 0; h < batch.Households; h++)
        {
            var (from, count) = (first[h] - batch.FirstPerson, first[h + 1] - first[h]);
            Lo.AsSpan(from, count).Fill(_of.Lo[_of.Offset + h]);
            if (!IsExact) Hi.AsSpan(from, count).Fill(_of.Hi[_of.Offset + h]);
        }
    }
}
