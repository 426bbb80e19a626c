using System.Diagnostics;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Hunsuan.Imports;
using Hunsuan.Shared;
using Hunsuan.Simulation;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Imports;

/// <summary>The real program, killed without warning while it writes.</summary>
public sealed class ImportCrashTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hunsuan-crash-");

    [Fact]
    public async Task Killed_at_ten_moments_it_leaves_all_or_nothing_and_the_same_files_again_bring_all()
    {
        Simulate(households: 300);
        await Prepare("whole");
        using var whole = Start("whole");
        var watch = Stopwatch.StartNew();
        await Ended(whole);
        var (took, expected) = (watch.Elapsed, await Rows("whole"));
        Assert.True(expected.Persons > 700, $"{expected}");

        for (var moment = 1; moment <= 10; moment++)
        {
            var installation = $"killed-{moment}";
            await Prepare(installation);
            using var import = Start(installation);
            await Task.Delay(took * moment / 10.5);
            import.Kill();
            await Ended(import);
            var left = await Rows(installation);
            Assert.True(left == default || left == expected, $"{left}");

            await Again(installation);
            Assert.Equal(expected, await Rows(installation));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Simulate(int households)
    {
        SimulatedArea[] areas = [new("560108")];
        new SimulateProvince(areas, EditionBook.Load()).Run(new()
        {
            ProvinceCode = "56", Households = households, Seed = 7, Folder = Path.Combine(_folder.FullName, "files"), Today = new(2026, 1, 15),
        });
    }

    private Process Start(string installation) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList =
        {
            "exec", typeof(AreaBook).Assembly.Location, "import", "survey", FileOf("households"), FileOf("persons"), "--data", Path.Combine(_folder.FullName, installation), "--refused", _folder.FullName,
        },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private string AddressOf(string installation) => $"sqlite:{Path.Combine(_folder.FullName, installation, "hunsuan.db")}";

    /// <summary>An empty database of the present schema, so that the time goes into the import.</summary>
    private async Task Prepare(string installation)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, installation));
        await using var db = TestDatabase.Connect(AddressOf(installation), CurrentUser.Operator);
        await Schema.Update(db, default);
    }

    /// <summary>The same import, in this process: it starts sooner.</summary>
    private async Task Again(string installation)
    {
        await using var services = new ServiceCollection().AddLogging()
            .AddHunsuan(new Installation { Database = AddressOf(installation), DataFolder = Path.Combine(_folder.FullName, installation) })
            .BuildServiceProvider();
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var result = await scope.ServiceProvider.GetRequiredService<RunImport>().Run(
            new()
            {
                Id = Ids.New(), Kind = ImportRequest.Survey, Mode = ImportMode.WholeOrNothing, RefusedFolder = _folder.FullName,
                Files = [new(FileOf("households"), "households.csv"), new(FileOf("persons"), "persons.csv")],
            },
            progress: null, default);
        Assert.Equal(0, result.Value!.Refused);
    }

    private string FileOf(string name) => Path.Combine(_folder.FullName, "files", name + ".csv");

    // Longer than any import here; a program that hangs must not take the tests with it.
    private static Task Ended(Process process) => process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));

    private async Task<(int Households, int Persons, int Results, int Profiles, int Stays)> Rows(string installation)
    {
        await using var db = TestDatabase.Connect(AddressOf(installation), CurrentUser.Operator);
        return (await db.Households.CountAsync(), await db.Persons.CountAsync(), await db.MemberResults.CountAsync(),
            await db.Profiles.CountAsync(), await db.Residences.CountAsync());
    }
}
