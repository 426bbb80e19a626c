using Hunsuan.Areas;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Robustness;
using Hunsuan.Insight.Figures;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Measures;

/// <summary>All that the page of the measure of an area shows (ข้อมูลหน้าดัชนีห้ามิติ).</summary>
public sealed record IndexView
{
    public required Area Area { get; init; }
    public required IReadOnlyList<Area> Around { get; init; }
    public required AreaLevel? Level { get; init; }
    public required IReadOnlyList<AreaLevel> Levels { get; init; }

    /// <summary>Null where nobody was measured by an edition that is known.</summary>
    public required MeasuredIndex? Index { get; init; }

    public string Address => Area.Code.Length == 0 ? "/areas/measure" : $"/areas/{Area.Code}/measure";
}

/// <summary>What was measured, and how it was asked for (ดัชนีที่วัดได้).</summary>
public sealed record MeasuredIndex
{
    public required IndexSheet Sheet { get; init; }
    public required IReadOnlyList<Edition> Editions { get; init; }
    public required DateOnly? LatestOn { get; init; }
    public required UnknownPolicy Unknown { get; init; }

    /// <summary>Place of the chosen cut-off in <see cref="Cutoffs"/>.</summary>
    public required int Cutoff { get; init; }

    /// <summary>How many cut-offs may be chosen; the first of the rule's.</summary>
    public required int CutoffsOffered { get; init; }

    public required IReadOnlyList<UnknownPolicy> PoliciesOffered { get; init; }

    /// <summary>The shares of the area short in each dimension, over everybody, as the area home counts them; null where hidden.</summary>
    public required IReadOnlyList<double?> ShortIn { get; init; }

    public required IReadOnlyList<IndexPart> Parts { get; init; }
    public required bool IsHidden { get; init; }
    public required bool AreDetailsHidden { get; init; }

    /// <summary>Smaller figures are hidden; null where nothing is hidden from the reader.</summary>
    public required int? HiddenBelow { get; init; }

    public required RankedParts Ranked { get; init; }

    /// <summary>Years of surveys of the area by the edition, the earliest first, with how many households; none where the reader may not compare them.</summary>
    public required IReadOnlyList<(int Year, int Households)> Rounds { get; init; }

    public required ComparedRounds? Compared { get; init; }

    public IReadOnlyList<Fraction> Cutoffs => Sheet.Rules.Rule.Spec.Cutoffs;

    public CutoffFigures Figures => Sheet.Whole.At(Cutoff);

    public bool HasHidden => IsHidden || AreDetailsHidden || Parts.Any(p => p.IsHidden || p.AreDetailsHidden);

    /// <summary>w_d: the weight of a dimension.</summary>
    public double WeightOf(int dimension) => (double)Sheet.Rules.Rule.WeightOf(Sheet.Rules.Rule.DimensionMasks[dimension]) / Sheet.Rules.Rule.Whole;
}

/// <summary>One part of the area (พื้นที่ย่อย).</summary>
/// <param name="IsPlace">Not the rest whose village is not known.</param>
/// <param name="Persons">Surveyed; null where hidden.</param>
/// <param name="ShortIn">Share short in each dimension; null where hidden.</param>
/// <param name="Figures">Null where nothing of the index is shown.</param>
public sealed record IndexPart(string AreaCode, Shared.Text Name, bool IsPlace, int? Persons, IReadOnlyList<double?> ShortIn, GroupFigures? Figures, bool AreDetailsHidden)
{
    public bool IsHidden => Figures is null;

    /// <summary>v: its share of the people who are counted.</summary>
    public double? ShareOfPeople(MeasuredIndex index) =>
        Figures is { } own && index is { IsHidden: false, Sheet.Whole.CountedPopulation: > 0 and var all } ? own.CountedPopulation / all : null;

    /// <summary>D = v M0 / M0 of the whole: its share of all poverty.</summary>
    public double? ShareOfPoverty(MeasuredIndex index) =>
        Figures is { } own && index is { IsHidden: false, Figures.M0: > 0 and var all }
            ? (own.At(index.Cutoff).M0 ?? 0) * own.CountedPopulation / (all * index.Sheet.Whole.CountedPopulation) : null;

    /// <summary>Short in the dimension and poor, as a share of those who are counted.</summary>
    public double? Censored(MeasuredIndex index, int dimension) =>
        AreDetailsHidden || index.Sheet.Rules.DimensionBits.Count == 0 ? null : Figures?.At(index.Cutoff).CensoredHeadcount(index.Sheet.Rules.DimensionBits[dimension]);

    public double? Contribution(MeasuredIndex index, int dimension) =>
        AreDetailsHidden ? null : Figures?.At(index.Cutoff).DimensionContributionShare(dimension);
}

/// <summary>The parts in the order of M0, and how sure that order is (ลำดับของพื้นที่ย่อย).</summary>
/// <param name="Ranks">Of the parts that have a figure: the rank as chosen, and those over all ways.</param>
/// <param name="Ways">Each way that was tried, with how far it agrees with the chosen one; null where it leaves most pairs of parts equal and says little.</param>
public sealed record RankedParts(IReadOnlyDictionary<string, (int Rank, RankRange Range)> Ranks, IReadOnlyList<(TriedWay Way, RankAgreement? Agreement)> Ways)
{
    /// <summary>How many ways the ranks are taken from; the chosen one too.</summary>
    public required int Telling { get; init; }
}

/// <summary>Another way to measure: another cut-off, or other weights (วิธีที่ลอง).</summary>
/// <param name="Weights">Place in <see cref="IndexRules.Others"/>; null for the edition's own weights.</param>
public sealed record TriedWay(int Cutoff, int? Weights);
