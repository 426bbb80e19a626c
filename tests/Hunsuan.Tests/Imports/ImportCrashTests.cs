using System.Diagnostics;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Simulation;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Imports;

/// <summary>The real program, killed without warning while it writes.</summary>
public sealed class ImportCrashTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hunsuan-crash-");

    [Fact]
    public async Task Killed_at_ten_moments_it_leaves_all_or_nothing_and_can_go_on()
    {
        Simulate(households: 700);
        using var whole = Start("whole");
        var watch = Stopwatch.StartNew();
        await Ended(whole);
        var (took, expected) = (watch.Elapsed, await Rows("whole"));
        Assert.True(expected.Persons > 1500, $"{expected}");

        for (var moment = 1; moment <= 10; moment++)
        {
            using var import = Start($"killed-{moment}");
            await Task.Delay(took * moment / 10.5);
            import.Kill();
            await Ended(import);
            var left = await Rows($"killed-{moment}");
            Assert.True(left == default || left == expected, $"{left}");
        }

        using var again = Start("killed-5");
        await Ended(again);
        Assert.Equal((0, expected), (again.ExitCode, await Rows("killed-5")));
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
            "exec", typeof(AreaBook).Assembly.Location, "import", "survey", Path.Combine(_folder.FullName, "files", "households.csv"),
            Path.Combine(_folder.FullName, "files", "persons.csv"), "--data", Path.Combine(_folder.FullName, installation), "--refused", _folder.FullName,
        },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    // Longer than any import here; a program that hangs must not take the tests with it.
    private static Task Ended(Process process) => process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));

    private async Task<(int Households, int Persons, int Results, int Profiles, int Stays)> Rows(string installation)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, installation));
        await using var db = TestDatabase.Connect($"sqlite:{Path.Combine(_folder.FullName, installation, "hunsuan.db")}", CurrentUser.Operator);
        await Schema.Update(db, default);
        return (await db.Households.CountAsync(), await db.Persons.CountAsync(), await db.MemberResults.CountAsync(),
            await db.Profiles.CountAsync(), await db.Residences.CountAsync());
    }
}
