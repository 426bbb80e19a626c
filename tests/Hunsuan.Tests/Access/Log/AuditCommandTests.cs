using System.CommandLine;
using Hunsuan.Access;
using Hunsuan.Hosting;

namespace Hunsuan.Tests.Access.Log;

/// <summary>What whoever runs the machine types, on a database of its own.</summary>
public sealed class AuditCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string HeadFile => Path.Combine(_folder.Path, "kept.txt");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_sound_log_is_verified_and_a_cut_one_is_refused()
    {
        Assert.Equal(CommandHost.Done, (await Run("audit", "verify")).Code);
        await Run("audit", "head", "--out", HeadFile);
        Assert.Contains("1 ", (await Run("audit", "verify", "--head", HeadFile)).Output, StringComparison.Ordinal);

        await using (var db = Open())
        {
            await LogBench.Do(db, "DELETE FROM activities");
            await LogBench.Do(db, "DELETE FROM activity_chains WHERE chain = 'th'");
        }

        var (code, _, error) = await Run("audit", "verify", "--head", HeadFile);
        Assert.Equal(CommandHost.Refused, code);
        Assert.Contains("the tail is cut from here on (1 records)", error, StringComparison.Ordinal);
        Assert.Contains("ท้ายบันทึกถูกตัด", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_of_another_installation_is_refused()
    {
        await using var other = await LogBench.Create(Provider.Sqlite);
        await other.Fill(3);
        await File.WriteAllTextAsync(HeadFile, (await other.Head(Hunsuan.Data.Keys.KeyRing.New(TimeProvider.System))).ToString());

        var (code, _, error) = await Run("audit", "verify", "--head", HeadFile);

        Assert.Equal(CommandHost.Refused, code);
        Assert.Contains("not signed with a key of this installation", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_swapped_file_of_keys_is_refused_even_where_the_database_was_made_to_know_it()
    {
        await Run("audit", "head", "--out", HeadFile);
        await using (var db = Open()) await LogBench.Do(db, "DELETE FROM known_keys");
        File.Delete(Path.Combine(_folder.Path, "keys", "secrets.json"));

        var (code, _, error) = await Run("audit", "verify", "--head", HeadFile);

        Assert.Equal(CommandHost.Refused, code);
        Assert.Contains("not signed with a key of this installation", error, StringComparison.Ordinal);
        Assert.Contains("altered", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_the_head_is_printed_with_the_fingerprint_of_its_key_beside_it()
    {
        var (code, output, error) = await Run("audit", "head");

        var head = Assert.Single(Hunsuan.Access.Log.LogHead.ReadAll(output));
        Assert.Equal((CommandHost.Done, true), (code, head.IsSigned));
        Assert.Contains(head.KeyFingerprint, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_else_than_heads_is_told()
    {
        await File.WriteAllTextAsync(HeadFile, "hello\nsignature\n signature x");

        Assert.Equal(CommandHost.Refused, (await Run("audit", "verify", "--head", HeadFile)).Code);
    }

    private Hunsuan.Data.HunsuanDb Open() => TestDatabase.Connect($"sqlite:{Path.Combine(_folder.Path, "hunsuan.db")}", CurrentUser.Operator);

    private async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.Run([.. arguments, "--data", _folder.Path], new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
