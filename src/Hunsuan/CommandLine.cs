using System.CommandLine;
using Hunsuan.Data;
using Hunsuan.Hosting;

namespace Hunsuan;

/// <summary>What the program understands when it is called by its name (คำสั่งทั้งหมด).</summary>
public static class CommandLine
{
    /// <summary>Does what the arguments say and gives the exit code: 0 done, 1 refused, 2 wrong usage.</summary>
    public static async Task<int> Run(IReadOnlyList<string> args, InvocationConfiguration console)
    {
        var arguments = Root().Parse(args);
        if (arguments.Errors.Count == 0) return await Do(arguments, console);

        foreach (var error in arguments.Errors) await console.Error.WriteLineAsync(error.Message);
        return CommandHost.WrongUsage;
    }

    private static async Task<int> Do(ParseResult arguments, InvocationConfiguration console)
    {
        console.EnableDefaultExceptionHandler = false;
        try
        {
            return await arguments.InvokeAsync(console);
        }
        catch (OperationCanceledException)
        {
            return CommandHost.Refused;
        }
        catch (Exception fault)
        {
            // Whatever is not explained is a fault of the program, and told whole.
            await console.Error.WriteLineAsync(StorageFault.Explain(fault)?.InBoth ?? fault.ToString());
            return CommandHost.Refused;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand(HostingTexts.Program.InBoth)
        {
            CommandHost.Database, CommandHost.DataFolder, CommandHost.Language, ServeCommand.Create(), MigrateCommand.Create(), KeysCommand.Create(),
        };
        foreach (var command in Modules.Commands()) root.Subcommands.Add(command);
        return root;
    }
}
