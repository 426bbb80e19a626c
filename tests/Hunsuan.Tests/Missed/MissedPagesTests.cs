using System.Net;
using Hunsuan.Access;
using Hunsuan.Missed.Lists;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Missed;

/// <summary>The questions as pages: counts, lists, what is not known, and what lies elsewhere.</summary>
public class MissedPagesTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_count_leads_to_its_list_and_that_names_were_read_is_written_down(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        await scene.Short("เดี่ยว");
        await scene.Row("แถว");
        await using var site = await TestSite.Start(scene.Place.Database);
        var user = await site.SignInAs(Role.Volunteer, MissedScene.Village);

        var home = WebUtility.HtmlDecode(await site.Read("/missed"));
        Assert.Contains($"<a href=\"/missed/no-list?area={MissedScene.Village}\"><strong>1</strong></a>", home, StringComparison.Ordinal);
        var list = await site.Read($"/missed/no-list?area={MissedScene.Village}");
        Assert.Contains("เดี่ยว บุญมา", list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/missed/no-list?area=560109")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/missed/nothing")).StatusCode);
        await using var db = scene.Place.Open(CurrentUser.Operator);
        Assert.Equal(1, await db.Activities.CountAsync(a => a.UserId == user.Id && a.Kind == ActivityKind.ListRead));
    }

    [Fact]
    public async Task What_was_never_linked_is_not_known_and_nobody_is_missed_by_it()
    {
        await using var scene = await MissedScene.Create(Provider.Sqlite, isLinked: false);
        await scene.Short("เดี่ยว");
        await scene.Row("แถว");
        await using var site = await TestSite.Start(scene.Place.Database);
        await site.SignInAs(Role.CentreWorker, MissedScene.Subdistrict);

        foreach (var address in new[] { "/missed", "/missed/no-list", "/missed/not-surveyed" })
        {
            var page = WebUtility.HtmlDecode(await site.Read(address));
            Assert.Contains(MissedTexts.NeverLinked.Thai, page, StringComparison.Ordinal);
            Assert.Contains("href=\"/links\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("เดี่ยว", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_province_chooses_a_district_first()
    {
        await using var scene = await MissedScene.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(scene.Place.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        Assert.Contains("/missed?area=5601", await site.Read("/missed"), StringComparison.Ordinal);
        Assert.Contains(MissedTexts.NoSurvey.Thai, WebUtility.HtmlDecode(await site.Read("/missed?area=5601")), StringComparison.Ordinal);
    }
}
