using System.Net;
using Hunsuan.Access;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Registers.Links.Again;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Registers.Links;

/// <summary>The queue, a pair and a cluster by hand, without scripts.</summary>
public class LinkPagesTests
{
    private const string Number = "3560100123456";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_pair_is_looked_at_decided_and_taken_back(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (pair, person, _) = await GivenAPair(village, "บุญมา", "บุญม่า");
        var (next, _, _) = await GivenAPair(village, "ใจดี", "ใจดี");
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "560108");

        var queue = WebUtility.HtmlDecode(await site.Read("/links/review"));
        Assert.Contains("2 คู่", queue, StringComparison.Ordinal);
        Assert.Contains($"/links/review/{pair.Id}", queue, StringComparison.Ordinal);

        var page = WebUtility.HtmlDecode(await site.Read($"/links/review/{pair.Id}"));
        Assert.Contains("ต่างกันที่วรรณยุกต์หรือเครื่องหมายตัวเดียว", page, StringComparison.Ordinal);
        Assert.Contains("สลับกันสองหลัก", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Number[..10], page.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<mark>", page, StringComparison.Ordinal);

        Assert.Contains("เลือกคำตอบหนึ่งข้อ", await Problems(await site.Submit($"/links/review/{pair.Id}", "decide")), StringComparison.Ordinal);
        var answer = await site.Submit($"/links/review/{pair.Id}", "decide", ("Input.Verdict", "Same"), ("Input.Reason", "ถามแล้ว"));
        Assert.Equal($"/links/review/{next.Id}?done={pair.Id}", answer.Headers.Location!.PathAndQuery);
        Assert.Contains("บันทึกแล้ว: คนเดียวกัน", WebUtility.HtmlDecode(await site.Read(answer.Headers.Location.PathAndQuery)), StringComparison.Ordinal);
        Assert.Contains("ถามแล้ว", WebUtility.HtmlDecode(await site.Read($"/links/review/{pair.Id}")), StringComparison.Ordinal);
        await using (var db = village.Open()) Assert.Equal(2, await db.ClusterMembers.CountAsync());

        var undone = await site.Submit(answer.Headers.Location.PathAndQuery, "undo", ("Last.PairId", $"{pair.Id}"));
        Assert.Equal($"/links/review/{pair.Id}?done=back", undone.Headers.Location!.PathAndQuery);
        await using var after = village.Open();
        Assert.Equal(0, await after.ClusterMembers.CountAsync());
        Assert.Contains(await after.Activities.Select(a => new { a.Kind, a.HouseholdId }).ToListAsync(), a => a.Kind == ActivityKind.LinkRead && a.HouseholdId == person.HouseholdId);
        Assert.DoesNotContain(await after.Activities.Select(a => a.Changes ?? "").ToListAsync(), c => c.Contains(Number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_that_tells_about_health_is_not_named_beside_a_person()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (pair, _, _) = await GivenAPair(village, "บุญมา", "บุญม่า");
        await using (var db = village.Open())
        {
            await db.ListEntries.ExecuteUpdateAsync(set => set.SetProperty(e => e.List, "disability-card"));
            await db.LinkedPairs.ExecuteUpdateAsync(set => set.SetProperty(p => p.RightList, "disability-card"));
        }

        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "560108");

        foreach (var page in new[] { "/links/review", $"/links/review/{pair.Id}", "/links/review?list=disability-card" })
            Assert.DoesNotContain("คนพิการ", WebUtility.HtmlDecode(await site.Read(page)), StringComparison.Ordinal);
        Assert.Contains(PairTexts.SomeList.Thai, WebUtility.HtmlDecode(await site.Read($"/links/review/{pair.Id}")), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_row_is_taken_out_of_a_cluster_and_put_back(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (pair, person, entry) = await GivenAPair(village, "บุญมา", "บุญมา");
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        await site.Submit($"/links/review/{pair.Id}", "decide", ("Input.Verdict", "Same"));
        var cluster = $"/links/clusters/{PairId.OfCluster(person.Id.CompareTo(entry.Id) < 0 ? person.Id : entry.Id)}";
        Assert.Contains($"value=\"{entry.Id}\"", await site.Read(cluster), StringComparison.Ordinal);
        Assert.Contains(ClusterTexts.RowRequired.Thai, await Problems(await site.Submit(cluster, "take-out")), StringComparison.Ordinal);

        Assert.Equal($"{cluster}?done=out", (await site.Submit(cluster, "take-out", ("Input.RecordId", $"{entry.Id}"))).Headers.Location!.PathAndQuery);
        var history = await site.Read(cluster);
        Assert.Contains("ขณะนี้ไม่มีระเบียนในกลุ่มนี้แล้ว", WebUtility.HtmlDecode(history), StringComparison.Ordinal);

        var action = history.Split("name=\"Action.Id\" value=\"")[1][..36];
        Assert.Equal($"{cluster}?done=back", (await site.Submit(cluster, "put-back", ("Action.Id", action))).Headers.Location!.PathAndQuery);
        await using var db = village.Open();
        Assert.Equal(2, await db.ClusterMembers.CountAsync());
    }

    [Fact]
    public async Task The_household_says_in_which_lists_its_members_stand_and_how_sure_that_is()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (pair, person, _) = await GivenAPair(village, "บุญมา", "บุญมา");
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "560108");
        Assert.DoesNotContain("อยู่ในบัญชี", WebUtility.HtmlDecode(await site.Read($"/households/{person.HouseholdId}")), StringComparison.Ordinal);

        await site.Submit($"/links/review/{pair.Id}", "decide", ("Input.Verdict", "Same"));

        var page = WebUtility.HtmlDecode(await site.Read($"/households/{person.HouseholdId}"));
        Assert.Contains("อยู่ในบัญชี", page, StringComparison.Ordinal);
        Assert.Contains("มีผู้ตรวจยืนยัน", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_whose_data_is_restricted_is_in_no_pair()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (pair, person, _) = await GivenAPair(village, "บุญมา", "บุญมา");
        await using (var db = village.Open(CurrentUser.Operator))
        {
            db.Add(new Hunsuan.Privacy.Requests.Restriction
            {
                Id = Ids.New(), PersonId = person.Id, HouseholdId = person.HouseholdId, AreaCode = person.AreaCode, RequestId = Ids.New(), Since = Village.Today,
            });
            await db.SaveChangesAsync();
        }

        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "560108");

        Assert.DoesNotContain($"{pair.Id}", await site.Read("/links/review"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"/links/review/{pair.Id}")).StatusCode);
    }

    [Fact]
    public async Task The_runs_are_shown_and_only_who_brings_data_in_asks_for_one()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "560108");
        Assert.DoesNotContain("name=\"Wish.What\"", await site.Read("/links"), StringComparison.Ordinal);
        Assert.Contains("ยังไม่เคยเชื่อมโยง", WebUtility.HtmlDecode(await site.Read("/links")), StringComparison.Ordinal);
        Assert.Equal("{}", await site.Read("/links/model.json"));
        Assert.Contains("ยังไม่มีคู่ที่ถามสองคน", WebUtility.HtmlDecode(await site.Read("/links/agreement")), StringComparison.Ordinal);

        await site.SignInAs(Role.ProvincialOfficer, "56");
        Assert.Equal("/links?done=asked", (await site.Submit("/links", "ask", ("Wish.What", "everything"))).Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task It_is_told_when_everything_was_compared_and_why_and_when_only_what_changed()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        await using (var db = village.Open(CurrentUser.Operator))
        {
            LinkRun Run(int? changed, WholeReason? whole) => new()
            {
                Id = Ids.New(), StartedAt = DateTimeOffset.UnixEpoch, EndedAt = DateTimeOffset.UnixEpoch, State = LinkRunState.Done, Records = 5_000, Changed = changed, Whole = whole,
            };
            db.AddRange(Run(null, WholeReason.NewList), Run(37, null));
            await db.SaveChangesAsync();
        }

        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        var page = WebUtility.HtmlDecode(await site.Read("/links"));

        Assert.Contains(LinkRunTexts.Of(WholeReason.NewList).Thai, page, StringComparison.Ordinal);
        Assert.Contains(LinkRunTexts.OnlyChanged.With("37").Thai, page, StringComparison.Ordinal);
        Assert.Contains(LinkRunTexts.AllAgain.Thai, page, StringComparison.Ordinal);
    }

    private static async Task<string> Problems(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    private static async Task<(LinkedPair Pair, Person Person, ListEntry Entry)> GivenAPair(Village village, string lastName, string listed)
    {
        var (_, members) = await village.GivenAFamily(["แก้ว"], lastName: lastName);
        await using var db = village.Open(CurrentUser.Operator);
        var person = await db.Persons.SingleAsync(p => p.Id == members[0].Id);
        person.BearsUnverified(Number);
        var entry = new ListEntry { Id = Ids.New(), List = "old-age-allowance", AreaCode = person.AreaCode, FirstName = "แก้ว", LastName = listed, HouseNumber = "77/1", IsHeld = true };
        entry.BearsUnverified("3560100123465");
        var pair = new LinkedPair
        {
            Id = PairId.Of(person.Id, entry.Id), AreaCode = person.AreaCode, LeftId = person.Id, LeftList = LinkedPair.Persons, LeftArea = person.AreaCode, RightId = entry.Id,
            RightList = entry.List, RightArea = entry.AreaCode, Probability = 0.6, Weight = 3, Evidence = "given_name=5:8.2", Stake = lastName == listed ? 1 : 2, RunId = Ids.New(),
            IsLikely = false, State = LinkState.ToReview, IsCut = false,
        };
        db.AddRange(entry, pair);
        await db.SaveChangesAsync();
        return (pair, person, entry);
    }
}
