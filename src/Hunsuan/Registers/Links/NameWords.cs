using Hunsuan.Engines.Linkage;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Links;

/// <summary>How two names differ, in words (ชื่อต่างกันอย่างไร).</summary>
internal static class NameWords
{
    private const double MuchAlike = 0.88;
    private const string ToneMarks = "่้๊๋็์";

    public static (EvidenceLevel Level, Text Words) Of(string? left, string? right)
    {
        if (left.IsBlank || right.IsBlank) return (EvidenceLevel.Unknown, EvidenceTexts.Unknown);
        var (one, other) = (ThaiNormal.Comparable(left!), ThaiNormal.Comparable(right!));
        if (one == other) return (EvidenceLevel.Same, EvidenceTexts.Same);
        var slips = Likeness.DamerauLevenshtein(one, other);
        if (Bare(one) == Bare(other)) return (EvidenceLevel.Near, slips == 1 ? EvidenceTexts.OneToneMark : EvidenceTexts.ToneMarks);
        var (key, otherKey) = (SkeletonKey.Of(one), SkeletonKey.Of(other));
        if (key == otherKey) return (EvidenceLevel.Near, EvidenceTexts.SoundsSame);
        if (slips == 1) return (EvidenceLevel.Near, EvidenceTexts.OneLetter);
        return Likeness.JaroWinkler(key, otherKey) >= MuchAlike ? (EvidenceLevel.Near, EvidenceTexts.MuchAlike) : (EvidenceLevel.Different, EvidenceTexts.Different);
    }

    private static string Bare(string name) => string.Concat(name.Where(letter => !ToneMarks.Contains(letter, StringComparison.Ordinal)));
}
