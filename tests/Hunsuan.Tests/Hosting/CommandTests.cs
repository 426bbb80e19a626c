using System.CommandLine;
using Hunsuan.Access;
using Hunsuan.Hosting;

namespace Hunsuan.Tests.Hosting;

public class CommandTests
{
    [Theory]
    [InlineData(CommandHost.WrongUsage)]
    [InlineData(CommandHost.WrongUsage, "nonsense")]
    [InlineData(CommandHost.WrongUsage, "migrate", "--nonsense")]
    [InlineData(CommandHost.WrongUsage, "migrate", "--lang", "xx")]
    [InlineData(CommandHost.WrongUsage, "migrate", "--database", "oracle:x")]
    [InlineData(CommandHost.WrongUsage, "migrate", "--database", "postgres:Hots=x")]
    [InlineData(CommandHost.WrongUsage, "serve", "--database", "sqlite:")]
    [InlineData(CommandHost.Done, "--help")]
    public async Task The_exit_code_tells_wrong_usage(int code, params string[] args)
    {
        var (exit, _, error) = await Run(args);

        Assert.Equal(code, exit);
        Assert.Equal(code == CommandHost.Done, error.Length == 0);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_refusal_says_why_in_both_languages_and_changes_nothing(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);

        var (exit, output, error) = await Run("user", "reset-password", "nobody", "--database", database.Address);

        Assert.Equal((CommandHost.Refused, ""), (exit, output));
        // With all that was told, where it was something else.
        Assert.True(error.Contains(AccessTexts.UserNameUnknown.Thai, StringComparison.Ordinal), error);
        Assert.True(error.Contains(AccessTexts.UserNameUnknown.English, StringComparison.Ordinal), error);
    }

    [Theory]
    [InlineData("A file can't be read or written", "sqlite:/dev/null/hunsuan.db")]
    [InlineData("This file is no SQLite database", "sqlite:FILE")]
    [InlineData("The PostgreSQL server can't be reached", "postgres:Host=127.0.0.1;Port=1;Username=x;Database=x")]
    public async Task A_database_that_cannot_be_used_is_told_in_words(string told, string address)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "This is a letter, and long enough to be read as the first page of a database would be.");

        var (exit, _, error) = await Run("migrate", "--database", address.Replace("FILE", file, StringComparison.Ordinal));

        Assert.Equal(CommandHost.Refused, exit);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
        Assert.StartsWith("This is a letter", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        File.Delete(file);
    }

    [Theory]
    [InlineData("th", "ฐานข้อมูลเป็นรุ่นปัจจุบันแล้ว", "up to date")]
    [InlineData("en", "The database is up to date", "รุ่นปัจจุบัน")]
    public async Task A_command_speaks_the_language_that_is_asked_for(string language, string said, string notSaid)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);

        var (exit, output, _) = await Run("migrate", "--database", database.Address, "--lang", language);

        Assert.Equal(CommandHost.Done, exit);
        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.DoesNotContain(notSaid, output, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_operator_invites_a_user_anew(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        var user = Given.AUser();
        await using (var db = database.Open())
        {
            db.Add(user);
            await db.SaveChangesAsync();
        }

        var (exit, output, _) = await Run("user", "reset-password", user.UserName, "--database", database.Address);

        await using var after = database.Open();
        Assert.Equal(CommandHost.Done, exit);
        Assert.Equal(TypedCode.HashOf(output), (await after.Invitations.FindAsync(user.Id))!.CodeHash);
    }

    private static async Task<(int Exit, string Output, string Error)> Run(params string[] args)
    {
        using var folder = new TemporaryFolder();
        var (output, error) = (new StringWriter(), new StringWriter());
        var data = args is ["migrate" or "user" or "serve", ..] ? new[] { "--data", folder.Path } : [];
        var exit = await CommandLine.Run([.. args, .. data], new InvocationConfiguration { Output = output, Error = error });
        return (exit, output.ToString(), error.ToString());
    }
}
