using Hunsuan.Access;
using Hunsuan.Households;
using Hunsuan.Registers.Links;
using Hunsuan.Registers.Links.Again;
using Hunsuan.Tests.Imports;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Registers.Links.Again;

/// <summary>Only what changed is compared again, and the links are those of a run over everything.</summary>
public sealed class LinkChangedTests : IDisposable
{
    private readonly InventedRegisters _registers = new();

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task One_new_row_one_changed_name_and_one_who_left(Provider provider)
    {
        await using var bench = await Linked(provider);
        var (cards, joined) = (_registers.Cards(), await Joined(bench));
        var (changed, left) = (joined[0], joined[1]);
        var (person, card) = await NotYetListed(bench, cards);
        cards = [.. cards.Where(row => row != left.Row).Select(row => row == changed.Row ? InventedRegisters.Renamed(row, "เปลี่ยนนามสกุล") : row), card];
        await InventedRegisters.ImportCards(bench.Database, cards, isWhole: true);

        var run = await bench.Link();

        Assert.Equal((LinkRunState.Done, 3, null), (run.State, run.Changed, run.Whole));
        await using (var db = bench.Database.Open())
        {
            Assert.Contains(await db.LinkedPairs.Where(p => p.LeftId == person && p.RightList == "welfare-card").ToListAsync(), p => p.State is LinkState.Joined);
            Assert.StartsWith("citizen_id=3", (await db.LinkedPairs.SingleAsync(p => p.LeftId == changed.Pair.LeftId && p.RightId == changed.Pair.RightId)).Evidence, StringComparison.Ordinal);
            Assert.Contains("family_name=1", (await db.LinkedPairs.SingleAsync(p => p.Id == changed.Pair.Id)).Evidence, StringComparison.Ordinal);
            Assert.False(await db.LinkedPairs.AnyAsync(p => p.RightId == left.Pair.RightId));
            Assert.True(await db.ClusterMoves.AnyAsync(m => m.RecordId == left.Pair.RightId && m.CauseId == run.Id && m.ToCluster == null && m.Cause == MoveCause.Run));
            Assert.True(await db.ClusterMoves.AnyAsync(m => m.RecordId == person && m.CauseId == run.Id));
        }

        var (pairs, clusters) = (await Pairs(bench), await bench.Clusters());
        var whole = await bench.LinkEverything();
        Assert.Equal((null, WholeReason.Asked, run.Records), (whole.Changed, whole.Whole, whole.Records));
        Assert.Equal(clusters, await bench.Clusters());
        Assert.True((await Pairs(bench)).Intersect(pairs).Count() >= 0.97 * pairs.Count);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_decision_holds_when_its_record_changes_and_is_taken_back_to_the_row(Provider provider)
    {
        await using var bench = await Linked(provider);
        var joined = await Joined(bench);
        var (changed, decided) = (joined[0], joined[1]);
        var before = await bench.Clusters();
        foreach (var one in new[] { changed, decided })
            Assert.Empty((await bench.Do(LinkBench.Reviewer(), (DecidePair decide) => decide.Run(new() { PairId = one.Pair.Id, Verdict = PairVerdict.Different }, default))).Problems);
        var apart = await bench.Clusters();
        await InventedRegisters.ImportCards(bench.Database, [InventedRegisters.Renamed(changed.Row, "เปลี่ยนนามสกุล")], isWhole: false);

        var run = await bench.Link();

        Assert.Equal((LinkRunState.Done, 1), (run.State, run.Changed));
        Assert.Equal(apart, await bench.Clusters());
        Assert.Equal((LinkState.ToReview, LinkState.Different), (await StateOf(bench, changed.Pair.Id), await StateOf(bench, decided.Pair.Id)));
        foreach (var one in new[] { decided, changed })
            Assert.Empty((await bench.Do(LinkBench.Reviewer(), (TakeBackDecision back) => back.RunOfPair(one.Pair.Id, default))).Problems);
        Assert.Equal(LinkState.Joined, await StateOf(bench, decided.Pair.Id));
        await bench.LinkEverything();
        Assert.Equal(before, await bench.Clusters());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_dies_by_hand_is_gone_and_comes_back(Provider provider)
    {
        await using var bench = await Linked(provider);
        var (_, pair) = (await Joined(bench))[0];
        var before = await bench.Clusters();
        await bench.Do(CurrentUser.Operator, (RecordDeath death) => death.Run(new() { PersonId = pair.LeftId, DiedOn = new() { Day = "1", Month = "1", Year = "2569" } }));

        var run = await bench.Link();
        await using var db = bench.Database.Open();
        Assert.Equal(WholeReason.PeopleGone, run.Whole);
        Assert.Equal(LinkedPair.Gone, (await db.LinkedPairs.AsNoTracking().SingleAsync(p => p.Id == pair.Id)).LeftList);
        await db.Persons.Where(p => p.Id == pair.LeftId).ExecuteUpdateAsync(set => set.SetProperty(p => p.DiedOn, (int?)null));
        await bench.Do(CurrentUser.Operator, async (Activity activity) =>
        {
            await activity.Note(ActivityKind.DeathRevoked, default, household: await db.Persons.Where(p => p.Id == pair.LeftId).Select(p => p.HouseholdId).SingleAsync());
            return true;
        });

        Assert.Equal(WholeReason.PeopleGone, (await bench.Link()).Whole);

        Assert.Equal(LinkedPair.Persons, (await db.LinkedPairs.AsNoTracking().SingleAsync(p => p.Id == pair.Id)).LeftList);
        Assert.Equal(before, await bench.Clusters());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Killed_in_the_middle_it_leaves_the_old_links_and_is_done_the_next_time(Provider provider)
    {
        await using var bench = await Linked(provider);
        var (pairs, clusters, files, first) = (await Pairs(bench), await bench.Clusters(), bench.IndexFiles, await LastDone(bench));
        await InventedRegisters.ImportCards(bench.Database, _registers.Cards().Skip(3), isWhole: true);

        for (var at = 2; ; at += 3)
        {
            await using var broken = bench.BrokenOff(at);
            try
            {
                Assert.Equal((LinkRunState.Done, 3), await broken.Link() is var run ? (run.State, run.Changed) : default);
                Assert.True(at > 20, "it was broken off");
                break;
            }
            catch (Exception fault) when (BreakOff.Is(fault))
            {
                // Stored, and not read back any more.
                if (await LastDone(bench) != first) break;
                Assert.Equal(clusters, await bench.Clusters());
                Assert.Equal(pairs, await Pairs(bench));
                Assert.Empty(files.Except(bench.IndexFiles));
            }
        }

        Assert.NotEqual(clusters, await bench.Clusters());
        Assert.Equal(2, bench.IndexFiles.Count);
        Assert.Equal(0, (await bench.Link()).Changed);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_came_after_a_run_began_is_linked_by_the_next_though_that_run_ends_in_between(Provider provider)
    {
        await using var bench = await Linked(provider);
        var (person, card) = await NotYetListed(bench, _registers.Cards());
        using var hasLooked = new ManualResetEventSlim();
        using var isLater = new ManualResetEventSlim();
        var early = Task.Run(() => bench.Do(CurrentUser.Operator, (RunLinks run) => run.Run(new At(LinkStage.Storing, () =>
        {
            hasLooked.Set();
            isLater.Wait(TimeSpan.FromMinutes(1));
        }), default)));
        hasLooked.Wait(TimeSpan.FromMinutes(1));
        await InventedRegisters.ImportCards(bench.Database, [card], isWhole: false);

        var late = await bench.Do(CurrentUser.Operator, (RunLinks run) => run.Run(new At(LinkStage.Storing, () =>
        {
            isLater.Set();
            early.Wait(TimeSpan.FromMinutes(1));
        }), default));

        Assert.Equal((LinkRunState.Done, 0), await early is var first ? (first.State, first.Changed) : default);
        Assert.Equal((LinkRunState.Done, 1), (late.State, late.Changed));
        await using var db = bench.Database.Open();
        Assert.Contains(await db.LinkedPairs.Where(p => p.LeftId == person && p.RightList == "welfare-card").ToListAsync(), p => p.State is LinkState.Joined);
    }

    [Fact]
    public async Task Everything_is_compared_where_the_index_is_of_no_use_and_the_run_says_why()
    {
        await using var bench = await Linked(Provider.Sqlite);
        await using (var db = bench.Database.Open()) Assert.Equal(WholeReason.First, (await db.LinkRuns.SingleAsync()).Whole);
        Assert.Equal((0, null), await bench.Link() is var run ? (run.Changed, run.Whole) : default);

        File.Delete(bench.IndexFiles[0]);
        Assert.Equal(WholeReason.NoIndex, (await bench.Link()).Whole);
        var bytes = await File.ReadAllBytesAsync(Assert.Single(bench.IndexFiles));
        bytes[5000] ^= 1;
        await File.WriteAllBytesAsync(bench.IndexFiles[0], bytes);
        Assert.Equal(WholeReason.NoIndex, (await bench.Link()).Whole);
        await bench.Link();
        await File.WriteAllBytesAsync(bench.IndexFiles[^1], []);
        Assert.Equal(WholeReason.NoIndex, (await bench.Link()).Whole);

        await InventedRegisters.ImportCards(bench.Database, _registers.Cards().Take(1), isWhole: false, kind: "disability-card");
        Assert.Equal(WholeReason.NewList, (await bench.Link()).Whole);
    }

    [Fact]
    public async Task Much_that_changed_at_once_or_over_time_has_everything_compared()
    {
        await using var bench = await Linked(Provider.Sqlite);
        var cards = _registers.Cards();
        await InventedRegisters.ImportCards(bench.Database, cards.Take(60).Select(row => InventedRegisters.Renamed(row, "หนึ่ง")), isWhole: false);
        Assert.Equal(WholeReason.ManyChanged, (await bench.Link()).Whole);

        await InventedRegisters.ImportCards(bench.Database, cards.Take(40).Select(row => InventedRegisters.Renamed(row, "สอง")), isWhole: false);
        Assert.Null((await bench.Link()).Whole);
        await InventedRegisters.ImportCards(bench.Database, cards.Take(40).Select(row => InventedRegisters.Renamed(row, "สาม")), isWhole: false);
        Assert.Equal(WholeReason.ChangedSince, (await bench.Link()).Whole);
    }

    public void Dispose() => _registers.Dispose();

    private async Task<LinkBench> Linked(Provider provider)
    {
        var database = await TestDatabase.Create(provider);
        await _registers.Import(database);
        var bench = new LinkBench(database, limits: """{ "keep": 0.05, "join": 0.95, "secondOpinions": 0 }""");
        await bench.Link();
        return bench;
    }

    // Pairs of the survey and the card list that are joined, with the card's row, each record in no other pair.
    private async Task<IReadOnlyList<(string Row, LinkedPair Pair)>> Joined(LinkBench bench)
    {
        await using var db = bench.Database.Open();
        var cards = _registers.Cards().GroupBy(row => row.Split(',')[0]).Where(rows => rows.Key != "" && rows.Count() == 1).ToDictionary(rows => rows.Key, rows => rows.Single());
        var pairs = await db.LinkedPairs.AsNoTracking().ToListAsync();
        var entries = (await db.ListEntries.AsNoTracking().ToListAsync()).ToDictionary(e => e.Id);
        return
        [
            .. from pair in pairs
               where pair is { LeftList: LinkedPair.Persons, RightList: "welfare-card", State: LinkState.Joined, Probability: > 0.999 }
               where pairs.Count(p => p.LeftId == pair.LeftId || p.RightId == pair.LeftId || p.LeftId == pair.RightId || p.RightId == pair.RightId) == 1
               let number = db.CitizenIds.Of(entries[pair.RightId]).Verified
               where number is not null && cards.ContainsKey(number) && pair.Evidence.Contains("citizen_id=3", StringComparison.Ordinal)
               orderby pair.LeftId
               select (cards[number], pair),
        ];
    }

    private static async Task<(Guid Person, string Row)> NotYetListed(LinkBench bench, List<string> cards)
    {
        await using var db = bench.Database.Open();
        var listed = (await db.LinkedPairs.Select(p => p.LeftId).ToListAsync()).ToHashSet();
        var person = (await db.Persons.AsNoTracking().Where(p => p.CitizenIdIndex != null && p.BirthDate != null && p.FirstName != null && p.LastName != null && p.DiedOn == null && p.LeftOn == null)
            .OrderBy(p => p.Id).ToListAsync()).First(p => !listed.Contains(p.Id) && !cards.Exists(row => row.StartsWith(db.CitizenIds.Of(p).Verified!, StringComparison.Ordinal)) && p.BirthDate % 100 > 0);
        var born = person.BirthDate!.Value;
        return (person.Id, ImportTrial.Listed(
            db.CitizenIds.Of(person).Verified!, person.FirstName!, person.LastName!, birth: $"{born % 100:00}/{born / 100 % 100:00}/{born / 10_000 + 543}", subdistrict: person.AreaCode[..6]));
    }

    // Does something the first time a run comes so far.
    private sealed class At(LinkStage stage, Action work) : IProgress<LinkProgress>
    {
        private Action? _work = work;

        public void Report(LinkProgress value)
        {
            if (value.Stage == stage) Interlocked.Exchange(ref _work, null)?.Invoke();
        }
    }

    private static async Task<Guid> LastDone(LinkBench bench)
    {
        await using var db = bench.Database.Open();
        return await db.LinkRuns.Where(r => r.State == LinkRunState.Done).OrderByDescending(r => r.Id).Select(r => r.Id).FirstAsync();
    }

    private static async Task<LinkState> StateOf(LinkBench bench, Guid pair)
    {
        await using var db = bench.Database.Open();
        return await db.LinkedPairs.Where(p => p.Id == pair).Select(p => p.State).SingleAsync();
    }

    private static async Task<HashSet<(Guid, LinkState)>> Pairs(LinkBench bench)
    {
        await using var db = bench.Database.Open();
        return [.. (await db.LinkedPairs.AsNoTracking().ToListAsync()).Select(p => (p.Id, p.State))];
    }
}
