using System.Net;
using Hunsuan.Access;
using Hunsuan.Missed.Corrections;
using Hunsuan.Registers.Corrections;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Missed.Corrections;

/// <summary>A correction from the list of the dead to the owner's answer, by pages alone and without scripts.</summary>
public class CorrectionPagesTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_correction_is_drafted_sent_printed_and_answered(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var person = await scene.Short("ตาย", citizenId: "3249800008341");
        var row = await scene.Row("=ตาย", citizenId: "3249800008341");
        await scene.Gone(person, diedOn: 20260600);
        await using var site = await TestSite.Start(scene.Place.Database);
        await site.SignInAs(Role.CentreWorker, MissedScene.Subdistrict);
        Assert.Contains(CorrectionPageTexts.None.Thai, WebUtility.HtmlDecode(await site.Read("/corrections")), StringComparison.Ordinal);
        var draft = CorrectionAddress.New(row.Id);
        Assert.Contains(draft, await site.Read($"/missed/gone?area={MissedScene.Subdistrict}"), StringComparison.Ordinal);

        var year = $"{TimeProvider.System.GetUtcNow().Year + 542}";
        (string, string)[] seen = [("Input.SeenOn.Day", "1"), ("Input.SeenOn.Month", "6"), ("Input.SeenOn.Year", year), ("Input.Evidence", "Document")];
        var wrong = WebUtility.HtmlDecode(await (await site.Submit(draft, "draft", seen)).Content.ReadAsStringAsync());
        Assert.Contains(CorrectionPageTexts.FaultRequired.Thai, wrong, StringComparison.Ordinal);
        var drafted = await site.Submit(draft, "draft", [("Input.Fault", "Dead"), .. seen]);
        var request = drafted.Headers.Location!.PathAndQuery;
        Assert.Contains(CorrectionTexts.Of(CorrectionEvidence.Document).Thai, WebUtility.HtmlDecode(await site.Read(request)), StringComparison.Ordinal);
        var owner = WebUtility.HtmlDecode(await site.Read("/corrections/owners/old-age-allowance"));
        Assert.Contains(CorrectionPageTexts.WhoSends.Thai, owner, StringComparison.Ordinal);
        Assert.Contains("=ตาย ทดสอบ", owner, StringComparison.Ordinal);

        await site.SignInAs(Role.CentreChair, MissedScene.Subdistrict);
        var sent = await site.Submit("/corrections/owners/old-age-allowance", "send", ("Input.IsOnePerSubdistrict", "True"));
        Assert.Contains(CorrectionPageTexts.SentNow.Thai, WebUtility.HtmlDecode(await site.Read(sent.Headers.Location!.PathAndQuery)), StringComparison.Ordinal);
        await using var db = scene.Place.Open(CurrentUser.Operator);
        var sending = (await db.CorrectionRequests.AsNoTracking().SingleAsync()).SendingId!.Value;
        var letter = WebUtility.HtmlDecode(await site.Read(CorrectionAddress.LetterOf(sending)));
        Assert.Contains(LetterTexts.Subject.Thai, letter, StringComparison.Ordinal);
        Assert.Contains(LetterTexts.Subject.English, letter, StringComparison.Ordinal);
        Assert.DoesNotContain("3249800008341", letter, StringComparison.Ordinal);
        var file = await (await site.Get(CorrectionAddress.FileOf(sending))).Content.ReadAsStringAsync();
        Assert.Contains(",'=ตาย ทดสอบ,", file, StringComparison.Ordinal);
        Assert.Equal(2, await db.Activities.CountAsync(a => a.Kind == ActivityKind.CorrectionsTaken));

        Assert.Equal(HttpStatusCode.Redirect, (await site.Submit(request, "step", ("Input.Seen", "1"), ("Input.To", "AlreadyRight"), ("Input.AnsweredOn.Day", "2"), ("Input.AnsweredOn.Month", "6"), ("Input.AnsweredOn.Year", year))).StatusCode);
        Assert.Contains(CorrectionTexts.Of(CorrectionState.AlreadyRight).Thai, WebUtility.HtmlDecode(await site.Read(request)), StringComparison.Ordinal);
        Assert.Contains(CorrectionTexts.Of(CorrectionState.AlreadyRight).Thai, WebUtility.HtmlDecode(await site.Read("/corrections/owners/old-age-allowance?state=AlreadyRight")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/corrections/owners/disability-card")).StatusCode);
    }

    [Fact]
    public async Task A_persons_page_tells_that_a_correction_is_under_way()
    {
        await using var scene = await MissedScene.Create(Provider.Sqlite);
        var person = await scene.Short("หนึ่ง");
        var row = await scene.Row("แถว");
        await scene.Join(person, row);
        await using var site = await TestSite.Start(scene.Place.Database);
        await site.SignInAs(Role.CentreWorker, MissedScene.Subdistrict);
        var year = $"{TimeProvider.System.GetUtcNow().Year + 542}";
        var drafted = await site.Submit(
            CorrectionAddress.New(row.Id), "draft", ("Input.Fault", "MovedAway"), ("Input.Evidence", "Visit"), ("Input.SeenOn.Day", "1"), ("Input.SeenOn.Month", "6"), ("Input.SeenOn.Year", year));

        var link = $"<a href=\"{drafted.Headers.Location!.PathAndQuery}\"";
        Assert.Contains(link, await site.Read($"/households/{person.HouseholdId}"), StringComparison.Ordinal);
        await site.SignInAs(Role.Volunteer, MissedScene.Village);
        var page = WebUtility.HtmlDecode(await site.Read($"/households/{person.HouseholdId}"));
        Assert.DoesNotContain(link, page, StringComparison.Ordinal);
        Assert.Contains("ร่างคำขอแก้ไข", page, StringComparison.Ordinal);
    }
}
