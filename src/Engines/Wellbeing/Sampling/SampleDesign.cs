namespace Hunsuan.Engines.Wellbeing.Sampling;

/// <summary>How a survey's sample was drawn: in which strata, and which rows came in together (แผนการสุ่มตัวอย่าง).</summary>
/// <remarks>Only the first stage counts ("ultimate clusters"): the variance among primary sampling units (PSUs) holds that of later stages.</remarks>
public sealed class SampleDesign
{
    private SampleDesign(int[] order, int[] unitStarts, int[] stratumStarts) =>
        (Order, UnitStarts, StratumStarts) = (order, unitStarts, stratumStarts);

    /// <summary>PSUs, counted within strata: the same number in two strata is two units.</summary>
    public int Units => UnitStarts.Length - 1;

    public int Strata => StratumStarts.Length - 1;

    /// <summary>#PSU − #strata of the whole sample.</summary>
    public int DegreesOfFreedom => Units - Strata;

    /// <summary>Rows in the order of strata and units.</summary>
    internal int[] Order { get; }

    /// <summary>Where each unit begins in <see cref="Order"/>, and the end.</summary>
    internal int[] UnitStarts { get; }

    /// <summary>Which unit is the first of each stratum, and how many there are.</summary>
    internal int[] StratumStarts { get; }

    /// <summary>A design from one column each.</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="strata">Stratum of each row; empty: one stratum.</param>
    /// <param name="units">PSU of each row; empty: each row was drawn by itself.</param>
    public static SampleDesign Of(int rows, ReadOnlySpan<int> strata, ReadOnlySpan<int> units)
    {
        if (strata.Length != rows && !strata.IsEmpty || units.Length != rows && !units.IsEmpty)
            throw new ArgumentException("A stratum and a unit are needed for each row.");
        var order = new int[rows];
        var keys = new long[rows];
        for (var row = 0; row < rows; row++)
        {
            order[row] = row;
            keys[row] = (strata.IsEmpty ? 0L : strata[row]) << 32 | (uint)(units.IsEmpty ? row : units[row]);
        }
        Array.Sort(keys, order);
        return new(order, Starts(keys, k => k), StartsOfStrata(keys));
    }

    private static int[] Starts(long[] keys, Func<long, long> of)
    {
        List<int> starts = [];
        for (var i = 0; i < keys.Length; i++)
        {
            if (i == 0 || of(keys[i]) != of(keys[i - 1])) starts.Add(i);
        }
        return [.. starts, keys.Length];
    }

    private static int[] StartsOfStrata(long[] keys)
    {
        var units = keys.Distinct().ToArray();
        return Starts(units, k => k >> 32);
    }
}
