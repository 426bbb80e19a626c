using System.Collections.Concurrent;
using System.Globalization;
using Hunsuan.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// Opens the program on one data folder after another, all in one process: what the runtime has compiled for one browser test is there for the
// next. Nothing else is shared: each site has its own services, database, keys and port.
//   POST /?folder=FOLDER      opens a site and answers with its address
//   PUT /?folder=FOLDER&now=INSTANT    sets its clock
//   DELETE /?folder=FOLDER    closes it

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var sites = new ConcurrentDictionary<string, (WebApplication App, StoryClock Clock)>();

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
var desk = builder.Build();
desk.MapPost("/", Open);
desk.MapPut("/", (string folder, DateTimeOffset now) => sites[folder].Clock.Set(now));
desk.MapDelete("/", Close);
await desk.StartAsync();
Console.WriteLine($"Sites are opened at {desk.Urls.Single()}");
await desk.WaitForShutdownAsync();

async Task<string> Open(string folder, CancellationToken stop)
{
    // A test that was cut short could not close its site.
    await Close(folder, stop);
    var clock = new StoryClock();
    var site = WebServer.Build(Installation.Of(dataFolder: folder), b =>
    {
        b.WebHost.UseUrls("http://127.0.0.1:0");
        b.Services.AddSingleton<TimeProvider>(clock);
        b.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
    });
    await WebServer.Prepare(site, stop);
    await site.StartAsync(stop);
    sites[folder] = (site, clock);
    return site.Urls.Single();
}

async Task Close(string folder, CancellationToken stop)
{
    if (!sites.TryRemove(folder, out var site)) return;
    await site.App.StopAsync(stop);
    await site.App.DisposeAsync();
    // The whole database is in its file, which is copied or removed next.
    SqliteConnection.ClearAllPools();
}
