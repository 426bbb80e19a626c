using Hunsuan.Access;
using Hunsuan.Data.Keys;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Keys;

public sealed class KeyCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string KeyPath => Path.Combine(_folder.Path, "keys", "secrets.json");

    public void Dispose() => _folder.Dispose();

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_first_start_keeps_new_keys_for_its_owner_alone_and_says_where(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        using var screen = new StringWriter();

        Assert.Null(await Check(database, screen));

        Assert.Contains(KeyPath, screen.ToString());
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyPath));
        Assert.Equal([KeyUse.Seal, KeyUse.BlindIndex, KeyUse.Log], KeyRing.Of(KeyPath, TimeProvider.System).All.Select(k => k.Use));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_second_start_has_the_same_keys_and_says_nothing(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await Check(database, TextWriter.Null);
        var keys = await File.ReadAllTextAsync(KeyPath);
        using var screen = new StringWriter();

        Assert.Null(await Check(database, screen));

        Assert.Equal(("", keys), (screen.ToString(), await File.ReadAllTextAsync(KeyPath)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Lost_keys_are_never_made_anew(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await Check(database, TextWriter.Null);
        File.Delete(KeyPath);

        var wrong = await Check(database, TextWriter.Null);

        Assert.Equal(KeyTexts.Lost.With(KeyPath).English, wrong?.English);
        Assert.False(File.Exists(KeyPath));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Keys_of_another_installation_are_refused(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await Check(database, TextWriter.Null);
        await using (var another = await TestDatabase.Create(provider))
        {
            File.Delete(KeyPath);
            await Check(another, TextWriter.Null);
        }

        Assert.Equal(KeyTexts.Different.With(KeyPath).English, (await Check(database, TextWriter.Null))?.English);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_database_knows_no_secret(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await Check(database, TextWriter.Null);
        await using var db = database.Open();

        var known = await db.KnownKeys.ToListAsync();

        Assert.Equal(3, known.Count);
        Assert.DoesNotContain(KeyRing.Of(KeyPath, TimeProvider.System).All, key => known.Any(k => k.Fingerprint.SequenceEqual(key.Bytes)));
    }

    [Theory, InlineData(""), InlineData("{}"), InlineData("[]"), InlineData("""[{"use":"seal","id":1,"bytes":"AAAA","madeAt":"2026-01-01T00:00:00Z"}]""")]
    public void A_damaged_file_is_told_without_its_content(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyPath)!);
        File.WriteAllText(KeyPath, content);

        Assert.Equal(KeyTexts.NoKeyFile.With(KeyPath).English, KeyRing.Problem(KeyPath)?.English);
    }

    // A new ring each time, as each start of the program has.
    private async Task<Text?> Check(TestDatabase database, TextWriter screen)
    {
        await using var db = TestDatabase.Connect(database.Address, CurrentUser.Operator, KeyRing.Of(KeyPath, TimeProvider.System));
        return await KeyCheck.Run(db, KeyPath, screen, default);
    }
}
