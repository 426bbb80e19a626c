using Hunsuan.Engines.Wellbeing.Lanes;

namespace Hunsuan.Engines.Wellbeing;

/// <summary>The ways to add up rows. All give the same figures; they differ in speed.</summary>
internal enum MeasurePath
{
    RowByRow = 0,
    Lanes64 = 1,
    Lanes256 = 2,
    Lanes512 = 3,
}

internal static class MeasurePaths
{
    /// <summary>The fastest way for these rows on this processor.</summary>
    public static MeasurePath Fastest(ScoringRule rule, MeasureColumns columns) =>
        Fastest(rule, !columns.Weights.IsEmpty);

    public static MeasurePath Fastest(ScoringRule rule, bool isWeighted) =>
        rule.HasOwnWholes || isWeighted || rule.Spec.Gaps.Count > 0 ? MeasurePath.RowByRow
        : Rows512.IsSupported ? MeasurePath.Lanes512
        : Rows256.IsSupported ? MeasurePath.Lanes256
        : MeasurePath.Lanes64;

    public static bool IsSupported(this MeasurePath path) => path switch
    {
        MeasurePath.RowByRow => true,
        MeasurePath.Lanes64 => Rows64.IsSupported,
        MeasurePath.Lanes256 => Rows256.IsSupported,
        MeasurePath.Lanes512 => Rows512.IsSupported,
    };

    public static void Add(this MeasurePath path, Tally tally, MeasureColumns columns)
    {
        switch (path)
        {
            case MeasurePath.RowByRow: RowTally.Add(tally, columns); break;
            case MeasurePath.Lanes64: new LaneTally<Rows64>(tally).Add(columns); break;
            case MeasurePath.Lanes256: new LaneTally<Rows256>(tally).Add(columns); break;
            case MeasurePath.Lanes512: new LaneTally<Rows512>(tally).Add(columns); break;
        }
    }
}
