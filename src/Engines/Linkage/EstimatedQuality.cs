namespace Hunsuan.Engines.Linkage;

/// <summary>How good the links from a probability on are, as far as their probabilities are right (คุณภาพที่ประมาณได้); nobody has to say which pairs are the same.</summary>
/// <param name="Pairs">How many are kept.</param>
/// <param name="Precision">Share of them that are the same; null where none is kept.</param>
/// <param name="Recall">Share of the same that are kept, of those never compared as well; null where none is the same.</param>
public sealed record EstimatedQuality(long Pairs, EstimatedQuality.Share? Precision, EstimatedQuality.Share? Recall)
{
    private const double Within95 = 1.96;

    /// <summary>A share, and within what it is 95 times in 100 by chance alone.</summary>
    public readonly record struct Share(double Value, double Low, double High);

    /// <summary>Each pair is the same with its own probability, apart from others; pairs that were never seen come as rare things do, with their number as variance.</summary>
    /// <param name="links">All that were found likely at all.</param>
    /// <param name="same">How many pairs are estimated to be the same.</param>
    /// <param name="least">From which probability on they are kept.</param>
    public static EstimatedQuality Of(IReadOnlyList<Link> links, double same, double least)
    {
        var (pairs, kept, keptVariance, left, leftVariance) = (0L, 0.0, 0.0, 0.0, 0.0);
        foreach (var link in links)
        {
            var (right, variance) = (link.Probability, link.Probability * (1 - link.Probability));
            if (right >= least) (pairs, kept, keptVariance) = (pairs + 1, kept + right, keptVariance + variance);
            else (left, leftVariance) = (left + right, leftVariance + variance);
        }

        var unseen = Math.Max(0, same - kept - left);
        var (missed, all) = (left + unseen, kept + left + unseen);
        return new(
            pairs,
            pairs == 0 ? null : Around(kept / pairs, Math.Sqrt(keptVariance) / pairs),
            all <= 0 ? null : Around(kept / all, Math.Sqrt(missed * missed * keptVariance + kept * kept * (leftVariance + unseen)) / (all * all)));
    }

    private static Share Around(double value, double error) => new(value, Math.Max(0, value - Within95 * error), Math.Min(1, value + Within95 * error));
}
