using System.Globalization;
using System.Text;
using Hunsuan.Wellbeing.Measuring;

namespace Hunsuan.Tests.Wellbeing.Measuring;

/// <summary>One run of the measure on a table written for a test, and the result files read back.</summary>
internal sealed class MeasuredFile : IDisposable
{
    public const string Dimensions =
        """[{"name":"health","weight":"1/2","indicators":[{"column":"a"},{"column":"b","weight":null}]},{"name":"income","weight":"1/2","indicators":[{"column":"c"}]}]""";

    private readonly TemporaryFolder _folder = new();

    public MeasuredFile(byte[] table, string spec, bool units = false, bool json = false, bool robustness = false)
    {
        File.WriteAllBytes(Path("table.csv"), table);
        File.WriteAllText(Path("spec.json"), spec);
        (Units, Json, Robustness) = (units, json, robustness);
        Problems = Run();
    }

    public MeasuredFile(string table, string spec, bool units = false, bool json = false, bool robustness = false)
        : this(Encoding.UTF8.GetBytes(table), spec, units, json, robustness)
    {
    }

    public bool Units { get; set; }
    public bool Json { get; }
    public bool Robustness { get; }

    /// <summary>What was refused, in English.</summary>
    public IReadOnlyList<string> Problems { get; private set; }

    public string Out => Path("out");

    public static string Spec(string dimensions = Dimensions, string cutoffs = "[0.5]", string rest = "") =>
        $$"""{"weight":null,"missing":"exclude","cutoffs":{{cutoffs}},"dimensions":{{dimensions}}{{(rest.Length > 0 ? "," + rest : "")}}}""";

    public IReadOnlyList<string> Run() => [.. MeasureFile.Run(new(Path("table.csv"), Path("spec.json"), Out, Units, Json, Robustness)).Problems.Select(p => p.Message.English)];

    public string Path(string name) => System.IO.Path.Combine(_folder.Path, name);

    public string Text(string sheet) => File.ReadAllText(System.IO.Path.Combine(Out, sheet));

    /// <summary>The rows of a sheet by their columns.</summary>
    public List<Dictionary<string, string>> Rows(string sheet = "levels.csv")
    {
        Assert.Empty(Problems);
        var lines = Text(sheet).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')).ToList();
        return [.. lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(c => c.First, c => c.Second))];
    }

    /// <summary>One number of levels.csv; null where the cell is empty.</summary>
    public double? Level(string measure, string indicator = "", string cutoff = "0.5", string group = "", string value = "", string column = "estimate", string? time = null) =>
        Number(Rows().Single(r => r["measure"] == measure && r["indicator"] == indicator && r["group"] == group && r["value_of_group"] == value
            && (measure == "raw_headcount" || r["cutoff"] == cutoff) && (time is null || r["time"] == time))[column]);

    public static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);

    public void Dispose() => _folder.Dispose();
}
