using System.CommandLine;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Microsoft.AspNetCore.Connections;

namespace Hunsuan.Hosting;

/// <summary>Serves the pages until it is told to stop (เปิดระบบ).</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = HostingTexts.UrlsOption.InBoth,
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var command = new Command("serve", HostingTexts.Serve.InBoth) { urls };
        command.SetAction(async (arguments, stop) =>
        {
            var installation = CommandHost.InstallationOf(arguments);
            if (Providers.Check(installation.Database) is { } unusable) return CommandHost.RefuseToStart(unusable, arguments);
            if (KeyRing.Problem(installation.SecretKeyFile) is { } damaged) return CommandHost.RefuseToStart(damaged, arguments);

            var isServing = false;
            await using var server = WebServer.Build(installation, builder =>
            {
                builder.WebHost.UseUrls(arguments.GetValue(urls)!);
                // A failed start is told in one line below, or thrown.
                builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => isServing && level >= LogLevel.Warning);
            });
            server.Lifetime.ApplicationStarted.Register(() => isServing = true);
            if (await WebServer.Prepare(server, stop) is { } wrong) return CommandHost.RefuseToStart(wrong, arguments);
            return await Run(server, arguments.InvocationConfiguration.Error, stop);
        });
        return command;
    }

    private static async Task<int> Run(WebApplication server, TextWriter error, CancellationToken stop)
    {
        try
        {
            await server.RunAsync(stop);
            return CommandHost.Done;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await error.WriteLineAsync(HostingTexts.AddressInUse.InBoth);
            return CommandHost.Refused;
        }
    }
}
