namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>How common each of many values is in each file (ความถี่ของแต่ละค่าในแต่ละแฟ้ม), and how likely two records share one by chance.</summary>
/// <remarks>
/// Two records to be compared are of two files, which may be written in ways of their own: a day that one agency puts where it knows none, slips of
/// another. So a share of one times that of the other is summed, not squares over all. Of the same person's records at most as many share a value as
/// there are in the file where it is rarer; against these, how many strangers share it is the count in the file where it is commoner.
/// </remarks>
internal sealed class Shares
{
    private readonly int[][] _counts;

    /// <param name="counts">By file, records of each value; of one file where its records are compared with each other.</param>
    /// <param name="isShared">Whether two records with a value agree in full; null: in all.</param>
    public Shares(int[][] counts, Func<int, bool>? isShared = null)
    {
        _counts = counts;
        var known = counts.Select(of => of.Sum(c => (double)c)).ToArray();
        var within = counts.Select(of => Sum(of, of, (a, b) => (double)a * (b - 1))).ToArray();
        if (counts.Length == 1)
        {
            (Chance, Usual) = (Ratio(within[0], known[0] * (known[0] - 1)), Ratio(within[0], Sum(counts[0], counts[0], (a, _) => a)));
            return;
        }

        var (chance, pairs, both, same) = (0.0, 0.0, 0.0, 0.0);
        for (var one = 0; one < counts.Length; one++)
        {
            for (var other = one + 1; other < counts.Length; other++)
            {
                var shared = Sum(counts[one], counts[other], (a, b) => (double)a * b);
                (both, same, pairs) = (both + shared, same + Sum(counts[one], counts[other], (a, b) => Math.Min(a, b)), pairs + known[one] * known[other]);
                // Partners are among them. Strangers are no more than this (Cauchy and Schwarz): within a file nobody has a partner; as if one more pair was seen there.
                chance += Math.Min(shared, Math.Sqrt((within[one] + 1) * (within[other] + 1)));
            }
        }

        (Chance, Usual) = (Ratio(chance, pairs), Ratio(both, same));

        double Sum(int[] one, int[] other, Func<int, int, double> of)
        {
            var sum = 0.0;
            for (var value = 0; value < one.Length; value++)
                if (one[value] > 0 && other[value] > 0 && isShared?.Invoke(value) != false) sum += of(one[value], other[value]);
            return sum;
        }
    }

    /// <summary>How likely two different records that may be compared share their value.</summary>
    public double Chance { get; }

    /// <summary>On average over values as the same share them, the records of the file where they are commoner.</summary>
    public double Usual { get; }

    /// <summary>Records of a file that have a value.</summary>
    public int Of(int file, int value) => _counts[_counts.Length == 1 ? 0 : file][value];

    private static double Ratio(double of, double to) => to <= 0 ? 1 : of / to;
}
