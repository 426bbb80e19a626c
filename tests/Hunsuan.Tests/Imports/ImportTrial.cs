using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Hosting;
using Hunsuan.Imports;
using Hunsuan.Imports.Rows;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Imports;

/// <summary>Imports files that a test writes, into an empty database, as the program itself would.</summary>
internal sealed class ImportTrial : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hunsuan-import-");

    private readonly bool _ownsDatabase;

    private ImportTrial(TestDatabase database, KeyRing? keys = null, BreakOff? breakOff = null, bool ownsDatabase = true)
    {
        (_database, _ownsDatabase) = (database, ownsDatabase);
        var services = new ServiceCollection().AddLogging()
            .AddHunsuan(new Installation { Database = database.Address, DataFolder = _folder.FullName })
            .AddSingleton(keys ?? TestDatabase.Keys);
        if (breakOff is not null) services.ConfigureDbContext<HunsuanDb>(options => options.AddInterceptors(breakOff));
        _services = services.BuildServiceProvider();
    }

    public const string HouseholdHeader =
        "house_code,family_no,house_no,moo,subdistrict_code,lat,lon,tenure,income_per_person,surveyed_on,"
        + "bmn04,bmn05,bmn08,bmn09,bmn10,bmn11,bmn12,bmn13,bmn14,bmn22,bmn23,bmn30,bmn31";

    public const string PersonHeader =
        "house_code,family_no,person_no,citizen_id,prefix,first_name,last_name,nickname,sex,birth_date,relation,nationality,marital_status,"
        + "education,occupation,income_year,disability,chronic_illness,bedridden,"
        + "bmn01,bmn02,bmn03,bmn06,bmn07,bmn15,bmn16,bmn17,bmn18,bmn19,bmn20,bmn21,bmn24,bmn25,bmn26,bmn27,bmn28,bmn29";

    public const string ListHeader = "citizen_id,prefix,first_name,last_name,birth_date,house_no,moo,subdistrict_code,since,amount,status";

    public static async Task<ImportTrial> Start(Provider provider) => new(await TestDatabase.Create(provider));

    /// <summary>On a database that the test made; it goes with the trial.</summary>
    public static ImportTrial Start(TestDatabase database, KeyRing? keys = null) => new(database, keys);

    /// <summary>On a database that stays.</summary>
    public static ImportTrial Beside(TestDatabase database) => new(database, ownsDatabase: false);

    /// <summary>The same database, on which a work is broken off before its so-manieth command.</summary>
    public ImportTrial BrokenOff(int at) => new(_database, null, new(at), ownsDatabase: false);

    public TestDatabase Database => _database;

    public HunsuanDb Open(CurrentUser? user = null) => _database.Open(user);

    public string RefusedFolder => _folder.FullName;

    /// <summary>A household of แม่ปืม village 1 that passes everything unless the test says otherwise.</summary>
    public static string Household(
        string code = "56010000001", string family = "1", string houseNumber = "12/3", string moo = "1", string subdistrict = "560108",
        string surveyedOn = "15/01/2567", string bmn08 = "1", string income = "50000", string bmn22 = "1") =>
        $"{code},{family},{houseNumber},{moo},{subdistrict},19.1,99.9,own,{income},{surveyedOn},1,1,{bmn08},1,1,1,1,1,1,{bmn22},1,1,1";

    /// <summary>A person of 50 years who passes everything unless the test says otherwise.</summary>
    public static string Person(
        string code = "56010000001", string family = "1", string number = "1", string id = "", string first = "สมมุติ", string last = "ทดสอบ",
        string birth = "01/02/2516", string sex = "M", string bmn06 = "1", string bmn20 = "1") =>
        $"{code},{family},{number},{id},นาย,{first},{last},,{sex},{birth},head,TH,,,,,,,0,-,-,-,{bmn06},1,-,-,-,-,1,{bmn20},-,1,1,1,-,-,-";

    public static string Listed(
        string id, string first = "สมมุติ", string last = "ทดสอบ", string status = "active", string birth = "01/02/2516", string subdistrict = "560108",
        string since = "01/10/2566", string amount = "300", string houseNumber = "12/3") =>
        $"{id},นาย,{first},{last},{birth},{houseNumber},1,{subdistrict},{since},{amount},{status}";

    public static string Table(string header, params IEnumerable<string> rows) => string.Join("\n", [header, .. rows]) + "\n";

    public Task<Result<ImportSummary>> Survey(
        IEnumerable<string> households, IEnumerable<string> persons, ImportMode mode = ImportMode.WholeOrNothing, bool isDryRun = false, CurrentUser? user = null) =>
        Run(ImportRequest.Survey, mode, isDryRun, user, ColumnMapping.Canonical,
            ("households.csv", Table(HouseholdHeader, households)), ("persons.csv", Table(PersonHeader, persons)));

    public Task<Result<ImportSummary>> List(params IEnumerable<string> rows) =>
        Run("welfare-card", ImportMode.WholeOrNothing, false, null, ColumnMapping.Canonical, ("cards.csv", Table(ListHeader, rows)));

    public Task<Result<ImportSummary>> Run(
        string kind, ImportMode mode, bool isDryRun, CurrentUser? user, ColumnMapping mapping, params (string Name, string Text)[] files) =>
        Run(kind, mode, isDryRun, user, mapping, [.. files.Select(f => (f.Name, System.Text.Encoding.UTF8.GetBytes(f.Text)))]);

    public Task<Result<ImportSummary>> Version(
        VersionAsked version, IEnumerable<string> rows, string kind = "welfare-card", bool isDryRun = false, CurrentUser? user = null,
        ImportMode mode = ImportMode.WholeOrNothing, CancellationToken stop = default) =>
        Run(kind, mode, isDryRun, user, ColumnMapping.Canonical, version, stop, ("list.csv", System.Text.Encoding.UTF8.GetBytes(Table(ListHeader, rows))));

    public Task<Result<ImportSummary>> Run(
        string kind, ImportMode mode, bool isDryRun, CurrentUser? user, ColumnMapping mapping, params (string Name, byte[] Bytes)[] files) =>
        Run(kind, mode, isDryRun, user, mapping, null, default, files);

    private async Task<Result<ImportSummary>> Run(
        string kind, ImportMode mode, bool isDryRun, CurrentUser? user, ColumnMapping mapping, VersionAsked? version, CancellationToken stop,
        params (string Name, byte[] Bytes)[] files)
    {
        foreach (var file in files) await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, file.Name), file.Bytes);
        var request = new ImportRequest
        {
            Id = Ids.New(),
            Kind = kind,
            Files = [.. files.Select(f => new ImportFile(Path.Combine(_folder.FullName, f.Name), f.Name))],
            Mode = mode,
            IsDryRun = isDryRun,
            Mapping = mapping,
            Version = version,
            RefusedFolder = _folder.FullName,
        };
        await using var scope = _services.CreateScopeFor(user ?? CurrentUser.Operator);
        return await scope.ServiceProvider.GetRequiredService<RunImport>().Run(request, null, stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsDatabase) await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
