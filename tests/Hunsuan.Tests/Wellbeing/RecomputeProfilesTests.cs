using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Tests.Imports;
using Hunsuan.Tests.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Wellbeing;

public sealed class RecomputeProfilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hunsuan-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task After_a_changed_rule_every_profile_is_by_the_new_one_and_one_activity_says_so(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider);
        await using var db = place.Database.Open();
        await ProfileRule.KeepFirst(db, Neighbourhood.Edition, default);
        var changed = WithOneFailureNotEnough();
        Assert.Single(await new OutdatedProfiles(db, changed).Editions(default));

        var done = await Recompute(db, changed).Run("", null, default);

        var rule = EditionMeasure.RuleOf(changed.Find(Neighbourhood.Edition.Id)!);
        var expected = place.People.ToDictionary(p => p.Person.Id, p => DimensionProfile.Of(rule, p.Answers));
        await AssertStandings(db, expected);
        Assert.Equal(new(place.People.Count, place.People.Count(p => expected[p.Person.Id].ShortIn != p.Profile.Shortfalls
            || expected[p.Person.Id].UnclearIn != p.Profile.Unknown), 0), done);
        Assert.NotEqual(0, done.Changed);
        Assert.Empty(await new OutdatedProfiles(db, changed).Editions(default));
        var activity = await db.Activities.SingleAsync();
        Assert.Equal(ActivityKind.ProfilesRecomputed, activity.Kind);
        Assert.Contains("profile_rules", activity.Changes, StringComparison.Ordinal);
        Assert.Equal(0, (await Recompute(db, changed).Run("", null, default)).Changed);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Inside_one_area_nothing_else_changes_and_the_rest_stays_out_of_date(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider);
        await using var db = place.Database.Open();
        await ProfileRule.KeepFirst(db, Neighbourhood.Edition, default);
        var changed = WithOneFailureNotEnough();

        await Recompute(db, changed).Run("5602", null, default);

        var (before, now) = (EditionMeasure.RuleOf(Neighbourhood.Edition), EditionMeasure.RuleOf(changed.Find(Neighbourhood.Edition.Id)!));
        await AssertStandings(db, place.People.ToDictionary(
            p => p.Person.Id, p => DimensionProfile.Of(p.Profile.AreaCode.StartsWith("5602", StringComparison.Ordinal) ? now : before, p.Answers)));
        Assert.Single(await new OutdatedProfiles(db, changed).Editions(default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Stopped_in_the_middle_it_keeps_what_is_done_and_goes_on_when_it_is_run_again(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider);
        await using var db = place.Database.Open();
        await ProfileRule.KeepFirst(db, Neighbourhood.Edition, default);
        var changed = WithOneFailureNotEnough();
        using var stop = new CancellationTokenSource();
        var firstHalf = new RecomputeProfiles.Outcome(0, 0, 0);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Recompute(db, changed, batchSize: 7).Run("", new Callback(done =>
        {
            firstHalf = done;
            if (done.Profiles > place.People.Count / 2) stop.Cancel();
        }), stop.Token));
        Assert.Single(await new OutdatedProfiles(db, changed).Editions(default));
        var secondHalf = await Recompute(db, changed, batchSize: 7).Run("", null, default);

        var rule = EditionMeasure.RuleOf(changed.Find(Neighbourhood.Edition.Id)!);
        await AssertStandings(db, place.People.ToDictionary(p => p.Person.Id, p => DimensionProfile.Of(rule, p.Answers)));
        Assert.True(firstHalf.Changed > 0 && secondHalf.Changed > 0, $"{firstHalf}, {secondHalf}");
        Assert.Equal(2, await db.Activities.CountAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_first_import_of_an_edition_writes_its_rule_down(Provider provider)
    {
        await using var trial = await ImportTrial.Start(provider);

        await trial.Survey([ImportTrial.Household()], [ImportTrial.Person()]);

        await using var db = trial.Open();
        Assert.Equal(EditionMeasure.FingerprintOf(Neighbourhood.Edition), (await db.ProfileRules.SingleAsync()).Fingerprint);
        Assert.Empty(await new OutdatedProfiles(db, EditionBook.Load()).Editions(default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Profiles_of_before_the_rule_was_written_down_are_out_of_date(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, households: 3);
        await using var db = place.Database.Open();
        await db.Database.ExecuteSqlAsync($"DROP TABLE profile_rules");
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = '0009_ProfileRules'");

        await Schema.Update(db, default);

        Assert.Null((await db.ProfileRules.SingleAsync()).Fingerprint);
        Assert.Single(await new OutdatedProfiles(db, EditionBook.Load()).Editions(default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_command_says_what_it_did(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider);
        var output = new StringWriter();

        var exit = await CommandLine.Run(
            ["measure", "recompute", "--database", place.Database.Address, "--data", _folder.FullName, "--lang", "en"], new() { Output = output });

        Assert.Equal((0, $"Looked at {place.People.Count} persons, changed the standing of 0{Environment.NewLine}"), (exit, output.ToString()));
    }

    [Fact]
    public async Task Only_an_administrator_is_told_on_the_page_of_an_area()
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite);
        await using var db = place.Database.Open();
        db.Add(new ProfileRule { Edition = Neighbourhood.Edition.Id, Fingerprint = 1 });
        await db.SaveChangesAsync();
        await using var site = await TestSite.Start(place.Database);

        await site.SignInAs(Role.Analyst);
        Assert.DoesNotContain("measure recompute", await site.Read("/areas"), StringComparison.Ordinal);
        await site.SignInAs(Role.Administrator);
        Assert.Contains("measure recompute", await site.Read("/areas"), StringComparison.Ordinal);
    }

    private static RecomputeProfiles Recompute(HunsuanDb db, EditionBook editions, int batchSize = 4_000) =>
        new(db, editions, new(db, CurrentUser.Operator, TimeProvider.System)) { BatchSize = batchSize };

    private static async Task AssertStandings(HunsuanDb db, Dictionary<Guid, DimensionProfile> expected)
    {
        var stored = await db.Profiles.AsNoTracking().ToDictionaryAsync(p => p.PersonId, p => new DimensionProfile((ushort)p.Shortfalls, (ushort)p.Unknown));
        Assert.Equal(expected.OrderBy(e => e.Key), stored.OrderBy(e => e.Key));
    }

    /// <summary>The same edition, but short only where all indicators of the dimension are failed.</summary>
    private EditionBook WithOneFailureNotEnough()
    {
        var changed = _folder.CreateSubdirectory("editions").CreateSubdirectory(Neighbourhood.Edition.Id);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(EditionBook.BuiltInFolder, Neighbourhood.Edition.Id)))
            File.WriteAllText(Path.Combine(changed.FullName, Path.GetFileName(file)), File.ReadAllText(file).Replace("\"any\"", "\"all\"", StringComparison.Ordinal));
        return EditionBook.Read(changed.Parent!.FullName);
    }

    private sealed class Callback(Action<RecomputeProfiles.Outcome> report) : IProgress<RecomputeProfiles.Outcome>
    {
        public void Report(RecomputeProfiles.Outcome value) => report(value);
    }
}
