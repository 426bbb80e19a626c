using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Registers.Links;

/// <summary>What is kept beside persons and rows is always what the links and the lists say.</summary>
public sealed class KeptLinksTests : IDisposable
{
    private const int Steps = 14;

    private readonly InventedRegisters _registers = new();

    public static IEnumerable<object[]> Seeds => from provider in DatabaseProviders.All from seed in Enumerable.Range(1, 2) select new object[] { provider, seed };

    [Theory, MemberData(nameof(Seeds))]
    public async Task Whatever_joins_parts_leaves_and_comes_back(Provider provider, int seed)
    {
        var random = new Random(seed);
        await using var bench = await Linked(provider);
        var cards = _registers.Cards();
        for (var step = 0; step < Steps; step++)
        {
            var did = random.Next(7);
            switch (did)
            {
                case 0:
                    await InventedRegisters.ImportCards(bench.Database, cards.Where(_ => random.Next(20) > 0), isWhole: true);
                    break;
                case 1:
                    await InventedRegisters.ImportCards(bench.Database, random.GetItems([.. cards], 5).Select(row => InventedRegisters.Renamed(row, "เปลี่ยนแล้ว")), isWhole: false);
                    break;
                case 2 or 3:
                    var decided = (await One(bench, db => db.LinkedPairs.Select(p => p.Id), random))!.Value;
                    await bench.Do(LinkBench.Reviewer("56"), (DecidePair decide) =>
                        decide.Run(new() { PairId = decided, Verdict = random.GetItems([PairVerdict.Same, PairVerdict.Different], 1)[0], IsSettling = true }, default));
                    break;
                case 4:
                    if (await One(bench, db => db.PairDecisions.Where(d => d.TakenBackAt == null).Select(d => d.PairId), random) is { } pair)
                        await bench.Do(LinkBench.Reviewer("56"), (TakeBackDecision back) => back.RunOfPair(pair, default));
                    break;
                case 5:
                    var person = (await One(bench, db => db.Persons.Where(p => p.DiedOn == null).Select(p => p.Id), random))!.Value;
                    await bench.Do(CurrentUser.Operator, (RecordDeath death) => death.Run(new() { PersonId = person, DiedOn = new() { Day = "1", Month = "1", Year = "2569" } }));
                    break;
                default:
                    await bench.Link();
                    break;
            }

            await AssertKept(bench, $"step {step}: {did}");
        }

        await bench.LinkEverything();
        await AssertKept(bench, "everything");
        await bench.Do(CurrentUser.Operator, async (HunsuanDb db) =>
        {
            var person = await db.ClusterMembers.Where(m => m.List == LinkedPair.Persons).OrderBy(m => m.RecordId).Select(m => m.RecordId).FirstAsync();
            await new ForgetLinks(db).Run(person, default);
            return true;
        });
        await AssertKept(bench, "forgotten");
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_went_wrong_is_mended(Provider provider)
    {
        await using var bench = await Linked(provider);
        await using var db = bench.Database.Open();
        await db.Profiles.ExecuteUpdateAsync(set => set.SetProperty(p => p.IsOnSomeList, true));
        await db.ListEntries.ExecuteUpdateAsync(set => set.SetProperty(e => e.IsSurveyed, false));

        await bench.LinkEverything();

        await AssertKept(bench, "mended");
        Assert.Equal(0, await KeptLinks.OfAll(db, default));
    }

    public void Dispose() => _registers.Dispose();

    private async Task<LinkBench> Linked(Provider provider)
    {
        var database = await TestDatabase.Create(provider);
        await _registers.Import(database, households: 60);
        var bench = new LinkBench(database, limits: """{ "keep": 0.05, "join": 0.95, "secondOpinions": 0 }""");
        await bench.Link();
        return bench;
    }

    private static async Task<Guid?> One(LinkBench bench, Func<HunsuanDb, IQueryable<Guid>> of, Random random)
    {
        await using var db = bench.Database.Open();
        var ids = await of(db).Order().ToArrayAsync();
        return ids.Length == 0 ? null : random.GetItems(ids, 1)[0];
    }

    // Worked out from the rows themselves, in memory.
    private static async Task AssertKept(LinkBench bench, string when)
    {
        await using var db = bench.Database.Open();
        var (entries, members) = (await db.ListEntries.AsNoTracking().ToListAsync(), await db.ClusterMembers.AsNoTracking().ToListAsync());
        var present = entries.Where(e => e.LeftIn is null).Select(e => e.Id).ToHashSet();
        var listed = members.GroupBy(m => m.ClusterId).Where(c => c.Any(m => present.Contains(m.RecordId))).SelectMany(c => c.Select(m => m.RecordId)).ToHashSet();
        var surveyed = members.GroupBy(m => m.ClusterId).Where(c => c.Any(m => m.List is LinkedPair.Persons or LinkedPair.Gone)).SelectMany(c => c.Select(m => m.RecordId)).ToHashSet();
        var profiles = await db.Profiles.AsNoTracking().ToListAsync();

        Assert.True(profiles.All(p => p.IsOnSomeList == listed.Contains(p.PersonId)), $"{when}: persons");
        Assert.True(entries.All(e => e.IsSurveyed == surveyed.Contains(e.Id)), $"{when}: rows");
        Assert.Contains(profiles, p => p.IsOnSomeList);
        Assert.Contains(entries, e => e.IsSurveyed);
    }
}
