using System.Net;
using Hunsuan.Access;
using Hunsuan.Insight.Lists;
using Hunsuan.Missed.Lists;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Missed;

/// <summary>A work-list as a file: the rows and columns of its page, for a purpose, and written down.</summary>
public class MissedExportTests
{
    private static readonly (string, string)[] Said = [("Input.Purpose", "find-households"), ("Input.Words", "ไปเยี่ยมบ้าน")];

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_list_leaves_for_a_purpose_with_its_mark_in_every_row_and_no_formula(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        await scene.Row("=1+1");
        await scene.Row("ลับ", list: MissedScene.Health);
        await scene.Restrict(await scene.Short("ขอ", citizenId: "3249800008341"));
        await scene.Row("ขอ", citizenId: "3249800008341");
        await scene.Row("ไกล", MissedScene.Neighbour + "01");
        await using var site = await TestSite.Start(scene.Place.Database);
        var user = await site.SignInAs(Role.CentreChair, MissedScene.Subdistrict);
        Assert.Contains("/missed/not-surveyed/export?area=560108", WebUtility.HtmlDecode(await site.Read("/missed/not-surveyed")), StringComparison.Ordinal);

        var form = "/missed/not-surveyed/export?area=560108";
        var refused = await site.Post("/missed/not-surveyed/list.csv?area=560108", ("_token", await site.TokenOf(form)), ("Input.Words", "ไปเยี่ยมบ้าน"));
        Assert.Equal(form + "&fault=1", refused.Headers.Location!.OriginalString);
        Assert.Contains(ExportTexts.PurposeMissing.Thai, WebUtility.HtmlDecode(await site.Read(form + "&fault=1")), StringComparison.Ordinal);
        var file = await site.Post("/missed/not-surveyed/list.csv?area=560108", [("_token", await site.TokenOf(form)), .. Said]);

        var rows = (await file.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, rows.Length);
        Assert.Contains("'=1+1 ทดสอบ", rows[1], StringComparison.Ordinal);
        Assert.Contains(MissedTexts.NotSurveyed.Thai, rows[1], StringComparison.Ordinal);
        Assert.Contains(user.Name, rows[1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Post("/missed/not-surveyed/list.csv?area=560109", [("_token", await site.TokenOf(form)), .. Said])).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/missed/nothing/export?area=560108")).StatusCode);
        await using var db = scene.Place.Open(CurrentUser.Operator);
        var note = Assert.Single(await db.Activities.Where(a => a.UserId == user.Id && a.Kind == ActivityKind.ListExported).ToListAsync());
        Assert.Contains("not-surveyed 560108; 1 rows; for find-households: ไปเยี่ยมบ้าน", note.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_take_lists_away_takes_none_and_what_is_not_known_leaves_as_no_file()
    {
        await using var scene = await MissedScene.Create(Provider.Sqlite, isLinked: false);
        await scene.Row("แถว");
        await scene.Short("คน");
        await using var site = await TestSite.Start(scene.Place.Database);
        await site.SignInAs(Role.Volunteer, MissedScene.Village);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get("/missed/not-surveyed/export")).StatusCode);
        Assert.DoesNotContain("/export", await site.Read("/missed/left-list"), StringComparison.Ordinal);

        await site.SignInAs(Role.CentreChair, MissedScene.Subdistrict);
        var file = await site.Post("/missed/not-surveyed/list.csv?area=560108", [("_token", await site.TokenOf("/missed/not-surveyed/export")), .. Said]);
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }
}
