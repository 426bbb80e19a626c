using System.Diagnostics;
using Hunsuan.Access;
using Hunsuan.Access.Log;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Keys;

namespace Hunsuan.Tests.Access.Log;

/// <summary>The real program, killed without warning again and again while it writes to the log.</summary>
public sealed class LogCrashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_it_leaves_a_log_that_holds()
    {
        var address = $"sqlite:{Path.Combine(_folder.Path, "hunsuan.db")}";
        await using (var db = TestDatabase.Connect(address, CurrentUser.Operator)) await Schema.Update(db, default);
        await Ended(Start());
        var watch = Stopwatch.StartNew();
        await Ended(Start());
        var took = watch.Elapsed;
        for (var round = 0; round < 10; round++)
        {
            var import = Start();
            // The log is written in the last part of the run.
            await Task.Delay(took * (0.5 + round * 0.05));
            import.Kill();
            await Ended(import);
            var keys = KeyRing.Of(Path.Combine(_folder.Path, "keys", "secrets.json"), TimeProvider.System);
            await using var db = TestDatabase.Connect(address, CurrentUser.Operator, keys);
            var found = await new VerifyLog(db).Run([], default);
            Assert.True(found.Breaks.Count == 0 && found.Records > 0, string.Join("; ", found.Breaks));
        }
    }

    // Each refused import is a record of the log.
    private Process Start() => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { "exec", typeof(AreaBook).Assembly.Location, "import", "list", "welfare-card", EmptyFile(), "--data", _folder.Path },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private string EmptyFile()
    {
        var path = Path.Combine(_folder.Path, "cards.csv");
        File.WriteAllText(path, "เลข\n");
        return path;
    }

    private static async Task Ended(Process process)
    {
        using (process) await process.WaitForExitAsync();
    }
}
