using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Benchmarks;

/// <summary>How long pages and saves of a province's centres take while 50 officers work, with time to think, on the program as it is served; and until a colleague sees a new request.</summary>
/// <remarks>An empty database is filled first. A run changes it a little: notes, follow-ups and new requests.</remarks>
internal static class CentreBenchmark
{
    // A longer wait for a page would be felt: the goals of the issue.
    private const int PageGoal = 100, SaveGoal = 150, VisibleGoal = 2000;

    private static readonly (string Role, int Digits, int Users)[] Officers = [(Role.CentreWorker, 6, 36), (Role.CentreWorker, 4, 8), (Role.ProvincialOfficer, 2, 6)];

    public static int Run(string folder, string[] rest)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        RunAll(CentreSettings.Of(folder, rest)).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAll(CentreSettings settings)
    {
        var installation = Installation.Of(settings.Database, settings.Folder);
        installation.Prepare();
        await using var services = new ServiceCollection().AddLogging(CommandHost.LogsOf).AddHunsuan(installation).BuildServiceProvider();
        var size = await Prepare(services, settings.Persons);
        Console.WriteLine(size);
        if (settings.IsFillOnly) return;

        var areas = services.GetRequiredService<AreaBook>();
        var times = new CentreTimes();
        string server;
        using (var served = await ServedProgram.Start(settings.Folder, settings.Database, CentreSettings.FreePort()))
        {
            await Load(served, times, areas, settings.Minutes);
            server = $"The server took {served.ProcessorSeconds:0} s of processor in that time{(size.StartsWith("Npgsql", StringComparison.Ordinal) ? ", without the database's" : "")}; its peak memory was {served.PeakMegabytes:0} MB.";
        }

        BenchmarkResults.Write($"centre-{settings.Database.Split(':')[0]}", $"""
            {size}

            {Officers.Sum(o => o.Users)} users for {settings.Minutes} minutes, after {CentreSettings.WarmUpMinutes} minutes that are not counted: {string.Join(", ", Officers.Select(o => $"{o.Users} with an area of {o.Digits} digits"))}. Each
            thinks {CentreSettings.ThinkSeconds} s on average (exponentially) after each action. Beside them one writes new requests, and a colleague opens the queue without pause until each stands in it.
            {Environment.ProcessorCount} processors, shared by server, load{(size.StartsWith("Npgsql", StringComparison.Ordinal) ? ", database" : "")} and other work of the machine; load average at the end {File.ReadAllText("/proc/loadavg").Split(' ')[0]}.
            {server}

            {Table(times)}

            {await CentreBare.Table(services, areas)}

            """);
        Console.WriteLine(Table(times) + "\n" + server);
    }

    private static string Table(CentreTimes times) => times.Table(
        (CentreOfficer.List, PageGoal), (CentreOfficer.OpenRequest, PageGoal), (CentreOfficer.Cases, PageGoal), (CentreOfficer.Search, PageGoal), (CentreOfficer.OpenHousehold, PageGoal),
        (CentreOfficer.OpenForm, PageGoal), (CentreOfficer.SaveNote, SaveGoal), (CentreOfficer.SaveCase, SaveGoal), (CentreVisible.Receive, SaveGoal), (CentreVisible.Take, SaveGoal), (CentreVisible.Visible, VisibleGoal));

    private static async Task<string> Prepare(IServiceProvider services, int persons)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        if (await ReadyDatabase.Make(scope.ServiceProvider, Console.Error, default) is { } wrong) throw new InvalidOperationException(wrong.English);
        if (!await db.Persons.AnyAsync())
            await new CentrePopulation(db, services.GetRequiredService<AreaBook>(), services.GetRequiredService<TriageBook>(), services.GetRequiredService<Passwords>(), persons).Fill();
        var sync = db.Database.IsNpgsql() ? $" (fsync={await db.Database.SqlQueryRaw<string>("SELECT current_setting('fsync') AS \"Value\"").SingleAsync()})" : "";
        return $"{db.Database.ProviderName!.Split('.')[^1].Replace("PostgreSQL", "Npgsql PostgreSQL")}{sync}: {await db.Persons.CountAsync():N0} persons in {await db.Households.CountAsync():N0} households, "
            + $"{await db.Cases.CountAsync(c => c.State == CaseState.Open):N0} open cases, {await db.Contacts.CountAsync():N0} requests, {await db.Contacts.CountAsync(c => c.State == ContactState.Waiting || c.State == ContactState.InHand):N0} of them open, "
            + $"{await db.Referrals.CountAsync():N0} referrals, {await db.Gifts.CountAsync():N0} gifts, {await db.Users.CountAsync():N0} users.";
    }

    private static async Task Load(ServedProgram served, CentreTimes times, AreaBook areas, double minutes)
    {
        var browsers = new List<OfficerBrowser>();
        foreach (var (role, digits, users) in Officers)
            for (var number = 0; number < users; number++) browsers.Add(await SignedIn(served, CentreUsers.NameOf(role, AreaOf(digits, number, areas), 1 + number % 6)));
        var (writer, reader) = (await SignedIn(served, CentreUsers.NameOf(Role.CentreWorker, AreaOf(6, 0, areas), 7)), await SignedIn(served, CentreUsers.NameOf(Role.CentreWorker, AreaOf(6, 0, areas), 8)));
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(CentreSettings.WarmUpMinutes + minutes));
        // Other days in each run: a follow-up of the same case on the same day is refused.
        var work = browsers.Select((browser, number) => new CentreOfficer(browser, times, Environment.ProcessId + number, CentreSettings.ThinkSeconds).Work(stop.Token))
            .Append(new CentreVisible(writer, reader, times).Work(stop.Token)).ToList();
        await Task.Delay(TimeSpan.FromMinutes(CentreSettings.WarmUpMinutes));
        times.Begin();
        served.CountProcessor();
        await Task.WhenAll(work);
        foreach (var browser in browsers.Append(writer).Append(reader)) browser.Dispose();
    }

    private static string AreaOf(int digits, int number, AreaBook areas)
    {
        var all = digits == 2 ? [CentrePopulation.Province] : areas.Inside(CentrePopulation.Province, digits == 4 ? AreaLevel.District : AreaLevel.Subdistrict).Select(a => a.Code).ToArray();
        return all[number * 3 % all.Length];
    }

    private static async Task<OfficerBrowser> SignedIn(ServedProgram served, string userName)
    {
        var browser = new OfficerBrowser(served.Address);
        await browser.SignIn(userName);
        return browser;
    }
}
