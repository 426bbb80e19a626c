namespace Hunsuan.Areas;

/// <summary>Sorts figures into at most six colours of a map (ช่วงสี), light to dark.</summary>
public sealed record MapScale
{
    public const int MaxClasses = 6;

    private readonly double[] starts;

    private MapScale(double[] starts) => this.starts = starts;

    /// <summary>About as many areas in each colour; equal figures always have the same one. Areas without a figure do not count.</summary>
    public static MapScale Quantiles(IEnumerable<double?> values, int classes = MaxClasses)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(classes, MaxClasses);
        double[] sorted = [.. values.OfType<double>().Order()];
        if (sorted.Length == 0) return new([0]);
        return new([.. Enumerable.Range(0, classes).Select(i => sorted[i * sorted.Length / classes]).Distinct()]);
    }

    /// <summary>
    /// Fixed steps, such as 0, 5, 10, 20 per hundred: each colour begins at its number. Smaller figures have the first colour.
    /// </summary>
    public static MapScale Steps(params double[] from)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from.Length, MaxClasses);
        ArgumentOutOfRangeException.ThrowIfZero(from.Length);
        return new([.. from.Order()]);
    }

    /// <summary>The colour, 0 lightest to 5 darkest; fewer classes are spread over the same range.</summary>
    public int ColourOf(double value)
    {
        var at = Math.Max(0, Array.FindLastIndex(starts, start => start <= value));
        return starts.Length == 1 ? 0 : at * (MaxClasses - 1) / (starts.Length - 1);
    }
}
