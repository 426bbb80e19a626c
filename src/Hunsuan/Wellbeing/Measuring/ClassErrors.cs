using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Sampling;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>Standard errors of all figures of one column of groups.</summary>
internal sealed class ClassErrors
{
    private readonly SampleErrors _errors;
    private readonly Dictionary<(int First, int Second), int> _pairs;

    private ClassErrors(SampleErrors errors)
    {
        _errors = errors;
        _pairs = errors.Pairs.Index().ToDictionary(p => p.Item, p => p.Index);
    }

    public int DegreesOfFreedom => _errors.Design.DegreesOfFreedom;

    public static ClassErrors Of(MeasuredTable table, MeasuredClass of, KeptRows rows, SampleDesign design)
    {
        var figures = MeasureFigure.AllOf(table.Plan.Rule);
        var steps = table.Steps;
        List<(int, int)> pairs = [];
        foreach (var value in of.ByValue)
        {
            var byRound = value.ToDictionary(g => g.Round, g => g.Number);
            foreach (var (from, to) in steps)
            {
                if (byRound.TryGetValue(from, out var a) && byRound.TryGetValue(to, out var b)) pairs.Add((a, b));
            }
        }
        var result = of.Results[0];
        if (of.Column is not null || table.Plan.Request.Groups.Count == 0 && table.Plan.Round is null)
            return new(SampleErrors.Of(result, rows.By(of.Place, result.GroupCount), design, figures, pairs));

        // The whole is divided by rounds only.
        var place = table.Rounds.Index().ToDictionary(r => r.Item.Number, r => (ushort)r.Index);
        ushort[] rounds = [.. rows.Rounds.Select(r => place[r])];
        return new(SampleErrors.Of(result, rows.By(rounds, rounds.Length > 0 ? result.GroupCount : 0), design, figures, pairs));
    }

    /// <summary>By number of the group and place of the figure among all.</summary>
    public double? Of(int group, int figure) => _errors.Of(group, figure);

    public ChangeErrors OfChange(RoundChange change, int before, int after, int figure) => new(
        change, _errors.Variance(before, figure), _errors.Variance(after, figure),
        _pairs.TryGetValue((before, after), out var pair) ? _errors.Covariance(pair, figure) : null);
}
