using Hunsuan.Engines.Wellbeing;
using Hunsuan.Insight.Figures;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Measures;

/// <summary>How the index changed between two rounds, and through what (สาเหตุที่ดัชนีเปลี่ยน).</summary>
/// <param name="Incidence">Of the change of M0: through how many are poor.</param>
/// <param name="Intensity">Through how deeply they are poor.</param>
public sealed record ChangeOfIndex(RoundChange H, RoundChange A, RoundChange M0, double Incidence, double Intensity, IReadOnlyList<ChangeOfPart> Parts)
{
    /// <summary>Null where nobody is counted in one of the rounds.</summary>
    public static ChangeOfIndex? Of(ComparedRounds rounds, int cutoff)
    {
        var (before, after) = (rounds.Whole.Before.At(cutoff), rounds.Whole.After.At(cutoff));
        if (Decomposition.Levels(before.H, before.A, after.H, after.A) is not { } levels) return null;
        var years = rounds.To - rounds.From;
        var parts = Decomposition.Groups(
            [.. rounds.Parts.Select(p => (p.Before.CountedPopulation / rounds.Whole.Before.CountedPopulation, p.Before.At(cutoff).M0))],
            [.. rounds.Parts.Select(p => (p.After.CountedPopulation / rounds.Whole.After.CountedPopulation, p.After.At(cutoff).M0))]);
        return new(
            new(before.H, after.H, years), new(before.A, after.A, years), new(before.M0, after.M0, years), levels.Incidence, levels.Intensity,
            [.. rounds.Parts.Zip(parts, (p, effect) => new ChangeOfPart(p.AreaCode, p.Before.At(cutoff).M0, p.After.At(cutoff).M0, effect.Within, effect.Demographic))]);
    }

    public Text InWords => (M0.Absolute switch { < 0 => RoundTexts.Fell, > 0 => RoundTexts.Rose, _ => RoundTexts.Same })
        .With(Written.Index(Math.Abs(M0.Absolute ?? 0)), Written.Change(Incidence), Written.Change(Intensity));
}

/// <summary>M0 of a part in both rounds, and what it added to the change of the whole (ส่วนของพื้นที่ในการเปลี่ยนแปลง).</summary>
/// <param name="Within">Because its own M0 changed.</param>
/// <param name="Demographic">Because its share of the people did.</param>
public sealed record ChangeOfPart(string AreaCode, double? Before, double? After, double Within, double Demographic);
