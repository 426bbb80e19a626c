using System.Net;
using Hunsuan.Access;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Records.Activities;

public class ActivitiesPageTests
{
    [Fact]
    public async Task A_supervisor_goes_from_the_record_to_who_looked_at_it_and_takes_that_along_as_a_file()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, members) = await village.GivenAFamily(["แก้ว"]);
        await using var site = await TestSite.Start(village.Database);
        var user = await site.SignInAs(Role.ProvincialSupervisor, "56");
        var looked = $"/activities?household={household.Id}";

        Assert.Contains($"href=\"{looked}\"", await site.Read($"/households/{household.Id}"), StringComparison.Ordinal);
        var page = await site.Read(looked);
        foreach (var words in new[] { "ใครเปิดดูแฟ้มนี้", "เปิดดูแฟ้มครัวเรือน", user.Name, "หัวหน้างานระดับจังหวัด", "ครอบครัวบุญมา", $"/activities?person={members[0].Id}" })
            Assert.True(page.Contains(words, StringComparison.Ordinal), $"{words}: {page}");
        Assert.Contains("เปิดดูแฟ้มครัวเรือน", await site.Read($"/activities?person={members[0].Id}"), StringComparison.Ordinal);
        Assert.Contains($"เปิดดูแฟ้มครัวเรือน,{household.Id},56010805,", await site.Read($"/activities.csv?household={household.Id}&kind=HouseholdRead"), StringComparison.Ordinal);

        await using var db = village.Open();
        Assert.Equal(
            [ActivityKind.HouseholdRead, ActivityKind.LogRead, ActivityKind.LogRead, ActivityKind.LogExported],
            await db.Activities.Where(a => a.Kind != ActivityKind.SignedIn).OrderBy(a => a.Sequence).Select(a => a.Kind).ToListAsync());
    }

    [Fact]
    public async Task Workers_and_other_areas_see_none_of_it()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, _) = await village.GivenAFamily(["แก้ว"]);
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "56");

        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get("/activities")).StatusCode);
        Assert.DoesNotContain("/activities", await site.Read($"/households/{household.Id}"), StringComparison.Ordinal);

        await site.SignInAs(Role.ProvincialSupervisor, "57");
        foreach (var address in new[] { "/activities", "/activities.csv" })
            Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"{address}?household={household.Id}")).StatusCode);
        Assert.DoesNotContain($"{household.Id}", await site.Read("/activities"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_opened_very_many_reads_what_to_do_and_the_supervisor_sees_an_alarm()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, _) = await village.GivenAFamily(["แก้ว"]);
        await using var site = await TestSite.Start(village.Database);
        var worker = await site.SignInAs(Role.CentreWorker, "560108");
        for (var i = 0; i < 100; i++)
        {
            await using var db = village.Open();
            await new Activity(db, Given.Acting(worker.Id, Role.CentreWorker, "560108"), TimeProvider.System).Note(ActivityKind.HouseholdRead, default, Ids.New());
        }

        var stopped = await site.Get($"/households/{household.Id}/measure");

        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
        var page = await stopped.Content.ReadAsStringAsync();
        Assert.Contains("รอสักครู่แล้วเปิดแฟ้มต่อได้", page, StringComparison.Ordinal);
        Assert.DoesNotContain("บุญมา", page, StringComparison.Ordinal);

        await site.SignInAs(Role.ProvincialSupervisor, "56");
        Assert.Contains($"<a href=\"/activities?user={worker.Id}\">{worker.Name}</a>", await site.Read("/activities"), StringComparison.Ordinal);
    }
}
