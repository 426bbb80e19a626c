using Hunsuan.Shared;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>Measures a table by a specification and writes all figures to a folder: `hunsuan measure`.</summary>
internal static class MeasureFile
{
    private const int MostWorkers = 4;

    private static readonly string[] Names =
    [
        .. from name in new[] { LevelsSheet.Name, ChangesSheet.Name, ShapleySheet.Name, UnitsSheet.Name, RobustnessSheet.Name }
           from ending in new[] { ".csv", ".json" }
           select name + ending,
    ];

    /// <param name="Table">The CSV file.</param>
    /// <param name="Spec">The JSON file.</param>
    /// <param name="Folder">Where results go.</param>
    public sealed record Input(string Table, string Spec, string Folder, bool WithUnits = false, bool AlsoJson = false, bool WithRobustness = false);

    public static Result<MeasuredTable> Run(Input input, CancellationToken stop = default)
    {
        if (File.Exists(input.Folder)) return new Problem(null, MeasureFileTexts.OutIsFile.With(input.Folder));
        if (SpecFile.Read(input.Spec) is var request && request.Value is null) return request.Problems.ToList();
        if (UnitFile.Open(input.Table) is var opened && opened.Value is not { } file) return opened.Problems.ToList();
        if (MeasurePlan.Of(request.Value, file.Header, input.WithRobustness) is var planned && planned.Value is not { } plan) return planned.Problems.ToList();

        using var folder = new ResultFolder(input.Folder, Names);
        UnitsSheet? units = null;
        try
        {
            var isSample = plan.Request.Design is not null;
            // Sums of survey weights depend on the order of rows in their last digit, so these are read in one row.
            var inOrder = isSample || input.WithUnits || plan.Rule.IsInexact || plan.Layout.IsWeighted;
            var workers = inOrder ? 1 : Math.Clamp(Environment.ProcessorCount, 1, MostWorkers);
            var read = file.Read(plan, workers, Begin, stop);
            if (read.Value is not { } tallies) return read.Problems.ToList();

            units?.Finish();
            var measured = MeasuredTable.Of(plan, tallies);
            if (measured.Value is not { } table) return measured;
            Write(input, folder.Unfinished, table, tallies);
            units?.Dispose();
            folder.Finish();
            return table;
        }
        finally
        {
            units?.Dispose();
        }

        Tallies Begin()
        {
            units?.Dispose();
            units = input.WithUnits ? new(folder.Unfinished, input.AlsoJson, plan) : null;
            return new(plan) { Kept = plan.Request.Design is null ? null : new(plan), Units = units };
        }
    }

    private static void Write(Input input, string folder, MeasuredTable table, Tallies tallies)
    {
        IReadOnlyList<ClassErrors>? errors = null;
        if (tallies.Kept is { } rows)
        {
            var design = rows.Design;
            errors = [.. table.Classes.Select(c => ClassErrors.Of(table, c, rows, design))];
        }
        LevelsSheet.Write(folder, input.AlsoJson, table, errors);
        ChangesSheet.Write(folder, input.AlsoJson, table, errors);
        ShapleySheet.Write(folder, input.AlsoJson, table);
        if (input.WithRobustness) RobustnessSheet.Write(folder, input.AlsoJson, table);
    }
}
