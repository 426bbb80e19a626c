using System.CommandLine;
using System.Diagnostics;
using Hunsuan.Data;
using Hunsuan.Hosting;

namespace Hunsuan.Demo;

/// <summary>Makes the demo from the command line (คำสั่งสร้างระบบสาธิต).</summary>
/// <remarks>Not one of the commands that work on the database of the installation: it makes its own, and must not touch another.</remarks>
internal static class DemoCommand
{
    private static readonly Option<int> Households = new("--households")
    {
        Description = DemoTexts.Households.InBoth, DefaultValueFactory = _ => MakeDemo.UsualHouseholds, HelpName = "NUMBER",
    };

    public static Command Create()
    {
        var command = new Command("demo", DemoTexts.Command.InBoth) { Households };
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult arguments, CancellationToken stop)
    {
        var installation = CommandHost.InstallationOf(arguments);
        if (Providers.Check(installation.Database) is { } unusable) return CommandHost.RefuseToStart(unusable, arguments);

        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var watch = Stopwatch.StartNew();
        var made = await new MakeDemo(installation, TimeProvider.System)
            .Run(arguments.GetValue(Households), step => error.WriteLine(step.InBoth), stop);
        foreach (var problem in made.Problems) await error.WriteLineAsync(problem.Message.InBoth);
        if (!made.Succeeded) return CommandHost.Refused;

        var done = made.Value ? DemoTexts.Made.With(installation.DataFolder, $"{watch.Elapsed.TotalSeconds:N0}") : DemoTexts.IsThere.With(installation.DataFolder);
        await error.WriteLineAsync(done.InBoth);
        await output.WriteAsync(await File.ReadAllTextAsync(installation.DemoFile, stop));
        return CommandHost.Done;
    }
}
