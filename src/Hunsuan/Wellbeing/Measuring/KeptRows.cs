using System.Runtime.InteropServices;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Sampling;
using Hunsuan.Engines.Wellbeing.Table;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>The rows of a sample in memory, since standard errors need them again when the figures are known.</summary>
internal sealed class KeptRows(MeasurePlan plan)
{
    private readonly List<ulong> _failed = [], _passed = [], _notApplicable = [];
    private readonly List<double> _weights = [], _gaps = [];
    private readonly List<int> _units = [], _strata = [], _rounds = [];
    private readonly List<ushort>[] _groups = [.. Enumerable.Range(0, Math.Max(plan.Request.Groups.Count, 1)).Select(_ => new List<ushort>())];

    public SampleDesign Design => SampleDesign.Of(_failed.Count, CollectionsMarshal.AsSpan(_strata), CollectionsMarshal.AsSpan(_units));

    /// <summary>Number of the round of each row; nothing without rounds.</summary>
    public IReadOnlyList<int> Rounds => _rounds;

    public void Add(UnitRows rows)
    {
        var columns = rows.Columns;
        _failed.AddRange(columns.Failed);
        _passed.AddRange(columns.Passed);
        _notApplicable.AddRange(columns.NotApplicable);
        _weights.AddRange(columns.Weights);
        _gaps.AddRange(columns.Gaps);
        foreach (var (label, kept) in new[] { (plan.Units, _units), (plan.Strata, _strata), (plan.Round, _rounds) })
        {
            if (label is { } l) kept.AddRange(rows.Labels[l].AsSpan(0, rows.Count));
        }
    }

    public void AddGroups(int @class, ReadOnlySpan<ushort> groups) => _groups[@class].AddRange(groups);

    /// <summary>The rows by one column of groups.</summary>
    public MeasureColumns By(int @class, int groups) => By(CollectionsMarshal.AsSpan(_groups[@class]), groups);

    public MeasureColumns By(ReadOnlySpan<ushort> groups, int count) => new()
    {
        Failed = CollectionsMarshal.AsSpan(_failed),
        Passed = CollectionsMarshal.AsSpan(_passed),
        NotApplicable = CollectionsMarshal.AsSpan(_notApplicable),
        Weights = CollectionsMarshal.AsSpan(_weights),
        Gaps = CollectionsMarshal.AsSpan(_gaps),
        Groups = groups,
        GroupCount = count,
    };
}
