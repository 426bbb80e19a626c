using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Imports;
using Hunsuan.Imports.Rows;
using Hunsuan.Missed.Lists;
using Hunsuan.Registers.Links;
using Hunsuan.Simulation;
using Hunsuan.Tests.Imports;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Registers.Links;

/// <summary>Rows of those who died or left are found by name, birth date and address alone, and nobody takes them for present.</summary>
public sealed class GoneLinkTests : IDisposable
{
    private const string OldAge = "old-age-allowance";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hunsuan-gone-");

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Rows_of_the_dead_are_found_without_numbers_and_come_back_with_the_living(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        var pairs = await WithoutNumbers(database);
        await using var bench = new LinkBench(database, ownsDatabase: false);
        await bench.LinkEverything();
        var joined = await Joined(database, pairs);
        Assert.True(joined.Count >= 6, $"{joined.Count} of {pairs.Count}");
        var today = TimeProvider.System.GetUtcNow().Year;
        var (dead, left, past) = (joined[0], joined[1], joined[2]);
        await Set(database, dead.Person, diedOn: (today - 1) * 10_000);
        await Set(database, left.Person, leftOn: new(today - 1, 6, 1));
        await Set(database, past.Person, diedOn: (today - 9) * 10_000);

        await bench.LinkEverything();

        await using var db = database.Open();
        Assert.Equal((LinkedPair.Gone, LinkedPair.Gone), (await ListOf(db, dead.Person), await ListOf(db, left.Person)));
        Assert.NotEqual(LinkedPair.Gone, await ListOf(db, past.Person));
        Assert.DoesNotContain(await db.LinkedPairs.ToListAsync(), p => p.LeftList == LinkedPair.Persons && p.RightList == LinkedPair.Gone);
        var gone = await Ask(bench, MissedQuestion.Gone);
        Assert.Contains(dead.Row, gone);
        Assert.Contains(left.Row, gone);
        Assert.DoesNotContain(past.Row, gone);
        Assert.DoesNotContain(joined[3].Row, gone);
        var unsurveyed = await Ask(bench, MissedQuestion.NotSurveyed);
        Assert.DoesNotContain(dead.Row, unsurveyed);
        Assert.Contains(past.Row, unsurveyed);

        // The death was a mistake.
        await Set(database, dead.Person);
        await bench.LinkEverything();
        Assert.Equal(LinkedPair.Persons, await ListOf(db, dead.Person));
        Assert.DoesNotContain(dead.Row, await Ask(bench, MissedQuestion.Gone));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_left_and_was_met_in_another_household_is_present(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        var pairs = await WithoutNumbers(database);
        await using var bench = new LinkBench(database, ownsDatabase: false);
        await bench.LinkEverything();
        var (person, row) = (await Joined(database, pairs))[0];
        Guid again;
        await using (var db = database.Open())
        {
            var known = await db.Persons.AsNoTracking().SingleAsync(p => p.Id == person);
            var other = await db.Households.FirstAsync(h => h.Id != known.HouseholdId && h.EndedOn == null);
            again = Shared.Ids.New();
            db.Add(new Person
            {
                Id = again, HouseholdId = other.Id, AreaCode = other.AreaCode, Prefix = known.Prefix, FirstName = known.FirstName, LastName = known.LastName, BirthDate = known.BirthDate, Sex = known.Sex,
            });
            await db.SaveChangesAsync();
        }

        await Set(database, person, leftOn: DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddDays(-30));
        await bench.LinkEverything();

        Assert.DoesNotContain(row, await Ask(bench, MissedQuestion.Gone));
        await using var after = database.Open();
        Assert.Null(await ListOf(after, person));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<HashSet<Guid>> Ask(LinkBench bench, MissedQuestion question) =>
        [.. (await bench.Do(CurrentUser.Operator, (FindMissed find) => find.Of(question, "5601", default))).Select(k => k.Id)];

    private static Task<string?> ListOf(HunsuanDb db, Guid person) => db.ClusterMembers.Where(m => m.RecordId == person).Select(m => (string?)m.List).SingleOrDefaultAsync();

    private static async Task Set(TestDatabase database, Guid person, int? diedOn = null, DateOnly? leftOn = null)
    {
        await using var db = database.Open();
        await db.Persons.Where(p => p.Id == person).ExecuteUpdateAsync(set => set.SetProperty(p => p.DiedOn, diedOn).SetProperty(p => p.LeftOn, leftOn));
    }

    private static async Task<List<(Guid Person, Guid Row)>> Joined(TestDatabase database, Dictionary<Guid, Guid> pairs)
    {
        await using var db = database.Open();
        var cluster = await db.ClusterMembers.ToDictionaryAsync(m => m.RecordId, m => m.ClusterId);
        return [.. pairs.Where(p => cluster.TryGetValue(p.Key, out var of) && cluster.GetValueOrDefault(p.Value) == of).OrderBy(p => p.Key).Select(p => (p.Key, p.Value))];
    }

    /// <summary>Of a survey and the allowance's list, who is who by the numbers, which are then taken away.</summary>
    private async Task<Dictionary<Guid, Guid>> WithoutNumbers(TestDatabase database)
    {
        new SimulateProvince([new("560108"), new("560101")], EditionBook.Load()).Run(new() { Places = [new("5601", 120)], Seed = 5, Folder = _folder.FullName, Today = new(2026, 1, 15) });
        await using var trial = ImportTrial.Beside(database);
        await trial.Run(ImportRequest.Survey, ImportMode.GoodRows, false, null, ColumnMapping.Canonical, Read("households.csv"), Read("persons.csv"));
        await trial.Run(OldAge, ImportMode.GoodRows, false, null, ColumnMapping.Canonical, Read("old-age-allowance.csv"));
        await using var db = database.Open();
        var rows = (await db.ListEntries.AsNoTracking().Where(e => e.CitizenIdIndex != null).ToListAsync()).ToLookup(e => e.CitizenIdIndex);
        var persons = await db.Persons.AsNoTracking().Where(p => p.CitizenIdIndex != null && p.BirthDate != null).ToListAsync();
        var pairs = persons.Where(p => rows[p.CitizenIdIndex].Count() == 1).ToDictionary(p => p.Id, p => rows[p.CitizenIdIndex].Single().Id);
        await db.Persons.ExecuteUpdateAsync(set => set.SetProperty(p => p.CitizenIdSealed, (byte[]?)null).SetProperty(p => p.CitizenIdIndex, (Guid?)null));
        await db.ListEntries.ExecuteUpdateAsync(set => set.SetProperty(p => p.CitizenIdSealed, (byte[]?)null).SetProperty(p => p.CitizenIdIndex, (Guid?)null));
        return pairs;
    }

    private (string, byte[]) Read(string file) => (file, File.ReadAllBytes(Path.Combine(_folder.FullName, file)));
}
