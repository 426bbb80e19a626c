using System.CommandLine;
using System.Globalization;
using Hunsuan;
using Hunsuan.Hosting;

// Under th-TH a parsed year is a Buddhist one; only the language of texts follows the user.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var root = new RootCommand(HostingTexts.Program.InBoth) { CommandHost.Database, CommandHost.DataFolder, CommandHost.Language };
root.Subcommands.Add(ServeCommand.Create());
root.Subcommands.Add(MigrateCommand.Create());
foreach (var command in Modules.Commands()) root.Subcommands.Add(command);

var arguments = root.Parse(args);
if (arguments.Errors.Count > 0)
{
    foreach (var error in arguments.Errors) Console.Error.WriteLine(error.Message);
    return CommandHost.WrongUsage;
}

return await arguments.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
