using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Hunsuan.Imports;
using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Queue;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hunsuan.Tests.Imports;

/// <summary>A server's services without its pages: its queue moves only when a test says so.</summary>
internal sealed class ImportBench : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly bool _ownsFolder;

    public ImportBench(TestDatabase database, ImportBench? besides = null, TimeProvider? clock = null)
    {
        _ownsFolder = besides is null;
        DataFolder = besides?.DataFolder ?? Directory.CreateTempSubdirectory("hunsuan-test-").FullName;
        var services = new ServiceCollection().AddLogging().AddHunsuan(new Installation { Database = database.Address, DataFolder = DataFolder }).AddSingleton(TestDatabase.Keys);
        _services = services.AddSingleton(clock ?? TimeProvider.System).BuildServiceProvider(validateScopes: true);
    }

    public string DataFolder { get; }

    public ImportQueue Queue => _services.GetServices<IHostedService>().OfType<ImportQueue>().Single();

    public RunningImports Running => _services.GetRequiredService<RunningImports>();

    public ImportFolder FolderOf(Guid id) => _services.GetRequiredService<ImportFolders>().Of(id);

    public Task<User> AddUser(string role = Role.ProvincialOfficer, string area = "56") => Do(CurrentUser.Operator, (HunsuanDb db) => db.GivenAUser(role, area));

    /// <summary>Puts files where an upload puts them, and begins their import.</summary>
    public async Task<ImportRun> Start(User user, string kind, params (string Name, string Content)[] files)
    {
        var id = Ids.New();
        var folder = FolderOf(id);
        folder.Create();
        foreach (var (file, number) in files.Select((f, i) => (f, i + 1)))
        {
            using var into = folder.Write(folder.Source(number));
            into.Write(System.Text.Encoding.UTF8.GetBytes(file.Content));
            into.Complete();
        }

        return await Do(user, (StartImport start) => start.Run(new(id, kind, null, null, [.. files.Select(f => f.Name)]), default));
    }

    /// <summary>An import that was checked and waits to be written.</summary>
    public async Task<ImportRun> StartUntilCommit(User user, string kind, params (string Name, string Content)[] files)
    {
        var run = await Start(user, kind, files);
        await Queue.TakeNext(default);
        var mode = (await Find(run.Id)).ReadSummary()!.Refused == 0 ? ImportMode.WholeOrNothing : ImportMode.GoodRows;
        var ordered = await Do(user, (CommitImport commit) => commit.Run(run.Id, mode, default));
        Assert.Empty(ordered.Problems);
        return await Find(run.Id);
    }

    public Task<ImportRun> Find(Guid id) => Do(CurrentUser.Operator, (HunsuanDb db) => db.Imports.AsNoTracking().SingleAsync(i => i.Id == id));

    public Task<int> CountListed() => Do(CurrentUser.Operator, (HunsuanDb db) => db.ListEntries.CountAsync());

    public Task<List<ActivityKind>> Activities() =>
        Do(CurrentUser.Operator, (HunsuanDb db) => db.Activities.OrderBy(a => a.Id).Select(a => a.Kind).ToListAsync());

    /// <summary>As after a kill: whatever the state says, nobody is at it.</summary>
    public Task SetState(Guid id, ImportState state) => Do(CurrentUser.Operator, (HunsuanDb db) =>
        db.Imports.Where(i => i.Id == id).ExecuteUpdateAsync(set => set.SetProperty(i => i.State, state)));

    /// <summary>Begins the next import and holds it where it has read thousands of rows, until something stops it.</summary>
    public async Task<(RunningImport Import, Task<bool> Working)> WorkToTheMiddle(CancellationToken stop = default)
    {
        var middle = new TaskCompletionSource<RunningImport>(TaskCreationOptions.RunContinuationsAsynchronously);
        Running.Reported += import =>
        {
            if (middle.TrySetResult(import)) import.Token.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
        };
        var working = Task.Run(() => Queue.TakeNext(stop), CancellationToken.None);
        return (await middle.Task.WaitAsync(TimeSpan.FromSeconds(30), CancellationToken.None), working);
    }

    public async Task<T> Do<TUseCase, T>(User user, Func<TUseCase, Task<T>> work) where TUseCase : notnull => await Do(await Acting(user), work);

    public async Task<T> Do<TUseCase, T>(CurrentUser user, Func<TUseCase, Task<T>> work) where TUseCase : notnull
    {
        await using var scope = _services.CreateScopeFor(user);
        return await work(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }

    public async Task Do<TUseCase>(User user, Func<TUseCase, Task> work) where TUseCase : notnull => await Do(await Acting(user), work);

    private async Task<CurrentUser> Acting(User user) => (await Do(CurrentUser.Operator, (UsersWithRoles users) => users.Of(user, default))).Under(Permit.Import);

    public async Task Do<TUseCase>(CurrentUser user, Func<TUseCase, Task> work) where TUseCase : notnull
    {
        await using var scope = _services.CreateScopeFor(user);
        await work(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsFolder) Directory.Delete(DataFolder, recursive: true);
    }
}
