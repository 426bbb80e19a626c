using System.Globalization;
using Hunsuan.Simulation;
using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Simulation;

/// <summary>One simulated province in a temporary folder, read back as rows; tests of a class share it.</summary>
public sealed class SimulatedProvince : IDisposable
{
    public const int Households = 4000;
    public static readonly DateOnly Today = new(2025, 11, 21);
    public static readonly string[] ListFiles = ["welfare-card.csv", "old-age-allowance.csv", "disability-card.csv"];
    public static readonly IReadOnlyList<SimulatedArea> Areas =
    [
        new("560101", 3, 19.16, 99.90), new("560108", 2, 19.24, 99.91), new("560201"), new("560203"),
        new("900101", 1, 7.20, 100.59), new("900102"), new("950101"),
    ];

    private readonly Dictionary<string, IReadOnlyList<Row>> _rows = [];

    public SimulatedProvince()
    {
        Summary = Simulate(Folder.FullName).Value!;
        People = Read("persons.csv").Join(Read("households.csv"), Key, Key, (person, household) => new Surveyed(person, household)).ToList();
        ById = Read("truth.csv").Where(row => row["file"] == "persons.csv")
            .ToDictionary(row => row["person"], row => People[Number(row["row"]) - 1]);
    }

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("simulated");
    public SimulationSummary Summary { get; }

    /// <summary>All surveyed persons in the order of the file, with their household.</summary>
    public IReadOnlyList<Surveyed> People { get; }
    public IReadOnlyDictionary<string, Surveyed> ById { get; }

    public static Shared.Result<SimulationSummary> Simulate(string folder, ulong seed = 7, Action<SimulateProvince.Input>? change = null)
    {
        var input = new SimulateProvince.Input { ProvinceCode = "56", Households = Households, Seed = seed, Folder = folder, Today = Today };
        change?.Invoke(input);
        return new SimulateProvince(Areas, EditionBook.Load()).Run(input);
    }

    /// <summary>The rows of a file below its header. No simulated cell holds a comma, so splitting serves.</summary>
    public IReadOnlyList<Row> Read(string file)
    {
        if (_rows.TryGetValue(file, out var known)) return known;
        var lines = File.ReadAllLines(Path.Combine(Folder.FullName, file));
        var columns = lines[0].Split(',').Index().ToDictionary(column => column.Item, column => column.Index);
        return _rows[file] = [.. lines.Skip(1).Select(line => new Row(columns, line.Split(',')))];
    }

    /// <summary>The rows of a list with the surveyed person of each; null for those who were not surveyed.</summary>
    public IEnumerable<(Row Row, Surveyed? Person)> Listed(string file) =>
        Read("truth.csv").Where(row => row["file"] == file).OrderBy(row => Number(row["row"]))
            .Zip(Read(file), (truth, row) => (row, ById.GetValueOrDefault(truth["person"])));

    public static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    public void Dispose() => Folder.Delete(recursive: true);

    private static string Key(Row row) => $"{row["house_code"]}/{row["family_no"]}";

    public sealed record Row(Dictionary<string, int> Columns, string[] Cells)
    {
        public string this[string column] => Cells[Columns[column]];
    }

    public sealed record Surveyed(Row Person, Row Household)
    {
        public string this[string column] => Person[column];
        public string HouseholdKey => Key(Household);
        public int AgeInMonths => Months(Day(Person["birth_date"]), Day(Household["surveyed_on"]));

        /// <summary>The day of a cell; one unknown day or month counts as the first.</summary>
        public static DateOnly Day(string cell) =>
            new(Number(cell[6..]) - 543, Math.Max(1, Number(cell[3..5])), Math.Max(1, Number(cell[..2])));

        private static int Months(DateOnly born, DateOnly day) =>
            (day.Year - born.Year) * 12 + day.Month - born.Month - (day.Day < born.Day ? 1 : 0);
    }
}
