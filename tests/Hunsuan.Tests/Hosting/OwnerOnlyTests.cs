using System.Diagnostics;
using Hunsuan.Hosting;
using Hunsuan.Tests.Guards;

namespace Hunsuan.Tests.Hosting;

/// <summary>The real program, on a system that has owners, groups and others.</summary>
public sealed class OwnerOnlyTests : IDisposable
{
    private const UnixFileMode ReadWrite = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("hunsuan-owner-");

    [Fact]
    public async Task Only_its_owner_may_open_what_a_serving_program_made()
    {
        if (OperatingSystem.IsWindows()) return;
        var data = _parent.CreateSubdirectory("open").CreateSubdirectory("data");
        data.UnixFileMode |= UnixFileMode.GroupRead | UnixFileMode.OtherRead;

        using var program = Serving(data.FullName);
        var made = await MadeBy(program, data);

        Assert.Empty(((string[])["hunsuan.db", "hunsuan.db-wal", "hunsuan.db-shm", "keys"]).Except(made.Select(f => f.Name)));
        Assert.Contains(made, f => f.Extension == ".xml");
        Findings.None(made.Where(f => f.UnixFileMode != (f is FileInfo ? ReadWrite : ReadWrite | UnixFileMode.UserExecute))
            .Select(f => $"{f.Name}: {f.UnixFileMode}"));
    }

    [Fact]
    public void A_database_that_others_could_read_is_closed_to_them_and_its_group_stays()
    {
        if (OperatingSystem.IsWindows()) return;
        var file = Path.Combine(_parent.FullName, "hunsuan.db");
        foreach (var part in (string[])["", "-wal", "-shm"])
        {
            File.WriteAllText(file + part, "");
            File.SetUnixFileMode(file + part, ReadWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        new Installation { Database = $"sqlite:{file}", DataFolder = _parent.FullName }.Prepare();

        foreach (var part in (string[])["", "-wal", "-shm"])
            Assert.Equal(ReadWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(file + part));
    }

    public void Dispose() => _parent.Delete(recursive: true);

    /// <summary>Started under a mask that lets everybody read, as most machines have it.</summary>
    private static Process Serving(string data) => Process.Start(new ProcessStartInfo("/bin/sh")
    {
        ArgumentList =
        {
            "-c", """umask 022; exec dotnet exec "$0" serve --data "$1" --urls http://127.0.0.1:0""", typeof(Installation).Assembly.Location, data,
        },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<List<FileSystemInfo>> MadeBy(Process program, DirectoryInfo data)
    {
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            while (await program.StandardError.ReadLineAsync(patience.Token) is { } line && !line.Contains("Now listening", StringComparison.Ordinal))
            {
            }

            return [.. data.EnumerateFileSystemInfos("*", SearchOption.AllDirectories)];
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }
    }
}
