using System.Net;
using Hunsuan.Access;
using Hunsuan.Missed.Campaigns;
using Hunsuan.Missed.Lists;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Missed;

/// <summary>How far a campaign has come, as a map and as a table that says the same.</summary>
public class CoverageTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Each_village_tells_how_many_were_assigned_visited_found_and_not_yet(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var campaign = await Campaign(scene, MissedScene.Subdistrict, (MissedScene.Village, true, VisitOutcome.Found), (MissedScene.Village, true, VisitOutcome.Dead),
            (MissedScene.Village, true, null), (MissedScene.Village, false, null), ("56010806", false, null));

        var sheet = (await scene.Do(Given.AnOfficer("5601"), (CampaignView view) => view.Of(campaign, default)))!;

        Assert.Equal(
            [(MissedScene.Village, 4, 3, 2, 1, 2), ("56010806", 1, 0, 0, 0, 1)],
            sheet.Villages.Select(v => (v.AreaCode, v.Progress.Targets, v.Assigned, v.Progress.Visited, v.Found, v.NotYet)));
    }

    [Fact]
    public async Task The_map_and_the_table_say_the_same_and_a_village_alone_has_the_table()
    {
        await using var scene = await MissedScene.Create(Provider.Sqlite);
        var (wide, narrow) = (
            await Campaign(scene, MissedScene.Subdistrict, (MissedScene.Village, true, VisitOutcome.Found), (MissedScene.Village, true, null), ("56010806", false, null)),
            await Campaign(scene, MissedScene.Village, (MissedScene.Village, true, null)));
        await using var site = await TestSite.Start(scene.Place.Database);
        await site.SignInAs(Role.CentreWorker, MissedScene.Subdistrict);

        Assert.Contains(CampaignAddress.CoverageOf(wide), await site.Read(CampaignAddress.Of(wide)), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await site.Read(CampaignAddress.CoverageOf(wide)));
        Assert.Contains("<svg class=\"map\"", page, StringComparison.Ordinal);
        Assert.Contains(CampaignTexts.NumberOf.With(CampaignTexts.VisitedTitle, "1", "2").Thai, page, StringComparison.Ordinal);
        var left = WebUtility.HtmlDecode(await site.Read(CampaignAddress.CoverageOf(wide) + "?figure=not-yet"));
        Assert.Contains(CampaignTexts.NumberOf.With(CampaignTexts.NotYet, "1", "1").Thai, left, StringComparison.Ordinal);
        var table = WebUtility.HtmlDecode(await site.Read(CampaignAddress.CoverageOf(narrow)));
        Assert.Contains(CampaignTexts.NoMap.Thai, table, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg class=\"map\"", table, StringComparison.Ordinal);
        await site.SignInAs(Role.CentreWorker, MissedScene.Neighbour);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(CampaignAddress.CoverageOf(wide))).StatusCode);
    }

    private static async Task<Guid> Campaign(MissedScene scene, string area, params (string Village, bool IsAssigned, VisitOutcome? Outcome)[] targets)
    {
        await using var db = scene.Place.Open(CurrentUser.Operator);
        var campaign = new Campaign
        {
            Id = Ids.New(), Question = MissedQuestion.NoList, AreaCode = area, Name = "ค้นหา", BegunOn = Households.Village.Today, BegunBy = Ids.New(), DueOn = Households.Village.Today,
        };
        db.Add(campaign);
        db.AddRange(targets.Select(t => new CampaignTarget
        {
            Id = Ids.New(), CampaignId = campaign.Id, AreaCode = t.Village, RecordId = Ids.New(), List = LinkedPair.Persons, AssignedTo = t.IsAssigned ? Ids.New() : null,
            Outcome = t.Outcome, OutcomeOn = t.Outcome is null ? null : Households.Village.Today,
        }));
        await db.SaveChangesAsync();
        return campaign.Id;
    }
}
