using System.Globalization;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Imports;
using Hunsuan.Registers;
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

    private const string Handwritten = "handwritten.csv";

    public async Task<Text> Run(DemoProvince province, int householdsOfPlace, CancellationToken stop)
    {
        var folder = Path.Combine(workFolder, province.Code);
        var written = Simulate(province, householdsOfPlace, folder, stop);
        await Import(folder, ImportRequest.Survey, [SimulatedFolder.HouseholdsFile, SimulatedFolder.PersonsFile], stop);
        // In a small place a list may have nobody on it, which is no import.
        foreach (var (kind, file) in Lists.Where(l => written.RowsOfFiles[l.File] > 0)) await Import(folder, kind, [file], stop);

        if (await new HandwrittenRows(services.GetRequiredService<HunsuanDb>()).Write(Path.Combine(folder, Handwritten), province.Code, stop))
            await Import(folder, ListKinds.WelfareCard, [Handwritten], stop);

        var area = services.GetRequiredService<AreaBook>().Find(province.Code)!;
        return DemoTexts.Imported.With(area.Name, $"{written.Households:N0}", $"{written.Persons:N0}");
    }

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

    private async Task Import(string folder, string kind, IReadOnlyList<string> files, CancellationToken stop)
    {
        var request = new ImportRequest
        {
            Id = Ids.New(),
            Kind = kind,
            Files = [.. files.Select(f => new ImportFile(Path.Combine(folder, f), f))],
            // A few rows have mistakes that no import takes, as in real files.
            Mode = ImportMode.GoodRows,
            RefusedFolder = folder,
        };
        _ = (await services.GetRequiredService<RunImport>().Run(request, progress: null, stop)).Sound;
    }
}
