using System.CommandLine;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Shared;

namespace Hunsuan.Hosting;

/// <summary>
/// Runs commands in the operator's name on an up-to-date schema (การทำงานด้วยคำสั่ง).
/// Exit codes: 0 done; 1 refused, nothing changed; 2 wrong usage.
/// </summary>
public static class CommandHost
{
    public const int Done = 0, Refused = 1, WrongUsage = 2;

    public static Option<string?> Database { get; } =
        new("--database") { Description = HostingTexts.DatabaseOption.InBoth, Recursive = true, HelpName = "ADDRESS" };

    public static Option<string?> DataFolder { get; } =
        new("--data") { Description = HostingTexts.DataOption.InBoth, Recursive = true, HelpName = "FOLDER" };

    public static Option<string?> Language { get; } = LanguageOption();

    /// <summary>Lets the command do its work; it refuses by returning problems.</summary>
    public static Command Runs(this Command command, Func<CommandRun, CancellationToken, Task<IReadOnlyList<Problem>>> work)
    {
        command.SetAction((arguments, stop) => Run(arguments, work, stop));
        return command;
    }

    /// <summary>Lets a command work on files alone: it opens no database, and makes no folder for one.</summary>
    public static Command RunsOnFiles(this Command command, Func<CommandRun, CancellationToken, IReadOnlyList<Problem>> work)
    {
        command.SetAction((arguments, stop) =>
        {
            using var services = new ServiceCollection().BuildServiceProvider();
            var run = new CommandRun(services, arguments);
            return Task.FromResult(Complain(run, work(run, stop)));
        });
        return command;
    }

    public static Installation InstallationOf(ParseResult arguments) =>
        Installation.Of(arguments.GetValue(Database), arguments.GetValue(DataFolder));

    private static async Task<int> Run(
        ParseResult arguments, Func<CommandRun, CancellationToken, Task<IReadOnlyList<Problem>>> work, CancellationToken stop)
    {
        var installation = InstallationOf(arguments);
        if (Providers.Check(installation.Database) is { } unusable) return RefuseToStart(unusable, arguments);

        if (KeyRing.Problem(installation.SecretKeyFile) is { } damaged) return RefuseToStart(damaged, arguments);

        installation.Prepare();
        await using var services = new ServiceCollection().AddLogging(LogsOf).AddHunsuan(installation)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var run = new CommandRun(scope.ServiceProvider, arguments);
        if (await ReadyDatabase.Make(scope.ServiceProvider, arguments.InvocationConfiguration.Error, stop) is { } wrong) return RefuseToStart(wrong, arguments);

        return Complain(run, await work(run, stop));
    }

    private static int Complain(CommandRun run, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems) run.Complain(problem);
        return problems.Count == 0 ? Done : Refused;
    }

    internal static int RefuseToStart(Text problem, ParseResult arguments)
    {
        arguments.InvocationConfiguration.Error.WriteLine(problem.InBoth);
        return WrongUsage;
    }

    // Figures and lists go to standard output, so whatever is logged goes to the other.
    internal static void LogsOf(ILoggingBuilder logs) => logs
        .SetMinimumLevel(LogLevel.Information)
        .AddFilter("Microsoft", LogLevel.Warning)
        // Whether a database exists is found out by trying to open it; a real fault is thrown.
        .AddFilter("Microsoft.EntityFrameworkCore.Database.Connection", LogLevel.None)
        // The folder of keys is closed to others; a further key beside it would protect nothing.
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
        .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
        .AddSimpleConsole(o => o.SingleLine = true)
        .AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace);

    private static Option<string?> LanguageOption()
    {
        var option = new Option<string?>("--lang") { Description = HostingTexts.LanguageOption.InBoth, Recursive = true };
        option.AcceptOnlyFromAmong("th", "en");
        return option;
    }
}
