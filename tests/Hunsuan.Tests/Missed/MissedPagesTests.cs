using System.Net;
using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Missed.Campaigns;
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

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Somebody_of_a_list_is_taken_in_as_a_request_once_and_nobody_else_is(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var person = await scene.Short("เดี่ยว");
        var listed = await scene.Short("มีชื่อ");
        await scene.Join(listed, await scene.Row("มีชื่อ"));
        var elsewhere = await scene.Short("ต่างตำบล", MissedScene.Neighbour + "01");
        await using var site = await TestSite.Start(scene.Place.Database);
        await site.SignInAs(Role.CentreWorker, MissedScene.Subdistrict);

        var page = $"/missed/no-list/request/{person.Id}?area={MissedScene.Village}";
        Assert.Contains(WebUtility.HtmlEncode(page), await site.Read("/missed/no-list"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"/missed/no-list/request/{listed.Id}?area={MissedScene.Village}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"/missed/no-list/request/{elsewhere.Id}?area={elsewhere.AreaCode}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"/missed/no-list/request/{person.Id}")).StatusCode);

        var empty = await site.Submit(page, "take-in", ("Input.Words", ""), ("Input.Level", "life"));
        Assert.Contains(ContactTexts.WordsRequired.Thai, WebUtility.HtmlDecode(await empty.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var taken = await site.Submit(page, "take-in", ("Input.Words", "ไปดู"), ("Input.Level", "life"), ("Input.Because", "ไม่มีอาหาร"));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Contains("เดี่ยว บุญมา", WebUtility.HtmlDecode(await site.Read(taken.Headers.Location!.PathAndQuery)), StringComparison.Ordinal);
        var again = await site.Submit(page, "take-in", ("Input.Words", "ไปดู"), ("Input.Level", "life"), ("Input.Because", "ไม่มีอาหาร"));
        Assert.Contains(MissedRequestTexts.MaybeSame.Thai, WebUtility.HtmlDecode(await again.Content.ReadAsStringAsync()), StringComparison.Ordinal);

        await using var db = scene.Place.Open(CurrentUser.Operator);
        var contact = await db.Contacts.SingleAsync();
        Assert.Equal((ContactChannel.MissedList, ReporterKind.Officer, MissedScene.Village, true), (contact.Channel, contact.Reporter, contact.AreaCode, contact.DueAt is not null));
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

    [Fact]
    public async Task A_campaign_goes_from_the_list_to_a_volunteers_answer_without_scripts()
    {
        await using var scene = await MissedScene.Create(Provider.Sqlite);
        var person = await scene.Short("เดี่ยว");
        await scene.Row("แถว");
        await using var site = await TestSite.Start(scene.Place.Database);
        await site.SignInAs(Role.CentreWorker, MissedScene.Subdistrict);
        var next = CampaignAddress.Begin(MissedQuestion.NoList, MissedScene.Subdistrict);
        Assert.Contains(WebUtility.HtmlEncode(next), await site.Read("/missed/no-list"), StringComparison.Ordinal);
        var year = $"{TimeProvider.System.GetUtcNow().Year + 544}";
        var begun = await site.Submit(next, "begin-campaign", ("Input.Name", "ค้นหาบ้านนา"), ("Input.DueOn.Day", "1"), ("Input.DueOn.Month", "6"), ("Input.DueOn.Year", year));
        var campaign = begun.Headers.Location!.PathAndQuery;
        Assert.Contains("ค้นหาบ้านนา", WebUtility.HtmlDecode(await site.Read("/campaigns")), StringComparison.Ordinal);

        var volunteer = await site.SignInAs(Role.Volunteer, MissedScene.Village);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(campaign)).StatusCode);
        await site.SignInAs(Role.CentreWorker, MissedScene.Subdistrict);
        await site.Submit(campaign, "assign", ("Input.Village", MissedScene.Village), ("Input.VisitorId", $"{volunteer.Id}"));
        Assert.Contains(volunteer.Name, WebUtility.HtmlDecode(await site.Read(campaign)), StringComparison.Ordinal);
        await using var db = scene.Place.Open(CurrentUser.Operator);
        var target = await db.CampaignTargets.AsNoTracking().SingleAsync();
        Assert.Equal(volunteer.Id, target.AssignedTo);

        var people = $"{campaign}/people?village={MissedScene.Village}";
        Assert.Contains("เดี่ยว บุญมา", WebUtility.HtmlDecode(await site.Read(people)), StringComparison.Ordinal);
        var answered = await site.Submit(people, $"answer-{target.Id}", ("Input.TargetId", $"{target.Id}"), ("Input.Seen", "0"), ("Input.Outcome", "Found"));
        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        var page = WebUtility.HtmlDecode(await site.Read(answered.Headers.Location!.PathAndQuery));
        Assert.Contains(CampaignTexts.Saved.Thai, page, StringComparison.Ordinal);
        Assert.Contains($"/households/{person.HouseholdId}/case", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Submit(campaign, "close", ("Closed.IsReopening", "false"))).StatusCode);
        Assert.NotNull((await db.Campaigns.AsNoTracking().SingleAsync()).ClosedOn);
    }
}
