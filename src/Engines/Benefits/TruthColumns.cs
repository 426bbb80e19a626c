using Hunsuan.Engines.Benefits.Columns;

namespace Hunsuan.Engines.Benefits;

/// <summary>Yes, no or unknown for many rows, one bit each for certain yes and certain no (ผลการพิจารณาของหลายราย).</summary>
public sealed class TruthColumns
{
    private readonly ulong[] _yes, _no;

    internal TruthColumns(int rows) => (Rows, _yes, _no) = (rows, new ulong[Bits.Words(rows) + 1], new ulong[Bits.Words(rows) + 1]);

    public int Rows { get; }

    public Verdict this[int row] => Bits.Has(_yes, row) ? Verdict.Yes : Bits.Has(_no, row) ? Verdict.No : Verdict.Unknown;

    /// <summary>Bit r of word r / 64 is set where row r is certainly yes.</summary>
    public ReadOnlySpan<ulong> Yes => _yes.AsSpan(0, Bits.Words(Rows));

    /// <summary>Likewise where it is certainly no. What is in neither is unknown.</summary>
    public ReadOnlySpan<ulong> No => _no.AsSpan(0, Bits.Words(Rows));

    public long YesCount => Bits.CountAll(_yes);

    public long NoCount => Bits.CountAll(_no);

    public long UnknownCount => Rows - YesCount - NoCount;

    internal void Put(TruthStep step, Batch batch)
    {
        Bits.Put(step.Yes, batch.Rows(step.Level), _yes, batch.First(step.Level));
        Bits.Put(step.No, batch.Rows(step.Level), _no, batch.First(step.Level));
    }
}
