namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>One fact of all persons or households. Columns are longer than their rows, so that whole lanes can be read at the end.</summary>
internal abstract class FactColumn
{
    public const int Spare = 128;

    public abstract Interval this[int row] { get; set; }

    /// <summary>Nothing is set any more; what can be held more tightly is.</summary>
    public virtual void Settle() { }

    public static FactColumn Of(RuleFact fact, int rows) => fact.Type.Unit switch
    {
        RuleUnit.Truth => new TruthColumn(rows),
        RuleUnit.Choice => new ChoiceColumn(rows, fact.Unknown),
        _ => new NumberColumn(rows, fact.Unknown),
    };
}

/// <summary>One bit for certainly yes and one for certainly no.</summary>
internal sealed class TruthColumn(int rows) : FactColumn
{
    public ulong[] Yes { get; } = new ulong[(rows + Spare) / 64 + 2];
    public ulong[] No { get; } = new ulong[(rows + Spare) / 64 + 2];

    public override Interval this[int row]
    {
        get => Bits.Has(Yes, row) ? Interval.Of(1) : Bits.Has(No, row) ? Interval.Of(0) : new(0, 1);
        set
        {
            Bits.Set(Yes, row, value.Lo == 1);
            Bits.Set(No, row, value.Hi == 0);
        }
    }
}

/// <summary>One byte: the place of the value among those there are, or <see cref="NotKnown"/>.</summary>
internal sealed class ChoiceColumn : FactColumn
{
    public const byte NotKnown = 255;

    private readonly Interval _unknown;

    public ChoiceColumn(int rows, Interval unknown)
    {
        (_unknown, Codes) = (unknown, new byte[rows + Spare]);
        Array.Fill(Codes, NotKnown);
    }

    public byte[] Codes { get; }

    public override Interval this[int row]
    {
        get => Codes[row] == NotKnown ? _unknown : Interval.Of(Codes[row]);
        set => Codes[row] = value.IsKnown ? (byte)value.Lo : NotKnown;
    }
}
