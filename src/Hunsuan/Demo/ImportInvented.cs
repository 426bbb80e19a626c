using System.Globalization;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Imports;
using Hunsuan.Registers;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Hunsuan.Simulation;
using Hunsuan.Wellbeing;

namespace Hunsuan.Demo;

/// <summary>Invents the people of a province and brings their survey and lists in, as an officer would with real files (นำเข้าข้อมูลสมมุติ).</summary>
/// <param name="services">Of the account that imports.</param>
/// <param name="workFolder">Where files may lie meanwhile.</param>
internal sealed class ImportInvented(IServiceProvider services, string workFolder)
{
    private static readonly (string Kind, string File)[] Lists =
    [
        ("welfare-card", SimulatedFolder.CardFile),
        ("old-age-allowance", SimulatedFolder.OldAgeFile),
        ("disability-card", SimulatedFolder.DisabilityFile),
    ];

    /// <summary>Days between a list's day and the day on which it came.</summary>
    private const int DaysOnTheWay = 30;

    /// <summary>In a smaller list all rows may have a slip, and a whole list without a good row is refused.</summary>
    private const int FewestRows = 50;
    private const string Handwritten = "handwritten.csv";

    public async Task<Text> Run(DemoProvince province, int householdsOfPlace, CancellationToken stop)
    {
        var folder = Path.Combine(workFolder, province.Code);
        var written = Simulate(province, householdsOfPlace, folder, stop);
        await Import(folder, ImportRequest.Survey, [SimulatedFolder.HouseholdsFile, SimulatedFolder.PersonsFile], stop);
        // In a small place a list may have nobody on it, which is no import.
        foreach (var (kind, file) in Lists.Where(l => written.RowsOfFiles[l.File] > 0))
            await Import(folder, kind, [file], stop, VersionOf(province, written.RowsOfFiles[file]));

        if (await new HandwrittenRows(services.GetRequiredService<HunsuanDb>()).Write(Path.Combine(folder, Handwritten), province.Code, stop))
            await Import(folder, ListKinds.WelfareCard, [Handwritten], stop);

        var area = services.GetRequiredService<AreaBook>().Find(province.Code)!;
        return DemoTexts.Imported.With(area.Name, $"{written.Households:N0}", $"{written.Persons:N0}");
    }

    /// <summary>The next version of a list, some months after the first; how many rows it has.</summary>
    public async Task<int> RunLater(DemoProvince province, CancellationToken stop)
    {
        var folder = Path.Combine(workFolder, province.Code);
        var rows = File.ReadLines(Path.Combine(folder, SimulatedFolder.LaterOldAgeFile)).Count() - 1;
        if (rows > 0) await Import(folder, "old-age-allowance", [SimulatedFolder.LaterOldAgeFile], stop, VersionOf(province, rows));
        return rows;
    }

    private VersionAsked VersionOf(DemoProvince province, int rows) => new()
    {
        AsOf = services.GetRequiredService<TimeProvider>().Today.AddDays(-DaysOnTheWay), IsWhole = rows >= FewestRows, Areas = [province.Code],
    };

    private SimulationSummary Simulate(DemoProvince province, int householdsOfPlace, string folder, CancellationToken stop)
    {
        var areas = SimulatedAreas.Of(services.GetRequiredService<AreaBook>(), services.GetRequiredService<AreaOutlines>(), province.Code);
        var input = new SimulateProvince.Input
        {
            ProvinceCode = province.Code,
            Places = [.. province.Places.Select(p => new SimulatedPlace(p, householdsOfPlace))],
            Seed = ulong.Parse(province.Code, CultureInfo.InvariantCulture),
            Folder = folder,
            Today = services.GetRequiredService<TimeProvider>().Today,
        };
        return new SimulateProvince(areas, services.GetRequiredService<EditionBook>()).Run(input, stop: stop).Sound;
    }

    private async Task Import(string folder, string kind, IReadOnlyList<string> files, CancellationToken stop, VersionAsked? version = null)
    {
        var request = new ImportRequest
        {
            Id = Ids.New(),
            Kind = kind,
            Files = [.. files.Select(f => new ImportFile(Path.Combine(folder, f), f))],
            // A few rows have mistakes that no import takes, as in real files.
            Mode = ImportMode.GoodRows,
            RefusedFolder = folder,
            Version = version,
        };
        _ = (await services.GetRequiredService<RunImport>().Run(request, progress: null, stop)).Sound;
    }
}
