using Hunsuan.Imports;
using Hunsuan.Imports.Rows;
using Hunsuan.Simulation;
using Hunsuan.Tests.Imports;
using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Registers.Links;

/// <summary>The survey and two lists of invented people, as files and brought in.</summary>
internal sealed class InventedRegisters : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hunsuan-links-");

    public async Task Import(TestDatabase database, int households = 150)
    {
        SimulatedArea[] areas = [new("560108"), new("560101")];
        new SimulateProvince(areas, EditionBook.Load()).Run(new() { Places = [new("5601", households)], Seed = 5, Folder = _folder.FullName, Today = new(2026, 1, 15) });
        await using var trial = ImportTrial.Beside(database);
        await trial.Run(ImportRequest.Survey, ImportMode.GoodRows, false, null, ColumnMapping.Canonical, Read("households.csv"), Read("persons.csv"));
        await trial.Run("welfare-card", ImportMode.GoodRows, false, null, ColumnMapping.Canonical, Read("welfare-card.csv"));
        await trial.Run("old-age-allowance", ImportMode.GoodRows, false, null, ColumnMapping.Canonical, Read("old-age-allowance.csv"));
    }

    /// <summary>Rows of the card list as they are written.</summary>
    public List<string> Cards() => [.. File.ReadLines(Path.Combine(_folder.FullName, "welfare-card.csv")).Skip(1)];

    public static string Renamed(string card, string lastName) => card.Split(',') is var cells ? string.Join(',', [.. cells[..3], lastName, .. cells[4..]]) : card;

    /// <summary>Brings a whole new version of the card list in, or only some more rows.</summary>
    public static async Task ImportCards(TestDatabase database, IEnumerable<string> rows, bool isWhole, string kind = "welfare-card")
    {
        await using var trial = ImportTrial.Beside(database);
        Assert.Empty((await trial.Version(new() { AsOf = new(2026, 2, 1), IsWhole = isWhole, Areas = ["5601"] }, rows, kind, mode: ImportMode.GoodRows)).Problems.Select(p => p.Message.English));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private (string, byte[]) Read(string file) => (file, File.ReadAllBytes(Path.Combine(_folder.FullName, file)));
}
