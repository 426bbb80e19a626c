using System.Net;
using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Outside;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Outside;

/// <summary>Who comes in by a provider, and with which roles.</summary>
public class OutsideEntryTests
{
    private static readonly string Rules = OutsideBench.Rules(
        new { claim = "realm_access.roles", value = "officer", role = Role.ProvincialOfficer, areasClaim = "areas" },
        new { claim = "realm_access.roles", value = "analyst", role = Role.Analyst, areas = new[] { "56" } });

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Somebody_new_is_added_where_a_rule_fits_with_its_roles_and_areas(Provider kind)
    {
        await using var bench = await OutsideBench.Start(kind, Rules);
        Say(bench, ["officer", "other"], "5601", "5602");

        Assert.Equal("/", OutsideBench.Led(await bench.SignIn()));

        Assert.Equal([(Role.ProvincialOfficer, "5601", false), (Role.ProvincialOfficer, "5602", false)], await bench.Grants());
        await using var db = bench.Database.Open();
        var user = await db.Users.SingleAsync();
        Assert.Equal("สายใจ สมมุติ", user.Name);
        Assert.Matches("^moi-[a-z2-9]{8}$", user.UserName);
        Assert.Equal(SignInMeans.Provider, (await db.UserSessions.SingleAsync()).Means);
        Assert.Equal(HttpStatusCode.OK, (await bench.Site.Get("/search")).StatusCode);
        Assert.Equal(
            [(ActivityKind.UserFromProvider, user.Id), (ActivityKind.SignedIn, user.Id)],
            (await db.Activities.OrderBy(a => a.Id).ToListAsync()).Select(a => (a.Kind, a.UserId)).Take(2));
        var written = string.Concat(await db.Activities.Select(a => a.Changes).ToListAsync());
        Assert.DoesNotContain("1100000000000", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Subject", written, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Roles_follow_the_provider_at_each_signing_in_and_those_by_people_stay(Provider kind)
    {
        await using var bench = await OutsideBench.Start(kind, Rules);
        Say(bench, ["officer"], "5601");
        await bench.SignIn();
        await using (var db = bench.Database.Open())
        {
            db.Add(Given.Grant(await db.Users.SingleAsync(), Role.CentreWorker, "560108"));
            db.Add(Given.Grant(await db.Users.SingleAsync(), Role.ProvincialOfficer, "5601"));
            await db.SaveChangesAsync();
        }

        await bench.SignOut();
        Say(bench, ["analyst", "officer"], "5602");
        await bench.SignIn();
        Assert.Equal(
            [(Role.Analyst, "56", false), (Role.CentreWorker, "560108", true), (Role.ProvincialOfficer, "5601", true), (Role.ProvincialOfficer, "5602", false)],
            await bench.Grants());

        await bench.SignOut();
        Say(bench, []);
        Assert.Equal("/", OutsideBench.Led(await bench.SignIn()));
        Assert.Equal([(Role.CentreWorker, "560108", true), (Role.ProvincialOfficer, "5601", true)], await bench.Grants());
        await using var after = bench.Database.Open();
        Assert.Equal(2, await after.Activities.CountAsync(a => a.Kind == ActivityKind.RolesFromProvider));
    }

    [Fact]
    public async Task Nothing_new_is_written_where_nothing_changed()
    {
        await using var bench = await OutsideBench.Start(settings: Rules);
        Say(bench, ["analyst"]);
        await bench.SignIn();
        await bench.SignOut();
        await bench.SignIn();

        await using var db = bench.Database.Open();
        Assert.Equal(0, await db.Activities.CountAsync(a => a.Kind == ActivityKind.RolesFromProvider));
        Assert.Single(await db.Users.ToListAsync());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "contact": { "th": "พมจ. สมมุติ", "en": "the office" } }""")]
    public async Task Somebody_whom_nobody_gave_a_place_is_told_whom_to_ask(string settings)
    {
        await using var bench = await OutsideBench.Start(settings: settings);

        await bench.Refuses(
            await bench.SignIn(), settings == "{}" ? OutsideTexts.NoPlace.With("มหาดไทย") : OutsideTexts.NoPlaceAsk.With("มหาดไทย", "พมจ. สมมุติ"));
        await NothingIsMade(bench);
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("5601x")]
    [InlineData("561")]
    [InlineData("")]
    [InlineData("country")]
    public async Task An_area_that_is_not_known_refuses_all_of_it(string area)
    {
        await using var bench = await OutsideBench.Start(settings: Rules);
        Say(bench, ["officer", "analyst"], "5601", area);

        await bench.Refuses(await bench.SignIn(), OutsideTexts.AreaUnknown.With("มหาดไทย", area));
        await NothingIsMade(bench);
    }

    [Fact]
    public async Task A_rule_whose_claim_names_no_area_gives_nothing()
    {
        await using var bench = await OutsideBench.Start(settings: Rules);
        Say(bench, ["officer"]);

        await bench.Refuses(await bench.SignIn(), OutsideTexts.NoPlace.With("มหาดไทย"));
        await NothingIsMade(bench);
    }

    [Fact]
    public async Task An_organisation_that_is_not_known_refuses_all_of_it()
    {
        await using var bench = await OutsideBench.Start(
            settings: OutsideBench.Rules(new { claim = "sub", value = "1100000000000", role = Role.Analyst, areas = new[] { "country" }, organisation = Ids.New() }));

        await bench.Refuses(await bench.SignIn(), OutsideTexts.OrganisationUnknown.With("มหาดไทย"));
        await NothingIsMade(bench);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_stopped_user_stays_outside_and_gets_no_roles(Provider kind)
    {
        await using var bench = await OutsideBench.Start(kind, Rules);
        Say(bench, ["analyst"]);
        await bench.SignIn();
        await bench.SignOut();
        await using (var db = bench.Database.Open()) await db.Users.ExecuteUpdateAsync(u => u.SetProperty(x => x.IsActive, false));
        Say(bench, ["officer"], "5601");

        await bench.Refuses(await bench.SignIn(), OutsideTexts.IsStopped);
        Assert.Equal([(Role.Analyst, "56", false)], await bench.Grants());
        await using var after = bench.Database.Open();
        Assert.Equal(1, await after.Activities.CountAsync(a => a.Kind == ActivityKind.SignInRefused));
    }

    [Fact]
    public async Task People_can_neither_take_back_what_a_provider_gave_nor_be_kept_from_giving_it_too()
    {
        await using var bench = await OutsideBench.Start(settings: Rules);
        Say(bench, ["analyst"]);
        await bench.SignIn();
        await using var db = bench.Database.Open();
        var (user, grant) = (await db.Users.SingleAsync(), await db.RoleGrants.SingleAsync());
        var by = Given.Acting(Ids.New(), Role.Administrator, "");
        var granting = new GrantRole(db, new Activity(db, by, TimeProvider.System), by, Given.Roles, TimeProvider.System);

        Assert.Equal(RoleTexts.TakeBackOutside, Assert.Single((await granting.TakeBack(user.Id, grant.Id, default)).Problems).Message);
        Assert.True((await granting.Run(user.Id, new() { Role = Role.Analyst, AreaCode = "56" }, default)).Succeeded);
        Assert.Equal([(Role.Analyst, "56", false), (Role.Analyst, "56", true)], (await bench.Grants()).Order());
    }

    private static void Say(OutsideBench bench, string[] roles, params string[] areas) =>
        (bench.Provider.Says["realm_access"], bench.Provider.Says["areas"]) = (new { roles }, areas);

    private static async Task NothingIsMade(OutsideBench bench)
    {
        await using var db = bench.Database.Open();
        Assert.Empty(await db.Users.ToListAsync());
        Assert.Empty(await db.OutsideSignIns.ToListAsync());
        Assert.Empty(await db.RoleGrants.ToListAsync());
        Assert.Equal(ActivityKind.SignInRefused, (await db.Activities.SingleAsync()).Kind);
    }
}
