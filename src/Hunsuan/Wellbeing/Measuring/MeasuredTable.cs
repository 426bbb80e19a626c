using System.Globalization;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>What was measured in a table: for the whole and for each column of groups, the figures of every group and round.</summary>
internal sealed class MeasuredTable
{
    private MeasuredTable(MeasurePlan plan, IReadOnlyList<MeasuredRound> rounds, IReadOnlyList<MeasuredClass> classes) =>
        (Plan, Rounds, Classes) = (plan, rounds, classes);

    public MeasurePlan Plan { get; }

    /// <summary>In the order of time; one without a name where no time is asked for.</summary>
    public IReadOnlyList<MeasuredRound> Rounds { get; }

    /// <summary>The whole first.</summary>
    public IReadOnlyList<MeasuredClass> Classes { get; }

    /// <summary>Each round with the next, and the first with the last where there are more than two; places in <see cref="Rounds"/>.</summary>
    public IReadOnlyList<(int From, int To)> Steps =>
        [.. Enumerable.Range(1, Math.Max(Rounds.Count - 1, 0)).Select(to => (to - 1, to)), .. Rounds.Count > 2 ? new[] { (0, Rounds.Count - 1) } : []];

    public static Result<MeasuredTable> Of(MeasurePlan plan, Tallies tallies)
    {
        var rounds = RoundsOf(plan, tallies);
        for (var i = 1; i < rounds.Count; i++)
        {
            if (rounds[i].Year is { } year && year == rounds[i - 1].Year)
                return new Problem(null, MeasureFileTexts.SameYear.With(rounds[i - 1].Name, rounds[i].Name, year));
        }
        var placeOfRound = rounds.Index().ToDictionary(r => r.Item.Number, r => r.Index);
        List<MeasuredClass> classes = [Whole(tallies, placeOfRound, rounds.Count, plan.Rules.Count)];
        if (plan.Request.Groups.Count > 0) classes.AddRange(tallies.Classes.Select((_, c) => Groups(plan, tallies, c, placeOfRound)));
        return new MeasuredTable(plan, rounds, classes);
    }

    private static List<MeasuredRound> RoundsOf(MeasurePlan plan, Tallies tallies)
    {
        if (plan.Round is not { } label) return [new("", null, 0)];
        var pool = tallies.Rows.Pools[label];
        var rounds = pool.All.Select((name, number) => new MeasuredRound(name, Year(tallies, number), number)).ToList();
        var areNumbers = rounds.TrueForAll(r => double.TryParse(r.Name, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        return [.. rounds.OrderBy(r => r.Year ?? (areNumbers ? double.Parse(r.Name, CultureInfo.InvariantCulture) : 0)).ThenBy(r => r.Name, StringComparer.Ordinal)];
    }

    private static double? Year(Tallies tallies, int round) => tallies.Rows.YearOfRound.TryGetValue(round, out var year) ? year : null;

    /// <summary>All groups of the first column together, round by round.</summary>
    private static MeasuredClass Whole(Tallies tallies, Dictionary<int, int> placeOfRound, int rounds, int rules)
    {
        var keys = tallies.Classes[0].Keys;
        ushort[] parents = [.. keys.Select(k => (ushort)placeOfRound[k.Round])];
        var results = Enumerable.Range(0, rules).Select(r => tallies.Sums[0][r].Result(keys.Count).RollUp(parents, rounds)).ToList();
        return new(null, [.. Enumerable.Range(0, rounds).Select(r => new MeasuredGroup("", r, r))], results, 0);
    }

    private static MeasuredClass Groups(MeasurePlan plan, Tallies tallies, int c, Dictionary<int, int> placeOfRound)
    {
        var pool = tallies.Rows.Pools[tallies.Classes[c].Value!.Value];
        var groups = tallies.Classes[c].Keys.Select((key, number) => new MeasuredGroup(pool[key.Value], placeOfRound[key.Round], number));
        return new(plan.Request.Groups[c], [.. groups.OrderBy(g => g.Value, StringComparer.Ordinal).ThenBy(g => g.Round)],
            [.. tallies.Sums[c].Select(s => s.Result(tallies.Classes[c].Keys.Count))], c);
    }
}

/// <summary>One round of the survey.</summary>
/// <param name="Number">Its number among the labels of the file.</param>
internal sealed record MeasuredRound(string Name, double? Year, int Number);

/// <summary>The rows divided by one column; by none for the whole.</summary>
/// <param name="Column">Null for the whole.</param>
/// <param name="Groups">In the order of values and time.</param>
/// <param name="Results">By rule of the plan; group numbers are those of <see cref="MeasuredGroup.Number"/>.</param>
/// <param name="Place">Place of the column among the plan's.</param>
internal sealed record MeasuredClass(string? Column, IReadOnlyList<MeasuredGroup> Groups, IReadOnlyList<MeasureResult> Results, int Place)
{
    /// <summary>The groups of each value, by round.</summary>
    public IEnumerable<IGrouping<string, MeasuredGroup>> ByValue => Groups.GroupBy(g => g.Value);
}

/// <summary>One group in one round.</summary>
internal readonly record struct MeasuredGroup(string Value, int Round, int Number);
