namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Whose rows a part of the work has.</summary>
internal enum Level { Household, Person }

/// <summary>Whole households whose rows are worked on together and stay in the processor's cache.</summary>
internal sealed class Batch
{
    /// <summary>So many persons, or households, at most, unless one household has more.</summary>
    public const int UsualRows = 4_096;

    private readonly FactColumns _columns;
    private readonly int _rows;

    public Batch(FactColumns columns, int rows = UsualRows)
    {
        (_columns, _rows) = (columns, rows);
        Capacity = (Math.Max(rows, columns.LargestHousehold) + 63) / 64 * 64;
        (Starts, Ends) = (new ulong[Capacity / 64 + 1], new ulong[Capacity / 64 + 1]);
    }

    /// <summary>So many rows at most, in whole words.</summary>
    public int Capacity { get; }

    public int FirstHousehold { get; private set; }
    public int FirstPerson { get; private set; }
    public int Households { get; private set; }
    public int Persons { get; private set; }

    /// <summary>A bit at the first member of each household, from this batch's first person on, and at the last.</summary>
    public ulong[] Starts { get; }

    public ulong[] Ends { get; }

    /// <summary>Some household has no member: then bits at starts are fewer than households.</summary>
    public bool HasEmpty { get; private set; }

    public int First(Level level) => level == Level.Person ? FirstPerson : FirstHousehold;

    public int Rows(Level level) => level == Level.Person ? Persons : Households;

    public int Words(Level level) => Bits.Words(Rows(level));

    /// <summary>For each household the row of its first member, and that of the next batch's first; count from <see cref="FirstPerson"/>.</summary>
    public ReadOnlySpan<int> FirstMembers => _columns.FirstMembers.Slice(FirstHousehold, Households + 1);

    /// <summary>Goes on to the households that follow; false where there are none.</summary>
    public bool MoveNext()
    {
        (FirstHousehold, FirstPerson) = (FirstHousehold + Households, FirstPerson + Persons);
        var first = _columns.FirstMembers[FirstHousehold..];
        Households = Math.Min(first.Length - 1, Math.Clamp(EndOf(first), 1, _rows));
        Persons = first[Households] - FirstPerson;
        Bits.Take(_columns.Starts, FirstPerson, Starts, Bits.Words(Persons));
        Bits.Take(_columns.Ends, FirstPerson, Ends, Bits.Words(Persons));
        if ((Persons & 63) != 0)
        {
            Starts[Persons >> 6] &= Bits.FirstBits(Persons & 63);
            Ends[Persons >> 6] &= Bits.FirstBits(Persons & 63);
        }
        var withMembers = 0;
        for (var w = Bits.Words(Persons) - 1; w >= 0; w--) withMembers += System.Numerics.BitOperations.PopCount(Starts[w]);
        HasEmpty = withMembers < Households;
        return Households > 0;
    }

    /// <summary>The last household, in order, whose members begin before there are too many persons.</summary>
    private int EndOf(ReadOnlySpan<int> first)
    {
        var found = first.BinarySearch(FirstPerson + _rows);
        return found >= 0 ? found : ~found - 1;
    }
}
