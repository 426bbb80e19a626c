using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hunsuan.Tests.Registers.Links;

/// <summary>Rows of lists and pairs of them as a test says, and the services that link and decide; the queue moves only when a test says so.</summary>
internal sealed class LinkBench : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ServiceProvider _services;
    private readonly bool _ownsDatabase;

    private readonly bool _ownsFolder;

    public LinkBench(TestDatabase database, bool ownsDatabase = true, string? limits = null, TimeProvider? clock = null) :
        this(database, ownsDatabase, null, null, limits, clock)
    {
    }

    private LinkBench(TestDatabase database, bool ownsDatabase, string? folder, BreakOff? breakOff, string? limits, TimeProvider? clock)
    {
        (Database, _ownsDatabase, _ownsFolder) = (database, ownsDatabase, folder is null);
        _folder = folder ?? Directory.CreateTempSubdirectory("hunsuan-test-").FullName;
        if (limits is not null) File.WriteAllText(Path.Combine(_folder, "linking.json"), limits);
        var services = new ServiceCollection().AddLogging()
            .AddHunsuan(new Installation { Database = database.Address, DataFolder = _folder })
            .AddSingleton(TestDatabase.Keys)
            .AddSingleton(clock ?? TimeProvider.System);
        if (breakOff is not null) services.ConfigureDbContext<HunsuanDb>(options => options.AddInterceptors(breakOff));
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public TestDatabase Database { get; }

    public LinkQueue Queue => _services.GetServices<IHostedService>().OfType<LinkQueue>().Single();

    public RunningLinks Running => _services.GetRequiredService<RunningLinks>();

    public static async Task<LinkBench> Create(Provider provider, string? limits = null) => new(await TestDatabase.Create(provider), limits: limits);

    public async Task<T> Do<TUseCase, T>(CurrentUser user, Func<TUseCase, Task<T>> work) where TUseCase : notnull
    {
        await using var scope = _services.CreateScopeFor(user);
        return await work(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }

    /// <summary>The same installation, on which a work is broken off before its so-manieth command to the database.</summary>
    public LinkBench BrokenOff(int at) => new(Database, ownsDatabase: false, _folder, new(at), null, null);

    /// <summary>Files of the index, in the order of their runs.</summary>
    public IReadOnlyList<string> IndexFiles => Directory.Exists(Path.Combine(_folder, "links")) ? [.. Directory.EnumerateFiles(Path.Combine(_folder, "links")).Order(StringComparer.Ordinal)] : [];

    public Task<LinkRun> LinkEverything() => Do(CurrentUser.Operator, (RunLinks run) => run.Run(null, default, everything: true));

    public Task<LinkRun> Link() => Do(CurrentUser.Operator, (RunLinks run) => run.Run(null, default));

    /// <summary>Rows of lists that nobody is linked with yet.</summary>
    public async Task<ListEntry[]> Rows(params (string List, string Area)[] rows)
    {
        await using var db = Database.Open();
        ListEntry[] entries = [.. rows.Select((r, i) => new ListEntry
        {
            Id = Ids.New(), List = r.List, AreaCode = r.Area, FirstName = $"สมมุติ{(char)('ก' + i)}", LastName = "ทดสอบ", IsHeld = true, EntryKey = i,
        })];
        db.AddRange(entries);
        await db.SaveChangesAsync();
        return entries;
    }

    /// <summary>Stores pairs as a run would that found them.</summary>
    public Task<bool> Store(params IEnumerable<(ListEntry Left, ListEntry Right, double Probability)> pairs) =>
        Do(CurrentUser.Operator, (IServiceProvider services) => Store(services, (run, limits) => [.. pairs.Select(p => Pair(p.Left, p.Right, p.Probability, run, limits))]));

    /// <summary>Fails while it is written.</summary>
    public Task<bool> StoreBroken(ListEntry left, ListEntry right) => Do(CurrentUser.Operator, (IServiceProvider services) => Store(services, (run, limits) =>
    {
        var broken = Pair(left, right, 0.6, run, limits);
        broken.Evidence = null!;
        return [broken];
    }));

    private static async Task<bool> Store(IServiceProvider services, Func<Guid, LinkLimits, IReadOnlyList<LinkedPair>> pairs)
    {
        var db = services.GetRequiredService<HunsuanDb>();
        var run = new LinkRun { Id = Ids.New(), StartedAt = DateTimeOffset.UnixEpoch, State = LinkRunState.Running };
        db.Add(run);
        await db.SaveChangesAsync();
        var sheets = await services.GetRequiredService<LinkSource>().Read(default);
        return await services.GetRequiredService<StoreLinks>().Run(run, new() { Records = 0, Sheets = sheets, Pairs = pairs(run.Id, services.GetRequiredService<LinkLimits>()) }, default);
    }

    public Task<Result<PairDecision>> Decide(CurrentUser user, ListEntry left, ListEntry right, PairVerdict verdict, bool isSettling = false) =>
        Do(user, (DecidePair decide) => decide.Run(new() { PairId = PairId.Of(left.Id, right.Id), Verdict = verdict, IsSettling = isSettling }, default));

    public Task<Result<Guid>> TakeBack(CurrentUser user, ListEntry left, ListEntry right) =>
        Do(user, (TakeBackDecision back) => back.RunOfPair(PairId.Of(left.Id, right.Id), default));

    /// <summary>Who is joined with whom, as the database has it.</summary>
    public async Task<string> Clusters()
    {
        await using var db = Database.Open();
        return string.Join('\n', (await db.ClusterMembers.ToListAsync()).OrderBy(m => m.RecordId).Select(m => $"{m.RecordId} {m.List} {m.AreaCode} {m.ClusterId}"));
    }

    public async Task<bool> AreJoined(ListEntry one, ListEntry other)
    {
        await using var db = Database.Open();
        var found = await db.ClusterMembers.Where(m => m.RecordId == one.Id || m.RecordId == other.Id).Select(m => m.ClusterId).ToListAsync();
        return found.Count == 2 && found[0] == found[1];
    }

    public async Task<LinkedPair> Find(ListEntry left, ListEntry right)
    {
        var id = PairId.Of(left.Id, right.Id);
        await using var db = Database.Open();
        return await db.LinkedPairs.SingleAsync(p => p.Id == id);
    }

    public static CurrentUser Reviewer(string area = "5601") => Given.Acting(Ids.New(), Role.CentreWorker, area);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsDatabase) await Database.DisposeAsync();
        if (_ownsFolder) Directory.Delete(_folder, recursive: true);
    }

    private static LinkedPair Pair(ListEntry left, ListEntry right, double probability, Guid run, LinkLimits limits) => new()
    {
        Id = PairId.Of(left.Id, right.Id), AreaCode = CommonArea.Of(left.AreaCode, right.AreaCode), LeftId = left.Id, LeftList = left.List, LeftArea = left.AreaCode,
        RightId = right.Id, RightList = right.List, RightArea = right.AreaCode, Probability = probability, Weight = 0, Evidence = "given_name=5:8.2", Stake = 0, RunId = run,
        IsLikely = probability >= limits.Join, State = probability >= limits.Join ? LinkState.Joined : LinkState.ToReview, IsCut = false,
    };
}
