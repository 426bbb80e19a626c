using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Hosting;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Cases.Contacts;

/// <summary>A sub-district with a family, a worker, a volunteer and a neighbour's worker, at a moment that tests move.</summary>
internal sealed class ContactScene : IAsyncDisposable
{
    /// <summary>Monday 23 November 2026, 9 o'clock in Thailand.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;
    private readonly Village _village;

    private ContactScene(Village village, Household household, ServiceProvider services) => (_village, Household, _services) = (village, household, services);

    public SetClock Clock { get; private init; } = null!;
    public Household Household { get; }
    public CurrentUser Worker { get; private set; } = null!;
    public CurrentUser Colleague { get; private set; } = null!;
    public CurrentUser Volunteer { get; private set; } = null!;
    public CurrentUser Neighbour { get; private set; } = null!;

    /// <param name="dataFolder">With files of the installation; empty for none.</param>
    public static async Task<ContactScene> Create(Provider provider, string dataFolder = "")
    {
        var village = await Village.Create(provider);
        var (household, _) = await village.GivenAFamily(["แก้ว"]);
        var clock = new SetClock { Now = Monday };
        var services = new ServiceCollection().AddLogging().AddHunsuan(new Installation { Database = village.Database.Address, DataFolder = dataFolder })
            .AddSingleton<TimeProvider>(clock).AddSingleton(TestDatabase.Keys).BuildServiceProvider();
        var scene = new ContactScene(village, household, services) { Clock = clock };
        scene.Worker = await scene.User("worker", Role.CentreWorker, "560108");
        scene.Colleague = await scene.User("colleague", Role.CentreWorker, "560108");
        scene.Volunteer = await scene.User("volunteer", Role.Volunteer, "56010805");
        scene.Neighbour = await scene.User("neighbour", Role.CentreWorker, "570501");
        return scene;
    }

    public async Task<Household> AFamily(string firstName, string area, string houseNumber) => (await _village.GivenAFamily([firstName], area, houseNumber)).Household;

    /// <summary>One piece of work in a user's name.</summary>
    public async Task<T> Do<TWork, T>(CurrentUser user, Func<TWork, Task<T>> work) where TWork : notnull
    {
        await using var scope = _services.CreateScopeFor(user);
        return await work(scope.ServiceProvider.GetRequiredService<TWork>());
    }

    public IServiceProvider Services => _services;

    public TestDatabase Database => _village.Database;

    public Data.HunsuanDb Open() => _village.Open(CurrentUser.Operator);

    public async Task<Contact> Now(Contact contact)
    {
        await using var db = Open();
        return await db.Contacts.SingleAsync(c => c.Id == contact.Id);
    }

    /// <summary>Whatever the test does not name is filled in.</summary>
    public Task<Result<ReceiveContact.Receipt>> TryReceive(CurrentUser user, Action<ReceiveContact.Input>? change = null)
    {
        var input = new ReceiveContact.Input
        {
            Channel = ContactChannel.Letter, Reporter = ReporterKind.Neighbour, Words = "หลังคารั่ว ยายอยู่คนเดียว", Area = new() { Typed = user.AreaOf(), Code = user.AreaOf(), For = user.AreaOf() },
        };
        change?.Invoke(input);
        return Do(user, (ReceiveContact receiving) => receiving.Run(input));
    }

    public async Task<Contact> Receive(CurrentUser user, Action<ReceiveContact.Input>? change = null) => (await TryReceive(user, change)).Value!.Contact;

    public async Task<Result<Contact>> Move(CurrentUser user, Contact contact, ContactAction action, string? words = null, string? first = null)
    {
        var seen = (await Now(contact)).Changes;
        return await Do(user, (MoveContact moving) => moving.Run(new() { ContactId = contact.Id, Action = action, Reply = words, First = first, Seen = seen }));
    }

    /// <param name="area">A code or name; null for none.</param>
    /// <param name="seen">Null for what it is now.</param>
    public async Task<Result<Contact>> HandOver(CurrentUser user, Contact contact, string? area, string? why = "ผู้แจ้งบอกตำบลผิด", int? seen = null)
    {
        var input = new HandContactOver.Input { ContactId = contact.Id, Area = new() { Typed = area, Code = area, For = area }, Why = why, Seen = seen ?? (await Now(contact)).Changes };
        return await Do(user, (HandContactOver handing) => handing.Run(input));
    }

    public Task<Contact> Alarm(CurrentUser user, EmergencyKind? kind = EmergencyKind.Assault) =>
        Receive(user, i => (i.Words, i.Emergency, i.Channel, i.Reporter) = (null, kind, ContactChannel.EmergencyAlarm, ReporterKind.NotKnown));

    public Task<Result<ContactNote>> Note(CurrentUser user, Contact contact, ContactNoteKind kind, string? words = "คุยแล้ว") =>
        Do(user, (NoteContact noting) => noting.Run(new() { ContactId = contact.Id, Kind = kind, Words = words }));

    private async Task<CurrentUser> User(string name, string role, string area) => Given.Acting((await _village.GivenAUser(name, role, area)).Id, role, area);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _village.DisposeAsync();
    }
}

internal static class AreasOfUsers
{
    public static string AreaOf(this CurrentUser user) => user.Area.Codes[0];
}
