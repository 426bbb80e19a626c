using System.Numerics;
using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Wellbeing;

/// <summary>Reads the dimensions of a household out of its own answers and those of its members (อ่านผลรายมิติของครัวเรือน).</summary>
internal static class DimensionReading
{
    public static IReadOnlyList<MeasuredDimension> Of(Edition edition, Answers household, IReadOnlyList<(Guid Person, Answers Answers)> members)
    {
        var rule = EditionMeasure.RuleOf(edition);
        var (isShort, isUnclear) = Standings(rule, household, members);
        var together = household | Answers.OfHousehold([.. members.Select(m => m.Answers)]);
        return [.. edition.Dimensions.Select((dimension, d) => Read(dimension, rule.DimensionMasks[d], StandingOf(isShort, isUnclear, d)))];

        MeasuredDimension Read(EditionDimension dimension, ulong mask, Standing standing) => new()
        {
            Dimension = dimension,
            Standing = standing,
            Concerned = BitOperations.PopCount(mask & ~together.NotApplicable),
            Failed = BitOperations.PopCount(mask & together.Failed),
            Unknown = BitOperations.PopCount(together.Unknown(mask)),
            Failures =
            [
                .. edition.Indicators.Where(i => (i.Bit & mask & together.Failed) != 0).Select(i => new FailedIndicator(
                    i, i.Unit is IndicatorUnit.Household ? [] : [.. members.Where(m => (m.Answers.Failed & i.Bit) != 0).Select(m => m.Person)])),
            ],
        };
    }

    // Each member is judged with the household's answers, as for the lists of targeted and missed; nobody known: the household alone.
    private static (int Short, int Unclear) Standings(ScoringRule rule, Answers household, IReadOnlyList<(Guid Person, Answers Answers)> members)
    {
        var (isShort, isUnclear) = (0, 0);
        foreach (var answers in members.Select(m => m.Answers | household).DefaultIfEmpty(household))
        {
            var profile = DimensionProfile.Of(rule, answers);
            isShort |= profile.ShortIn;
            isUnclear |= profile.UnclearIn;
        }

        return (isShort, isUnclear);
    }

    private static Standing StandingOf(int isShort, int isUnclear, int dimension) =>
        (isShort >> dimension & 1) != 0 ? Standing.FallsShort : (isUnclear >> dimension & 1) != 0 ? Standing.Unclear : Standing.NotShort;
}
