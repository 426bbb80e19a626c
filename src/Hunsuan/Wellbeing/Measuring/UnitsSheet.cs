using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Table;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>units.csv: score, standing and dimensions of every row, in the order of the file, once for each cut-off.</summary>
internal sealed class UnitsSheet(string folder, bool alsoJson, MeasurePlan plan) : IDisposable
{
    public const string Name = "units";

    private readonly FigureSheet _sheet = new(folder, Name, alsoJson, ["row", "cutoff", "score", "poor", "failed_dimensions"]);
    private readonly Dictionary<ushort, string> _dimensions = [];
    private long _row;

    public void Write(UnitRows rows)
    {
        var columns = rows.Columns;
        for (var i = 0; i < rows.Count; i++)
        {
            var answers = new Answers(columns.Failed[i], columns.Passed[i], columns.NotApplicable[i]);
            var score = PersonScore.Of(plan.Rule, answers);
            var failed = Dimensions(DimensionProfile.Of(plan.Rule, answers).ShortIn);
            _row++;
            for (var k = 0; k < plan.Request.Cutoffs.Count; k++)
            {
                var isPoor = score.IsPoor(plan.Request.Spec.Cutoffs[k]);
                _sheet.Number(_row).Text(plan.Request.Cutoffs[k]).Number(score.Score).Number(isPoor is { } poor ? poor ? 1 : 0 : null).Text(failed).End();
            }
        }
    }

    public void Finish() => _sheet.Finish();

    public void Dispose() => _sheet.Dispose();

    private string Dimensions(ushort failed)
    {
        if (_dimensions.TryGetValue(failed, out var names)) return names;
        return _dimensions[failed] = string.Join(';', plan.Request.Spec.Dimensions.Index().Where(d => (failed >> d.Index & 1) != 0).Select(d => d.Item.Name));
    }
}
