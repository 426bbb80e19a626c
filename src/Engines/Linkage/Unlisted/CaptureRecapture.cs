namespace Hunsuan.Engines.Linkage.Unlisted;

/// <summary>How many people are in none of several lists (การประมาณผู้ที่ไม่อยู่ในบัญชีใด), from how the lists overlap (capture–recapture).</summary>
/// <remarks>
/// Log-linear models (Fienberg 1972; Bishop, Fienberg and Holland 1975): the number of people in each combination of lists is Poisson, its logarithm a sum
/// of one term for each list and one for each pair of lists that depend on each other. Which pairs do is chosen by BIC, one after another. It holds as
/// far as: nobody comes or goes meanwhile, records of one person are linked, everybody could be in each list, and no dependence of three lists at once
/// is left. With two lists nothing can be said of their dependence: it is Lincoln and Petersen's estimate.
/// </remarks>
public static class CaptureRecapture
{
    /// <summary>More lists make more combinations than people.</summary>
    public const int MostLists = 8;

    private const double Quantile = 1.959964;

    /// <param name="counts">People by combination of lists: index 1 those of the first only, 2 of the second only, 3 of both … Index 0 is not looked at. Linked records may count as shares of people.</param>
    /// <returns>Null where too little is known: no list overlaps with another.</returns>
    /// <exception cref="ArgumentException">The length is no power of two from 4 to 256, or a count is negative or no number.</exception>
    public static UnlistedEstimate? Of(IReadOnlyList<double> counts)
    {
        var lists = System.Numerics.BitOperations.Log2((uint)counts.Count);
        if (lists is < 2 or > MostLists || 1 << lists != counts.Count) throw new ArgumentException($"{counts.Count} combinations are not those of 2 to {MostLists} lists.", nameof(counts));
        if (counts.Skip(1).Any(c => !double.IsFinite(c) || c < 0)) throw new ArgumentException("A count is negative or no number.", nameof(counts));
        if (!Enumerable.Range(1, counts.Count - 1).Any(cell => System.Numerics.BitOperations.PopCount((uint)cell) > 1 && counts[cell] > 0)) return null;

        var listed = counts.Skip(1).Sum();
        var possible = Enumerable.Range(0, lists).SelectMany(i => Enumerable.Range(i + 1, lists - i - 1).Select(j => (First: i, Second: j))).ToList();
        var (chosen, best) = (new List<(int First, int Second)>(), Fit([], counts, lists));
        // With two lists the one dependence there is can't be told from the unlisted.
        while (lists > 2 && best is not null)
        {
            var next = possible.Except(chosen).Select(pair => (Pair: pair, Fit: Fit([.. chosen, pair], counts, lists))).Where(f => f.Fit is not null)
                .MinBy(f => Bic(f.Fit!, listed));
            if (next.Fit is null || Bic(next.Fit, listed) >= Bic(best, listed)) break;
            chosen.Add(next.Pair);
            best = next.Fit;
        }

        return best is null ? null : Estimate(best, listed, chosen);
    }

    private static PoissonFit? Fit(IReadOnlyList<(int First, int Second)> pairs, IReadOnlyList<double> counts, int lists)
    {
        var rows = Enumerable.Range(1, counts.Count - 1).Select(cell => (double[])
        [
            1, .. Enumerable.Range(0, lists).Select(l => (double)(cell >> l & 1)), .. pairs.Select(p => (double)(cell >> p.First & cell >> p.Second & 1)),
        ]).ToArray();
        return rows[0].Length > rows.Length ? null : PoissonFit.Of(rows, [.. counts.Skip(1)]);
    }

    private static double Bic(PoissonFit fit, double listed) => fit.Deviance + fit.Terms * Math.Log(Math.Max(2, listed));

    // Whoever is in no list has only the first term, so its logarithm and variance are those of the unlisted.
    private static UnlistedEstimate Estimate(PoissonFit fit, double listed, List<(int, int)> dependent)
    {
        var unlisted = Math.Exp(fit.Coefficients[0]);
        var variance = unlisted + unlisted * unlisted * fit.VarianceOfFirst;
        // Chao (1987): the logarithm of the unlisted is nearly normal, and there can't be fewer than none.
        var spread = Math.Exp(Quantile * Math.Sqrt(Math.Log(1 + variance / (unlisted * unlisted))));
        return new(listed, unlisted, unlisted / spread, unlisted * spread, dependent, fit.Deviance);
    }
}

/// <summary>How many people are in none of the lists (จำนวนผู้ที่ไม่อยู่ในบัญชีใด).</summary>
/// <param name="Listed">Those who are in some list.</param>
/// <param name="Unlisted">Those in none, estimated.</param>
/// <param name="Low">Lower end of 95 % of what it may be.</param>
/// <param name="High">Upper end.</param>
/// <param name="Dependent">Pairs of lists, from 0, that name the same people oftener or more rarely than by chance.</param>
/// <param name="Deviance">How far the model is from the counts; 0 is exact.</param>
public sealed record UnlistedEstimate(double Listed, double Unlisted, double Low, double High, IReadOnlyList<(int First, int Second)> Dependent, double Deviance);
