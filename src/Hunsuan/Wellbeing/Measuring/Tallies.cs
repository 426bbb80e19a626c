using System.Text;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Table;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>All sums that the plan asks for, by every column of groups, as rows come in.</summary>
internal sealed class Tallies : IUnitSink
{
    /// <summary>Rows in a block: enough that unsorted groups still have runs.</summary>
    public const int Block = 1 << 18;

    private readonly MeasurePlan _plan;

    public Tallies(MeasurePlan plan)
    {
        _plan = plan;
        Rows = new(plan.Layout, Block);
        var groups = plan.Request.Groups.Count;
        Classes = groups == 0 ? [new(null, plan.Round)] : [.. Enumerable.Range(0, groups).Select(g => new RowGroups(g, plan.Round))];
        Sums = [.. Classes.Select(_ => plan.Rules.Select(rule => new RunningMeasure(rule, plan.Layout.IsWeighted)).ToArray())];
    }

    public UnitRows Rows { get; }

    /// <summary>The columns of groups; the whole, where there are none.</summary>
    public IReadOnlyList<RowGroups> Classes { get; }

    /// <summary>By column of groups and rule.</summary>
    public IReadOnlyList<RunningMeasure[]> Sums { get; }

    /// <summary>Where rows are kept for standard errors.</summary>
    public KeptRows? Kept { get; init; }

    /// <summary>Where every unit is written.</summary>
    public UnitsSheet? Units { get; init; }

    public int? Take(UnitRows rows)
    {
        Kept?.Add(rows);
        Units?.Write(rows);
        for (var c = 0; c < Classes.Count; c++)
        {
            var groups = Classes[c].Of(rows);
            if (groups.Length < rows.Count) return Classes[c].Value ?? _plan.Round;
            Kept?.AddGroups(c, groups);
            foreach (var sum in Sums[c]) sum.Add(rows.By(groups, Classes[c].Keys.Count));
        }
        return null;
    }

    /// <summary>Adds what was summed beside. False when together there are too many groups, or the years of a round differ.</summary>
    public bool TryAdd(Tallies other)
    {
        for (var c = 0; c < Classes.Count; c++)
        {
            var here = new ushort[other.Classes[c].Keys.Count];
            for (var g = 0; g < here.Length; g++)
            {
                var (value, round) = other.Classes[c].Keys[g];
                if (Classes[c].Number((Here(Classes[c].Value, value), Here(_plan.Round, round))) is not { } number) return false;
                here[g] = number;
            }
            for (var rule = 0; rule < Sums[c].Length; rule++)
            {
                // A worker that met no row has no group either.
                if (other.Sums[c][rule].Groups == here.Length) Sums[c][rule].Add(other.Sums[c][rule], here);
            }
        }
        return other.Rows.YearOfRound.All(y => Rows.TryNoteYear(Here(_plan.Round, y.Key), y.Value));

        int Here(int? label, int number) => label is { } l ? Rows.Pools[l].Of(Encoding.UTF8.GetBytes(other.Rows.Pools[l][number])) : 0;
    }
}
