using System.CommandLine;
using System.Net;
using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Plans;
using Hunsuan.Data.Keys;
using Hunsuan.Demo;
using Hunsuan.Hosting;
using Hunsuan.Imports;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Demo;

public class DemoTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_demo_has_its_accounts_and_people_in_every_place(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        using var folder = new TemporaryFolder();

        Assert.Equal(CommandHost.Done, (await Make(folder.Path, database.Address)).Exit);

        await using var db = database.Open();
        var users = await db.Users.ToListAsync();
        Assert.Equal(DemoAccount.All.Select(a => (a.UserName, a.Role, a.AreaCode)).Order(), (from user in db.Users join grant in db.RoleGrants on user.Id equals grant.UserId select new { user.UserName, grant.RoleId, grant.AreaCode })
            .AsEnumerable().Select(u => (u.UserName, u.RoleId, u.AreaCode)).Order());
        Assert.All(users, u => Assert.NotEmpty(u.PasswordHash));
        foreach (var place in DemoProvince.All.SelectMany(p => p.Places))
            Assert.True(await db.Households.AnyAsync(h => h.AreaCode.StartsWith(place)), place);
        Assert.True(await db.Profiles.AnyAsync());
        Assert.Equal(["disability-card", "old-age-allowance", "welfare-card"], await db.ListEntries.Select(e => e.List).Distinct().OrderBy(k => k).ToListAsync());
        Assert.True(await db.RegisterVersions.CountAsync(v => v.List == "old-age-allowance") > await db.RegisterVersions.CountAsync(v => v.List == "disability-card"));
        Assert.All(await db.Imports.ToListAsync(), i => Assert.Equal(ImportState.Committed, i.State));
        Assert.All(await db.Measurements.ToListAsync(), m => Assert.True(m.MeasuredOn < TimeProvider.System.Today));
        Assert.Equal(DemoAccount.List, await File.ReadAllTextAsync(Path.Combine(folder.Path, "demo.txt")));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Its_stories_were_told_on_their_days_by_the_centre_worker(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        using var folder = new TemporaryFolder();
        var today = TimeProvider.System.Today;

        Assert.Equal(CommandHost.Done, (await Make(folder.Path, database.Address, households: 60)).Exit);

        await using var db = database.Open();
        var worker = await db.Users.SingleAsync(u => u.UserName == DemoAccount.WorkerOfSanKlang.UserName);
        var cases = await db.Cases.OrderBy(c => c.OpenedOn).ToListAsync();
        Assert.Equal(DemoStory.All.Select(s => (today.AddDays(-s.Opened), today.AddDays(-s.Due), s.Summary)), cases.Select(c => (c.OpenedOn, c.DueOn, c.Summary)));
        Assert.All(cases, c => Assert.Equal((worker.Id, true), (c.OwnerId, c.AreaCode.StartsWith("570511", StringComparison.Ordinal))));
        // One request for money was paid, two gifts and a bed came from the store.
        Assert.Equal(DemoStory.All.Sum(s => s.Help.Count) + 4, await db.Helps.CountAsync());
        Assert.Equal((2, 1, 1), (await db.Gifts.CountAsync(), await db.Loans.CountAsync(), await db.WaitingEntries.CountAsync()));
        Assert.Equal([ActionState.Done, ActionState.Planned], await db.PlanActions.OrderBy(a => a.DueOn).Select(a => a.State).ToListAsync());
        Assert.Equal(today.AddDays(-29), (await db.PlanAgreements.SingleAsync()).AgreedOn);
        Assert.Single(cases, c => c.State is CaseState.Open && c.DueOn < today);
        var closed = Assert.Single(cases, c => c.State is CaseState.Closed);
        Assert.Equal(CaseOutcome.Improved, closed.Outcome);

        var living = 1 << 3;
        var measured = await db.Measurements.Where(m => m.HouseholdId == closed.HouseholdId).OrderBy(m => m.MeasuredOn).ToListAsync();
        Assert.Equal(2, measured.Count);
        Assert.InRange(measured[1].MeasuredOn, closed.OpenedOn, closed.ClosedOn!.Value);
        Assert.All(await db.Profiles.Where(p => p.HouseholdId == closed.HouseholdId).ToListAsync(), p => Assert.Equal(0, p.Shortfalls & living));
    }

    [Fact]
    public async Task A_second_making_leaves_the_demo_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var first = await Make(folder.Path);
        var (written, size) = DatabaseIn(folder.Path);

        var second = await Make(folder.Path);

        Assert.Equal((CommandHost.Done, CommandHost.Done), (first.Exit, second.Exit));
        Assert.Equal((written, size), DatabaseIn(folder.Path));
        Assert.Contains(DemoTexts.IsThere.With(folder.Path).English, second.Error, StringComparison.Ordinal);
        Assert.Contains(DemoAccount.Password, second.Output, StringComparison.Ordinal);
        Assert.Equal(["demo.txt", "hunsuan.db", "keys"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_demo_is_served_with_the_keys_that_it_was_made_with()
    {
        using var folder = new TemporaryFolder();
        await Make(folder.Path);
        var installation = Installation.Of(dataFolder: folder.Path);
        var keys = KeyRing.Of(installation.SecretKeyFile, TimeProvider.System);

        await using var db = TestDatabase.Connect(installation.Database, CurrentUser.Operator, keys);

        Assert.Null(await KeyCheck.Run(db, installation.SecretKeyFile, TextWriter.Null, default));
    }

    [Theory]
    [InlineData("demo-in-making/hunsuan.db")]
    [InlineData("demo-in-making/56/households.csv.part")]
    [InlineData("demo.txt")]
    [InlineData("demo.lock")]
    public async Task What_an_interrupted_making_left_is_made_anew(string left)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, left))!);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, left), "half");

        Assert.Equal(CommandHost.Done, (await Make(folder.Path)).Exit);

        Assert.Equal(["demo.txt", "hunsuan.db", "keys"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
        Assert.Equal(DemoAccount.List, await File.ReadAllTextAsync(Path.Combine(folder.Path, "demo.txt")));
    }

    [Fact]
    public async Task A_making_that_is_stopped_leaves_no_demo()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        var installation = Installation.Of($"sqlite:{Path.Combine(folder.Path, "hunsuan.db")}", folder.Path);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new MakeDemo(installation, TimeProvider.System).Run(1, _ => stop.Cancel(), stop.Token));

        Assert.Equal(["keys"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_second_process_waits_for_the_first()
    {
        using var folder = new TemporaryFolder();
        await using var held = new FileStream(Path.Combine(folder.Path, "demo.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var (exit, _, error) = await Make(folder.Path);

        Assert.Equal(CommandHost.Refused, exit);
        Assert.Contains(DemoTexts.UnderWay.With(folder.Path).English, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_a_database_that_is_no_demo_is_refused_and_kept()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "hunsuan.db"), "real people");

        var (exit, _, error) = await Make(folder.Path);

        Assert.Equal(CommandHost.Refused, exit);
        Assert.Contains(DemoTexts.RealFolder.With(folder.Path).Thai, error, StringComparison.Ordinal);
        Assert.Equal("real people", await File.ReadAllTextAsync(Path.Combine(folder.Path, "hunsuan.db")));
        Assert.False(File.Exists(Path.Combine(folder.Path, "demo.txt")));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_database_with_people_in_it_is_refused_and_kept(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        using var folder = new TemporaryFolder();
        await using var db = database.Open();
        await db.GivenAHousehold();

        var (exit, _, error) = await Make(folder.Path, database.Address);

        Assert.Equal(CommandHost.Refused, exit);
        Assert.Contains(DemoTexts.RealDatabase.English, error, StringComparison.Ordinal);
        Assert.Equal((0, 1), (await db.Users.CountAsync(), await db.Households.CountAsync()));
        Assert.False(File.Exists(Path.Combine(folder.Path, "demo.txt")));
    }

    [Theory]
    [InlineData(true, HttpStatusCode.Redirect)]
    [InlineData(false, HttpStatusCode.OK)]
    public async Task Its_accounts_let_nobody_in_where_there_is_no_demo(bool isDemo, HttpStatusCode answer)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        var password = new Passwords().Hash(DemoAccount.Password);
        await using (var db = database.Open())
        {
            db.Add(AnAccount(DemoAccount.Administrator.UserName, password));
            db.Add(AnAccount("demo-own", password));
            db.Add(AnAccount(DemoAccount.Analyst.UserName, new Passwords().Hash("chosen by themselves")));
            await db.SaveChangesAsync();
        }

        await using var site = await TestSite.Start(database, isDemo);
        var response = await site.Submit(
            "/sign-in", "sign-in", ("Input.UserName", DemoAccount.Administrator.UserName), ("Input.Password", DemoAccount.Password));

        Assert.Equal(answer, response.StatusCode);
        await using var after = database.Open();
        Assert.Equal(isDemo ? 0 : 1, await after.Users.CountAsync(u => !u.IsActive));
    }

    private static User AnAccount(string userName, string passwordHash) => new()
    {
        Id = Ids.New(), UserName = userName, Name = "สมมุติ", PasswordHash = passwordHash,
    };

    private static (DateTime Written, long Size) DatabaseIn(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, "hunsuan.db"));
        return (file.LastWriteTimeUtc, file.Length);
    }

    private static async Task<(int Exit, string Output, string Error)> Make(string folder, string? database = null, int households = 2)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        string[] address = database is null ? [] : ["--database", database];
        var exit = await CommandLine.Run(
            ["demo", "--data", folder, "--households", $"{households}", .. address], new InvocationConfiguration { Output = output, Error = error });
        return (exit, output.ToString(), error.ToString());
    }
}
