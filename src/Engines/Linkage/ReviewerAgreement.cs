namespace Hunsuan.Engines.Linkage;

/// <summary>How far two who judge the same pairs agree (ความเห็นตรงกันของผู้ตรวจ).</summary>
/// <remarks>
/// Cohen's kappa (1960): (p − e)/(1 − e), of the share agreed p and the share e that would agree by chance. Its error for large samples is by Fleiss, Cohen
/// and Everitt (1969).
/// </remarks>
public sealed class ReviewerAgreement
{
    private const double Normal95 = 1.959963984540054;

    private readonly int[,] _counts;

    private ReviewerAgreement(int[,] counts) => _counts = counts;

    public int Pairs { get; private init; }

    public int Agreed { get; private init; }

    /// <summary>Null where chance alone explains everything: nobody was asked, or all gave one answer.</summary>
    public (double Value, double Low, double High)? Kappa { get; private init; }

    public int Count(int first, int second) => _counts[first, second];

    /// <param name="answers">Of each pair both answers, from 0.</param>
    /// <param name="kinds">How many answers there are.</param>
    public static ReviewerAgreement Of(IEnumerable<(int First, int Second)> answers, int kinds)
    {
        var (counts, pairs, agreed) = (new int[kinds, kinds], 0, 0);
        foreach (var (first, second) in answers)
        {
            counts[first, second]++;
            pairs++;
            if (first == second) agreed++;
        }

        return new(counts) { Pairs = pairs, Agreed = agreed, Kappa = KappaOf(counts, kinds, pairs) };
    }

    private static (double, double, double)? KappaOf(int[,] counts, int kinds, int pairs)
    {
        if (pairs == 0) return null;
        var (first, second, agreed, chance) = (new double[kinds], new double[kinds], 0.0, 0.0);
        double Share(int i, int j) => counts[i, j] / (double)pairs;
        for (var i = 0; i < kinds; i++)
            for (var j = 0; j < kinds; j++) (first[i], second[j]) = (first[i] + Share(i, j), second[j] + Share(i, j));
        for (var i = 0; i < kinds; i++) (agreed, chance) = (agreed + Share(i, i), chance + first[i] * second[i]);
        if (1 - chance < 1e-12) return null;

        var spread = 0.0;
        for (var i = 0; i < kinds; i++)
        {
            for (var j = 0; j < kinds; j++)
                spread += Share(i, j) * Math.Pow(i == j ? 1 - chance - (first[i] + second[i]) * (1 - agreed) : (1 - agreed) * (second[i] + first[j]), 2);
        }

        spread -= Math.Pow(agreed * chance - 2 * chance + agreed, 2);
        var (kappa, error) = ((agreed - chance) / (1 - chance), Math.Sqrt(Math.Max(0, spread) / pairs) / Math.Pow(1 - chance, 2));
        return (kappa, Math.Max(-1, kappa - Normal95 * error), Math.Min(1, kappa + Normal95 * error));
    }
}
