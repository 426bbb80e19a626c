using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>shapley.csv: why M0 changed. Fewer poor or poor less deeply; within groups or through their sizes.</summary>
internal static class ShapleySheet
{
    public const string Name = "shapley";

    private static readonly string[] Columns = ["cutoff", "group", "value_of_group", "from", "to", "before", "after", "effect", "estimate"];

    public static void Write(string folder, bool alsoJson, MeasuredTable table)
    {
        using var sheet = new FigureSheet(folder, Name, alsoJson, Columns);
        for (var cutoff = 0; cutoff < table.Plan.Request.Cutoffs.Count; cutoff++)
        {
            foreach (var step in table.Steps)
            {
                foreach (var part in table.Classes)
                {
                    var of = new StepOf(sheet, table, part, cutoff, step);
                    of.WriteLevels();
                    if (part.Column is not null) of.WriteGroups();
                }
            }
        }
        sheet.Finish();
    }

    private sealed record StepOf(FigureSheet Sheet, MeasuredTable Table, MeasuredClass Part, int Cutoff, (int From, int To) Step)
    {
        private MeasureResult Result => Part.Results[0];

        public void WriteLevels()
        {
            foreach (var value in Part.ByValue)
            {
                if (At(value, Step.From) is not { } before || At(value, Step.To) is not { } after) continue;
                var (b, a) = (Result[before].At(Cutoff), Result[after].At(Cutoff));
                var levels = Decomposition.Levels(b.H, b.A, a.H, a.A);
                Row(value.Key, b.M0, a.M0, "incidence", levels?.Incidence);
                Row(value.Key, b.M0, a.M0, "intensity", levels?.Intensity);
            }
        }

        public void WriteGroups()
        {
            var values = Part.ByValue.ToList();
            var before = values.ConvertAll(v => Of(v, Step.From));
            var after = values.ConvertAll(v => Of(v, Step.To));
            var (whole0, whole1) = (Whole(Step.From), Whole(Step.To));
            if (whole0.Population == 0 || whole1.Population == 0) return;
            var parts = Decomposition.Groups(
                before.ConvertAll(g => (g.Population / whole0.Population, g.M0)), after.ConvertAll(g => (g.Population / whole1.Population, g.M0)));
            for (var v = 0; v < values.Count; v++)
            {
                Row(values[v].Key, before[v].M0, after[v].M0, "within", parts[v].Within);
                Row(values[v].Key, before[v].M0, after[v].M0, "demographic", parts[v].Demographic);
            }
            Row("", whole0.M0, whole1.M0, "within_total", parts.Sum(p => p.Within));
            Row("", whole0.M0, whole1.M0, "demographic_total", parts.Sum(p => p.Demographic));
        }

        private static int? At(IEnumerable<MeasuredGroup> value, int round)
        {
            foreach (var group in value)
            {
                if (group.Round == round) return group.Number;
            }
            return null;
        }

        private (double Population, double? M0) Of(IEnumerable<MeasuredGroup> value, int round) =>
            At(value, round) is { } group ? (Result[group].CountedPopulation, Result[group].At(Cutoff).M0) : (0, null);

        private (double Population, double? M0) Whole(int round)
        {
            var whole = Table.Classes[0].Results[0][round];
            return (whole.CountedPopulation, whole.At(Cutoff).M0);
        }

        private void Row(string value, double? before, double? after, string effect, double? estimate) =>
            Sheet.Text(Table.Plan.Request.Cutoffs[Cutoff]).Text(Part.Column).Text(value)
                .Text(Table.Rounds[Step.From].Name).Text(Table.Rounds[Step.To].Name)
                .Number(before).Number(after).Text(effect).Number(estimate).End();
    }
}
