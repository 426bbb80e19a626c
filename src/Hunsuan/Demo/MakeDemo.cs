using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Demo;

/// <summary>Makes a demo: accounts, the surveys and lists of invented people in six provinces, and a few cases (สร้างระบบสาธิต).</summary>
internal sealed class MakeDemo(Installation target, TimeProvider clock)
{
    public const int UsualHouseholds = 300, HouseholdsMax = 20_000;

    /// <summary>Days ago on which the files of the demo came in.</summary>
    private const int ImportedDaysAgo = 120;

    /// <summary>Days ago on which the next versions of some lists came in.</summary>
    private const int LaterDaysAgo = 14;

    private readonly DemoClock _clock = new(clock);

    /// <summary>Whether it was made now; false where there is one already. Refused where the database may hold real people.</summary>
    /// <param name="households">Of each place.</param>
    public async Task<Result<bool>> Run(int households, Action<Text> say, CancellationToken stop)
    {
        if (households is < 1 or > HouseholdsMax) return new Problem("--households", DemoTexts.WrongHouseholds.With(HouseholdsMax));
        if (DemoFolder.IsComplete(target)) return false;

        var taken = DemoFolder.Take(target);
        if (taken.Value is not { } folder) return taken.Problems.ToList();
        using (folder)
        {
            var problems = await Fill(folder, households, say, stop);
            if (problems.Count > 0) return problems.ToList();
            folder.Finish();
        }
        return true;
    }

    private async Task<IReadOnlyList<Problem>> Fill(DemoFolder folder, int households, Action<Text> say, CancellationToken stop)
    {
        await using var services = new ServiceCollection().AddLogging(CommandHost.LogsOf).AddHunsuan(folder.Unfinished)
            .AddSingleton<TimeProvider>(_clock)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        _clock.DaysBack = ImportedDaysAgo;
        if (await AddAccounts(services, stop) is not { } users) return [new(null, DemoTexts.RealDatabase)];

        foreach (var province in DemoProvince.All)
            say(await Importing(services, users, folder, province, import => import.Run(province, households, stop), stop));
        var work = new DemoWork(services, _clock, (account, permit) => ActingAs(services, users[account], permit, stop));
        var worker = await ActingAs(services, users[DemoAccount.WorkerOfSanKlang], Permit.WorkCases, stop);
        await new TellStories(work, _clock, worker).Run(stop);
        await new MakePlan(work, worker).Run(stop);
        await new FillDirectory(work, _clock, users).Run(stop);
        await new MakeReferrals(work, _clock, worker, users).Run(stop);
        await new MakeGoods(work, await ActingAs(services, users[DemoAccount.ChairOfSanKlang], Permit.ManageCentres, stop), worker).Run(stop);
        await new MakeAid(work, _clock, worker).Run(stop);
        _clock.DaysBack = LaterDaysAgo;
        foreach (var province in DemoProvince.All)
            await Importing(services, users, folder, province, import => import.RunLater(province, stop), stop);
        await Link(services, stop);
        await Close(services);
        return [];
    }

    private static async Task<T> Importing<T>(
        ServiceProvider services, Dictionary<DemoAccount, User> users, DemoFolder folder, DemoProvince province, Func<ImportInvented, Task<T>> work, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(
            province.ImportedBy is { } by ? await ActingAs(services, users[by], Permit.Import, stop) : CurrentUser.Operator);
        return await work(new ImportInvented(scope.ServiceProvider, folder.Path));
    }

    /// <summary>As the server does after each import.</summary>
    private async Task Link(IServiceProvider services, CancellationToken stop)
    {
        _clock.DaysBack = 0;
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        await scope.ServiceProvider.GetRequiredService<RunLinks>().Run(null, stop);
    }

    /// <summary>Null, and nothing done, where the database is not empty.</summary>
    private static async Task<Dictionary<DemoAccount, User>?> AddAccounts(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        if (await ReadyDatabase.Make(scope.ServiceProvider, TextWriter.Null, stop) is not null) return null;
        if (await db.Users.AnyAsync(stop) || await db.Households.AnyAsync(stop)) return null;

        var users = new Dictionary<DemoAccount, User>();
        foreach (var account in DemoAccount.All)
        {
            var input = new AddUser.Input { UserName = account.UserName, Name = $"{account.Name.Thai} (สมมุติ)", Role = account.Role, AreaCode = account.AreaCode };
            var added = await scope.ServiceProvider.GetRequiredService<AddUser>().RunWithPassword(input, DemoAccount.Password, stop);
            users.Add(account, added.Value!);
        }
        return users;
    }

    private static async Task<CurrentUser> ActingAs(IServiceProvider services, User user, string permit, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        return (await scope.ServiceProvider.GetRequiredService<UsersWithRoles>().Of(user, stop)).Under(permit);
    }

    /// <summary>Lets go of the file, with everything in it that was beside it until now.</summary>
    private static async Task Close(IServiceProvider services)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        if (scope.ServiceProvider.GetRequiredService<HunsuanDb>().Database.GetDbConnection() is SqliteConnection connection)
            SqliteConnection.ClearPool(connection);
    }
}
