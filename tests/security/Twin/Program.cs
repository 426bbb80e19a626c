using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Ui;
using Hunsuan.Twin;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

// The program with faults planted into it, for scanners to find: what they miss here, they would miss in the program too.
//   dotnet Twin.dll FOLDER ADDRESS     serves the demo of a folder, on loopback only

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var folder, var address] || !new Uri(address).IsLoopback)
{
    await Console.Error.WriteLineAsync("Twin FOLDER http://127.0.0.1:PORT");
    return 2;
}

var installation = Installation.Of(dataFolder: folder);
await using var twin = WebServer.Build(installation, builder =>
{
    builder.WebHost.UseUrls(address);
    builder.Services
        .AddSingleton<IStartupFilter, BarePages>()
        .AddSingleton(new MenuEntry("/planted/", new("ข้อบกพร่องที่ปลูกไว้", "Planted faults"), MenuGroup.Data, Permit.UseOwnAccount));
});
Planted.Map(twin, $"Data Source={installation.DatabaseFile};Mode=ReadOnly", installation.KeyFolder);
if (await WebServer.Prepare(twin, CancellationToken.None) is { } wrong)
{
    await Console.Error.WriteLineAsync(wrong.InBoth);
    return 1;
}

await twin.RunAsync();
return 0;
