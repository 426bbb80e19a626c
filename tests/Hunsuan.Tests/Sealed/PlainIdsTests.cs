using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Sealed;
using Hunsuan.Tests.Imports;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Sealed;

public class PlainIdsTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_older_database_is_sealed_whole_and_keeps_no_plain_number(Provider provider)
    {
        var database = await TestDatabase.CreateOnDisk(provider, isOld: true);
        await using var trial = await Filled(database);
        Assert.Equal(OldDatabase.Planted, OldDatabase.FoundIn(await database.RawBytes()));

        await Seal(database);

        Assert.Empty(OldDatabase.FoundIn(await database.RawBytes()));
        await IsWhole(database);
    }

    /// <summary>PostgreSQL keeps deleted rows as long as any transaction of the server is older, in whichever database.</summary>
    [Fact]
    public async Task A_transaction_of_another_database_is_waited_for()
    {
        if (!DatabaseProviders.All.Contains(Provider.PostgreSql)) return;
        var database = await TestDatabase.CreateOnDisk(Provider.PostgreSql, isOld: true);
        await using var trial = await Filled(database);
        await using var elsewhere = await TestDatabase.Create(Provider.PostgreSql);
        await using var other = elsewhere.Open();
        var transaction = await other.Database.BeginTransactionAsync();
        await other.Database.SqlQuery<string>($"SELECT pg_current_xact_id()::text AS \"Value\"").SingleAsync();

        var sealing = Seal(database);
        await Task.WhenAny(sealing, Task.Delay(TimeSpan.FromSeconds(3)));
        await transaction.CommitAsync();
        await sealing;

        Assert.Empty(OldDatabase.FoundIn(await database.RawBytes()));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_same_files_as_before_still_change_nothing(Provider provider)
    {
        var database = await TestDatabase.CreateOnDisk(provider, isOld: true);
        await using var trial = await Filled(database);
        await Seal(database);

        var survey = await trial.Survey(OldDatabase.Households, OldDatabase.Persons);
        var list = await trial.List(OldDatabase.Entries);

        Assert.Equal((3, 3), (survey.Value!.Files[1].Unchanged, list.Value!.Files[0].Unchanged));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Broken_off_before_any_of_its_steps_it_goes_on_and_loses_nothing(Provider provider)
    {
        var database = await TestDatabase.CreateOnDisk(provider, isOld: true);
        await using var trial = await Filled(database);

        for (var (step, isDone) = (1, false); !isDone; step++)
        {
            Assert.True(step < 100);
            try
            {
                await Seal(database, breakAt: step);
                isDone = true;
            }
            catch (Exception fault) when (BreakOff.Is(fault))
            {
                await NothingIsLost(database);
            }
        }

        Assert.Empty(OldDatabase.FoundIn(await database.RawBytes()));
        await IsWhole(database);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_new_database_is_told_nothing(Provider provider)
    {
        await using var database = await TestDatabase.CreateOnDisk(provider, isOld: true);
        await using var db = database.Open();
        using var screen = new StringWriter();

        await PlainIds.Seal(db, screen, default);

        Assert.Equal("", screen.ToString());
    }

    private static async Task<ImportTrial> Filled(TestDatabase database)
    {
        var trial = ImportTrial.Start(database);
        Assert.True((await trial.Survey(OldDatabase.Households, OldDatabase.Persons)).Succeeded);
        Assert.True((await trial.List(OldDatabase.Entries)).Succeeded);
        await OldDatabase.MakeOld(database);
        return trial;
    }

    private static async Task Seal(TestDatabase database, int? breakAt = null)
    {
        var options = new DbContextOptionsBuilder<HunsuanDb>().UseHunsuanDatabase(database.Address);
        if (breakAt is { } step) options.AddInterceptors(new BreakOff(step));
        await using (var db = new HunsuanDb((DbContextOptions<HunsuanDb>)options.Options, CurrentUser.Operator, TestDatabase.Keys))
            await PlainIds.Seal(db, TextWriter.Null, default);
        SqliteConnection.ClearAllPools();
    }

    private static async Task IsWhole(TestDatabase database)
    {
        await using var db = database.Open();
        var persons = await db.Persons.OrderBy(p => p.PersonNo).ToListAsync();
        Assert.Equal([(OldDatabase.Verified, null), (null, OldDatabase.Unverified), (null, null)], persons.Select(p => db.CitizenIds.Of(p)));
        var entries = await db.ListEntries.OrderBy(e => e.FirstName!.Length).ThenBy(e => e.FirstName).ToListAsync();
        Assert.Equivalent(new[] { (OldDatabase.Listed, (string?)null), (null, OldDatabase.ListedWrongly), (null, null) }, entries.Select(e => db.CitizenIds.Of(e)));
        var reads = await db.Activities.SingleAsync(a => a.Kind == ActivityKind.DeathRecorded);
        Assert.Contains("\"CitizenId\":\"x-xxxx-xxxxx-12-1 #", reads.Changes, StringComparison.Ordinal);
        Assert.Equal("ดูรายชื่อ x-xxxx-xxxxx-12-1", reads.Reason);
    }

    private static async Task NothingIsLost(TestDatabase database)
    {
        await using var db = database.Open();
        var person = await db.Persons.AsNoTracking().SingleAsync(p => p.PersonNo == 1);
        if (person.CitizenIdSealed is not null) Assert.Equal(OldDatabase.Verified, db.CitizenIds.Of(person).Verified);
        else Assert.Equal(1, await db.Database.SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM persons WHERE citizen_id = {OldDatabase.Verified}").SingleAsync());
    }
}
