namespace Hunsuan.Registers.Links;

/// <summary>Two who were asked of the same pair say differently (ความเห็นที่ต่างกัน), and nobody has decided since.</summary>
internal static class Disagreement
{
    /// <param name="said">What holds of one pair.</param>
    public static bool IsOf(IReadOnlyList<PairDecision> said) =>
        Both(said) is var (first, second) && first.Verdict != second.Verdict && !said.Any(d => d.Opinion is not PairOpinion.Second && d.Id.CompareTo(second.Id) > 0);

    /// <summary>The latest second opinion with the first one that it was asked after; null where nobody was asked twice.</summary>
    public static (PairDecision First, PairDecision Second)? Both(IReadOnlyList<PairDecision> said)
    {
        if (said.Where(d => d.Opinion is PairOpinion.Second).MaxBy(d => d.Id) is not { } second) return null;
        return said.Where(d => d.Opinion is PairOpinion.First && d.Id.CompareTo(second.Id) < 0).MaxBy(d => d.Id) is { } first ? (first, second) : null;
    }
}
