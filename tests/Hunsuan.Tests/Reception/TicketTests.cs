using System.Net;
using Hunsuan.Access;
using Hunsuan.Centres;
using Hunsuan.Reception.Tickets;
using Hunsuan.Shared;
using Hunsuan.Tests.Centres;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Reception;

/// <summary>The waiting room of a centre: numbers of the day, who is called next, and that nobody is called by two.</summary>
public sealed class TicketTests
{
    private const int AtOnce = 6;

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Priority_is_called_first_and_each_in_the_order_of_its_number(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var centre = await scene.GivenACentre("ศูนย์สันกลาง");
        foreach (var isPriority in new[] { false, false, true }) await Issue(scene, centre, isPriority);

        List<int> called = [];
        for (var i = 0; i < 3; i++) called.Add((await Move(scene, centre, new() { Action = TicketAction.Call, Counter = "1" })).Value!.Number);

        Assert.Equal([3, 1, 2], called);
        Assert.Equal(TicketTexts.NobodyWaits, (await Move(scene, centre, new() { Action = TicketAction.Call, Counter = "1" })).Problems.Single().Message);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Numbers_begin_anew_each_day_and_no_two_are_alike(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var centre = await scene.GivenACentre("ศูนย์สันกลาง");
        var issued = await Races.AtOnce([.. Enumerable.Repeat(() => Issue(scene, centre), AtOnce)]);

        Assert.Equal(Enumerable.Range(1, AtOnce), issued.Select(t => t.Value!.Number).Order());
        var tomorrow = await scene.Do((db, activity) => new IssueTicket(db, activity, new FixedClock(Village.Today.AddDays(1))).Run(centre.Id, isPriority: false));
        Assert.Equal(1, tomorrow.Value!.Number);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_many_desks_that_call_at_once_each_gets_another_ticket(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var centre = await scene.GivenACentre("ศูนย์สันกลาง");
        for (var i = 0; i < AtOnce - 1; i++) await Issue(scene, centre);

        var called = await Races.AtOnce([.. Enumerable.Repeat(() => Move(scene, centre, new() { Action = TicketAction.Call, Counter = "1" }), AtOnce)]);

        Assert.Equal(Enumerable.Range(1, AtOnce - 1), called.Where(c => c.Succeeded).Select(c => c.Value!.Number).Order());
        Assert.Single(called, c => !c.Succeeded);
    }

    [Fact]
    public async Task Whoever_is_not_there_may_wait_again_and_whoever_was_served_is_done()
    {
        await using var scene = await CentreScene.Create();
        var centre = await scene.GivenACentre("ศูนย์สันกลาง");
        var ticket = (await Issue(scene, centre)).Value!.Id;

        Assert.Equal(nameof(MoveTicket.Input.Counter), (await Move(scene, centre, new() { Action = TicketAction.Call })).Problems.Single().Field);
        foreach (var (action, state) in new[] { (TicketAction.Call, TicketState.Called), (TicketAction.NotThere, TicketState.Gone), (TicketAction.PutBack, TicketState.Waiting), (TicketAction.Call, TicketState.Called), (TicketAction.Serve, TicketState.Served) })
            Assert.Equal(state, (await Move(scene, centre, new() { TicketId = ticket, Action = action, Counter = "2" })).Value!.State);

        Assert.False((await Move(scene, centre, new() { TicketId = ticket, Action = TicketAction.Call, Counter = "2" })).Succeeded);
    }

    [Fact]
    public async Task A_centre_that_is_closed_or_elsewhere_gives_no_ticket()
    {
        await using var scene = await CentreScene.Create();
        var centre = await scene.GivenACentre("ศูนย์สันกลาง");
        var ticket = (await Issue(scene, centre)).Value!;

        await Assert.ThrowsAsync<OutOfAreaException>(() => Issue(scene, centre, user: scene.Neighbour));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Move(scene, centre, new() { TicketId = ticket.Id, Action = TicketAction.Call, Counter = "1" }, scene.Neighbour));
        await using (var db = scene.Database.Open(scene.Officer)) await db.Centres.ExecuteUpdateAsync(set => set.SetProperty(c => c.ClosedOn, Village.Today));
        Assert.Equal(TicketTexts.CentreClosed, (await Issue(scene, centre)).Problems.Single().Message);
    }

    [Fact]
    public async Task From_the_ticket_to_the_request_without_scripts()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        var user = await site.SignInAs(Role.CentreWorker, CentreScene.SanKlang);
        await using var db = database.Open(CurrentUser.Operator);
        var centre = new Centre { Id = Ids.New(), AreaCode = CentreScene.SanKlang, Name = "ศูนย์ทดสอบ", Kind = CentreKind.SubDistrict, OpenedOn = Village.SurveyedOn, SearchKey = "" };
        db.Add(centre);
        await db.SaveChangesAsync();
        var desk = TicketAddress.Of(centre.Id);
        Assert.Contains("ศูนย์ทดสอบ", WebUtility.HtmlDecode(await site.Read(TicketAddress.Home)), StringComparison.Ordinal);

        var slip = (await site.Submit(desk, "issue", ("IsPriority", "true"))).Headers.Location!.PathAndQuery;
        Assert.Contains(TicketTexts.Priority.Thai, WebUtility.HtmlDecode(await site.Read(slip)), StringComparison.Ordinal);
        Assert.Contains(TicketTexts.NobodyCalled.Thai, WebUtility.HtmlDecode(await site.Read(TicketAddress.ScreenOf(centre.Id))), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Submit(desk, "next", ("Input.Action", "Call"), ("Input.Counter", "ช่อง 4"))).StatusCode);
        Assert.Contains("ช่อง 4", WebUtility.HtmlDecode(await site.Read(TicketAddress.ScreenOf(centre.Id))), StringComparison.Ordinal);
        var ticket = await db.Tickets.AsNoTracking().SingleAsync();
        Assert.Equal(user.Id, ticket.CalledBy);

        var received = await site.Submit(TicketAddress.NewRequestOf(ticket.Id), "receive", ("Input.Channel", "WalkIn"), ("Input.Reporter", "Self"), ("Input.Words", "ขอผ้าอ้อม"));
        Assert.Contains(WebUtility.HtmlEncode(TicketAddress.NewRequestOf(ticket.Id)), await received.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await site.Submit(desk, $"ticket-{ticket.Id}", ("Input.TicketId", $"{ticket.Id}"), ("Input.Action", "Serve"));
        Assert.Equal(TicketState.Served, (await db.Tickets.AsNoTracking().SingleAsync()).State);
    }

    private static Task<Result<Ticket>> Issue(CentreScene scene, Centre centre, bool isPriority = false, CurrentUser? user = null) =>
        scene.Do((db, activity) => new IssueTicket(db, activity, scene.Clock).Run(centre.Id, isPriority), user);

    private static Task<Result<Ticket>> Move(CentreScene scene, Centre centre, MoveTicket.Input input, CurrentUser? user = null) =>
        scene.Do((db, activity) => new MoveTicket(db, user ?? scene.Officer, activity, scene.Clock).Run(centre.Id, input), user);
}
