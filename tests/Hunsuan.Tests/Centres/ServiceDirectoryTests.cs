using Hunsuan.Access;
using Hunsuan.Centres.Services;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Centres;

public class ServiceDirectoryTests
{
    [Fact]
    public async Task What_is_wrong_is_told_beside_its_field_and_nothing_is_kept()
    {
        await using var scene = await CentreScene.Create();
        var right = CentreScene.Service(await scene.GivenAnOrganisation(), "บริการ", "diapers");
        (string Field, KeepEntry.Input Input)[] wrong =
        [
            (nameof(right.Name), right with { Name = "" }), (nameof(right.What), right with { What = " " }), (nameof(right.OrganisationId), right with { OrganisationId = null }),
            (nameof(right.OrganisationId), right with { OrganisationId = Ids.New() }), (nameof(right.AreaCode), right with { AreaCode = "5601" }), (nameof(right.AreaCode), right with { AreaCode = "" }),
            (nameof(right.Needs), right with { Needs = [] }), (nameof(right.Needs), right with { Needs = ["gold"] }), (nameof(right.Phone), right with { Phone = "1" }),
            (nameof(right.Web), right with { Web = "javascript:alert(1)" }), (nameof(right.Web), right with { Web = "ไม่มี" }), (nameof(right.Email), right with { Email = "x" }),
            (nameof(right.Languages), right with { Languages = ["xx"] }), (nameof(right.CapacityMost), right with { CapacityMost = "-1", CapacityUnit = "เตียง" }),
            (nameof(right.CapacityFree), right with { CapacityMost = "1", CapacityFree = "2", CapacityUnit = "เตียง" }), (nameof(right.CapacityUnit), right with { CapacityMost = "1" }),
            (nameof(right.BenefitCode), right with { BenefitCode = "gold" }), (nameof(right.RecheckMonths), right with { RecheckMonths = 99 }),
            (nameof(right.Hours), right with { Hours = new() { Sunday = "?" } }), (nameof(right.Papers), right with { Papers = new('ก', ServiceEntry.WordsMaxLength + 1) }),
        ];

        foreach (var (field, input) in wrong) Assert.Equal(field, Assert.Single((await scene.Keep(input)).Problems).Field);
        await using var db = scene.Database.Open();
        Assert.Empty(await db.ServiceEntries.ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_entry_comes_up_for_a_check_in_its_area_alone_and_is_confirmed_in_one_press(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var entry = await scene.GivenAService(await scene.GivenAnOrganisation(), "มอบผ้าอ้อม", "diapers");
        Assert.Equal((Village.Today, Village.Today.AddMonths(6)), (entry.VerifiedOn, entry.RecheckOn));
        Assert.Equal(0, await Due());
        await using (var db = scene.Database.Open())
        {
            (await db.ServiceEntries.SingleAsync()).RecheckOn = Village.Today;
            await db.SaveChangesAsync();
        }

        Assert.Equal((1, 0), (await Due(), await Due(scene.Neighbour)));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do((db, activity) => new ConfirmEntry(db, activity, scene.Neighbour, scene.Clock).StillRight(entry.Id), scene.Neighbour));
        var confirmed = await scene.Do((db, activity) => new ConfirmEntry(db, activity, scene.Officer, scene.Clock).StillRight(entry.Id));
        Assert.Equal(Village.Today.AddMonths(6), confirmed.Value!.RecheckOn);
        Assert.Equal(0, await Due());

        Task<int> Due(CurrentUser? user = null) => scene.Do((db, _) => new ServiceView(new(db), db, CentreScene.Needs, scene.Clock).CountDue(default), user);
    }

    [Fact]
    public async Task A_service_that_ended_is_found_and_confirmed_no_more_until_it_goes_on()
    {
        await using var scene = await CentreScene.Create();
        var entry = await scene.GivenAService(await scene.GivenAnOrganisation(), "มอบผ้าอ้อม", "diapers");

        Assert.Empty((await End(false)).Problems);
        Assert.Equal(ServiceTexts.HasEnded, Assert.Single((await End(false)).Problems).Message);
        Assert.Equal(ServiceTexts.HasEnded, Assert.Single((await scene.Do((db, a) => new ConfirmEntry(db, a, scene.Officer, scene.Clock).StillRight(entry.Id))).Problems).Message);
        Assert.Empty((await scene.Find("ผ้าอ้อม")).Rows);
        Assert.Empty((await End(true)).Problems);
        Assert.Single((await scene.Find("ผ้าอ้อม")).Rows);

        Task<Result<ServiceEntry>> End(bool isGoingOn) => scene.Do((db, activity) => new ConfirmEntry(db, activity, scene.Officer, scene.Clock).End(entry.Id, isGoingOn));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Whoever_works_elsewhere_reads_a_service_and_changes_nothing(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var organisation = await scene.GivenAnOrganisation();
        var entry = await scene.GivenAService(organisation, "มอบผ้าอ้อม", "diapers");
        var centre = await scene.GivenACentre("ศูนย์");

        Assert.NotNull(await scene.Do((db, _) => new ServiceView(new(db), db, CentreScene.Needs, scene.Clock).Of(entry.Id, default), scene.Neighbour));
        Assert.Null(await scene.Do((db, _) => new ServiceView(new(db), db, CentreScene.Needs, scene.Clock).Own(entry.Id, default), scene.Neighbour));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Keep(CentreScene.Service(organisation, "อื่น", "food") with { AreaCode = "560108" }, entry.Id, scene.Neighbour));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do((db, activity) => new ChangeReach(db, activity, Village.Areas).Add(entry.Id, ""), scene.Neighbour));
        var own = (await scene.Keep(CentreScene.Service(organisation, "ของพะเยา", "food") with { AreaCode = "560108" }, user: scene.Neighbour)).Value!;
        var placed = await scene.Do((db, activity) => new ChangeReach(db, activity, Village.Areas).AddPlace(own.Id, centre.Id), scene.Neighbour);
        Assert.Equal(ServiceTexts.CentreRequired, Assert.Single(placed.Problems).Message);
    }

    [Fact]
    public async Task Changed_needs_take_the_place_of_the_earlier_ones()
    {
        await using var scene = await CentreScene.Create();
        var organisation = await scene.GivenAnOrganisation();
        var entry = await scene.GivenAService(organisation, "ช่วยเหลือ", "diapers");

        Assert.Empty((await scene.Keep(CentreScene.Service(organisation, "ช่วยเหลือ", "food", "job", "food"), entry.Id)).Problems);

        await using var db = scene.Database.Open();
        Assert.Equal(["food", "job"], await db.MetNeeds.Select(n => n.Need).OrderBy(n => n).ToListAsync());
    }
}
