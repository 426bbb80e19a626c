using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Data.Sealed;
using Hunsuan.Hosting;
using Hunsuan.Households;
using Hunsuan.Imports.Keeping;
using Hunsuan.Records;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Tests.Imports;
using Hunsuan.Tests.Sealed;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Keys;

public sealed class RenewKeysTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly KeyRing _ring = KeyRing.New(TimeProvider.System);

    private Installation Place => new() { Database = "", DataFolder = _folder.Path };

    public void Dispose() => _folder.Dispose();

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Everything_is_made_anew_and_then_the_old_keys_can_be_forgotten(Provider provider)
    {
        var database = await TestDatabase.Create(provider);
        await using var trial = await Filled(database);
        var before = await Indexes(database);

        Assert.Equal(new RenewKeys.Outcome(NewKeys: true, Renewed: 4), await Renew(database));

        Assert.Empty(before.Intersect(await Indexes(database)));
        await AllIsFound(database, trial);
        await using (var db = Open(database))
        {
            var (forgotten, needed) = await Renewal(db).Forget(default);
            Assert.Equal([(KeyUse.Seal, 1), (KeyUse.BlindIndex, 1)], forgotten.Select(k => (k.Use, k.Id)));
            Assert.Empty(needed);
            Assert.Equal([ActivityKind.KeysRenewed, ActivityKind.KeysForgotten], await db.Activities.Where(a => a.Kind >= ActivityKind.KeysRenewed).OrderBy(a => a.Id).Select(a => a.Kind).ToListAsync());
        }

        Assert.Equal([(KeyUse.Seal, 2), (KeyUse.BlindIndex, 2), (KeyUse.Log, 1)], KeyRing.Of(Place.SecretKeyFile, TimeProvider.System).All.Select(k => (k.Use, k.Id)).OrderBy(k => k.Use));
        await AllIsFound(database, trial);
        await using var next = TestDatabase.Connect(database.Address, CurrentUser.Operator, KeyRing.Of(Place.SecretKeyFile, TimeProvider.System));
        Assert.Null(await KeyCheck.Run(next, Place.SecretKeyFile, TextWriter.Null, default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Broken_off_before_any_of_its_steps_all_is_found_and_it_goes_on_with_the_same_keys(Provider provider)
    {
        var database = await TestDatabase.Create(provider);
        await using var trial = await Filled(database);

        for (var (step, isDone) = (1, false); !isDone; step++)
        {
            Assert.True(step < 100);
            var (newest, isUnfinished) = (_ring.Newest(KeyUse.Seal).Id, await HasOlder(database));
            try
            {
                await Renew(database, breakAt: step);
                isDone = true;
            }
            catch (Exception fault) when (BreakOff.Is(fault))
            {
                await AllIsFound(database, trial);
            }

            if (isUnfinished) Assert.Equal(newest, _ring.Newest(KeyUse.Seal).Id);
        }

        await using var db = Open(database);
        var (forgotten, needed) = await Renewal(db).Forget(default);
        Assert.NotEmpty(forgotten);
        Assert.Empty(needed);
        await AllIsFound(database, trial);
    }

    [Fact]
    public async Task A_program_at_work_sees_new_keys_before_they_are_used_and_keeps_its_own_from_another_file()
    {
        _ring.Keep(Place.SecretKeyFile);
        var atWork = KeyRing.Of(Place.SecretKeyFile, TimeProvider.System);

        _ring.Renew(Place.SecretKeyFile, TimeProvider.System, RenewKeys.Renewable);
        await Task.Delay(KeyRing.LooksEvery * 1.5);
        Assert.Equal(2, atWork.Newest(KeyUse.BlindIndex).Id);

        KeyFile.Replace(Place.SecretKeyFile, KeyRing.New(TimeProvider.System).All);
        await Task.Delay(KeyRing.LooksEvery * 1.5);
        Assert.Equal(2, atWork.Newest(KeyUse.BlindIndex).Id);
    }

    [Fact]
    public async Task A_key_that_a_file_or_a_row_was_sealed_with_is_not_forgotten()
    {
        var database = await TestDatabase.Create(Provider.Sqlite);
        await using var trial = await Filled(database);
        var folder = new ImportFolders(Place, _ring).Of(Ids.New());
        folder.Create();
        using (var file = folder.Write(folder.Source(1))) file.Complete();

        await Renew(database);
        await using var db = Open(database);
        Assert.Equal([(KeyUse.Seal, 1)], (await Renewal(db).Forget(default)).Needed.Select(k => (k.Use, k.Id)));

        folder.Delete();
        Assert.Equal([(KeyUse.Seal, 1)], (await Renewal(db).Forget(default)).Forgotten.Select(k => (k.Use, k.Id)));
    }

    private async Task<ImportTrial> Filled(TestDatabase database)
    {
        await using var db = Open(database);
        await KeyCheck.Run(db, Place.SecretKeyFile, TextWriter.Null, default);
        var trial = ImportTrial.Start(database, _ring);
        Assert.True((await trial.Survey(OldDatabase.Households, OldDatabase.Persons)).Succeeded);
        Assert.True((await trial.List(OldDatabase.Entries)).Succeeded);
        return trial;
    }

    private async Task<RenewKeys.Outcome> Renew(TestDatabase database, int? breakAt = null)
    {
        var options = new DbContextOptionsBuilder<HunsuanDb>().UseHunsuanDatabase(database.Address);
        if (breakAt is { } step) options.AddInterceptors(new BreakOff(step));
        await using var db = new HunsuanDb((DbContextOptions<HunsuanDb>)options.Options, CurrentUser.Operator, _ring);
        return await Renewal(db).Run(RenewKeys.Renewable, _ => { }, _ => { }, default);
    }

    private RenewKeys Renewal(HunsuanDb db) => new(
        db, Place, [new SealedCitizenIds<Person>(db), new SealedCitizenIds<ListEntry>(db), new SealedUploads(new(Place, _ring))],
        new Activity(db, CurrentUser.Operator, TimeProvider.System), TimeProvider.System);

    /// <summary>By search, by matching and by the number itself.</summary>
    private async Task AllIsFound(TestDatabase database, ImportTrial trial)
    {
        await using var db = Open(database);
        var persons = await db.Persons.OrderBy(p => p.PersonNo).ToListAsync();
        Assert.Equal([(OldDatabase.Verified, null), (null, OldDatabase.Unverified), (null, null)], persons.Select(p => db.CitizenIds.Of(p)));
        Assert.Equal(persons[0].Id, (await Search.WithNumber(db.Persons, new(OldDatabase.Verified, true), db.CitizenIds).SingleAsync()).Id);
        Assert.Equal(persons[1].Id, (await Search.WithNumber(db.Persons, new(OldDatabase.Unverified, false), db.CitizenIds).SingleAsync()).Id);
        Assert.Equal([OldDatabase.Listed], await new CardHolders(db).Among([OldDatabase.Listed, OldDatabase.Verified], default));
        var survey = await trial.Survey(OldDatabase.Households, OldDatabase.Persons, isDryRun: true);
        Assert.Equal((3, 0), (survey.Value!.Files[1].Unchanged, survey.Value.Files[1].New));
        Assert.Equal((3, 0), ((await trial.List(OldDatabase.Entries)).Value!.Files[0].Unchanged, await db.RecordChanges.CountAsync()));
    }

    /// <summary>Whether something was made with another key than the newest.</summary>
    private async Task<bool> HasOlder(TestDatabase database)
    {
        await using var db = Open(database);
        var values = await db.Persons.Where(p => p.CitizenIdSealed != null).Select(p => p.CitizenIdSealed!).Concat(
            db.ListEntries.Where(e => e.CitizenIdSealed != null).Select(e => e.CitizenIdSealed!)).ToListAsync();
        return values.Exists(v => Sealing.KeyOf(v) != _ring.Newest(KeyUse.Seal).Id);
    }

    private async Task<List<Guid?>> Indexes(TestDatabase database)
    {
        await using var db = Open(database);
        return [.. (await db.Persons.ToListAsync()).Cast<IBearsCitizenId>().Concat(await db.ListEntries.ToListAsync()).Select(b => b.CitizenIdIndex ?? b.UnverifiedIdIndex).Where(i => i is not null)];
    }

    private HunsuanDb Open(TestDatabase database) => TestDatabase.Connect(database.Address, CurrentUser.Operator, _ring);
}
