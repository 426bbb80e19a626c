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

    /// <summary>The same for work on files alone: no database is opened or made, and nothing is kept.</summary>
    internal static Command RunsWithoutDatabase(this Command command, Func<CommandRun, CancellationToken, IReadOnlyList<Problem>> work)
    {
        command.SetAction(async (arguments, stop) =>
        {
            await using var services = ServicesFor(InstallationOf(arguments));
            await using var scope = services.CreateScopeFor(CurrentUser.Operator);
            return await Do(new CommandRun(scope.ServiceProvider, arguments), (run, ended) => Task.FromResult(work(run, ended)), stop);
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
        await using var services = ServicesFor(installation);
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var run = new CommandRun(scope.ServiceProvider, arguments);
        if (await ReadyDatabase.Make(scope.ServiceProvider, arguments.InvocationConfiguration.Error, stop) is { } wrong) return RefuseToStart(wrong, arguments);

        return await Do(run, work, stop);
    }

    private static ServiceProvider ServicesFor(Installation installation) => new ServiceCollection().AddLogging(LogsOf).AddHunsuan(installation)
        .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

    private static async Task<int> Do(CommandRun run, Func<CommandRun, CancellationToken, Task<IReadOnlyList<Problem>>> work, CancellationToken stop)
    {
        var problems = await work(run, stop);
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
