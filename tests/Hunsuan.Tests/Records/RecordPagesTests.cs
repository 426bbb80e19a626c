using System.Net;
using System.Text.RegularExpressions;
using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Records;

/// <summary>The way of a worker through the pages: search, record, case, help, measured again, closed; and what others must not see.</summary>
public class RecordPagesTests
{
    private static readonly DateOnly Today = Shared.Clock.DayInThailand(TimeProvider.System.GetUtcNow());

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_worker_goes_from_the_search_to_a_closed_case(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา"], householdFails: Village.BitOf("bmn08"));
        await using var site = await TestSite.Start(village.Database);
        var worker = await site.SignInAs(Role.CentreWorker, "560108");
        var record = $"/households/{household.Id}";

        Assert.Contains(record, await site.Search("77/1 ม.5"), StringComparison.Ordinal);
        Assert.Contains("ครอบครัวบุญมา", await site.Read(record), StringComparison.Ordinal);

        await Done(site.Submit($"{record}/case", "open-case", [("Input.Summary", "บ้านไม่คงทน"), ("Input.OwnerId", worker.Id.ToString()), .. Day("DueOn", Today.AddDays(30))]), record);
        var opened = await Only<Case>(village);
        Assert.Contains("บ้านไม่คงทน", await site.Read($"{record}/case"), StringComparison.Ordinal);
        Assert.Contains("ครอบครัวบุญมา", await site.Read("/cases"), StringComparison.Ordinal);
        Assert.Contains("ครอบครัวบุญมา", await site.Read("/"), StringComparison.Ordinal);

        await Done(site.Submit($"/cases/{opened.Id}/help", "give-help",
            [("Input.Kind", "Money"), ("Input.What", "ค่าซ่อมหลังคา"), ("Input.Amount", "2,000"), ("Input.Dimension", ""), ("Input.GivenBy", "อบต."), .. Day("GivenOn", Today)]), record);
        await Done(site.Submit($"{record}/measure", "measure",
            [("Input.Edition", "bmn-2560"), ("go", "save"), ("a.household.8", "1"), ($"a.{members[0].Id:N}.7", "0"), .. Day("MeasuredOn", Today)]), record);
        var noBox = await site.Submit($"/cases/{opened.Id}/close", "close-case", ("Input.Outcome", "PartlyImproved"), ("Input.Told", "ครัวเรือน"));
        Assert.Contains("หรือบอกเหตุผลที่ไม่ต้องถาม", await noBox.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Done(site.Submit($"/cases/{opened.Id}/close", "close-case", ("Input.Outcome", "PartlyImproved"), ("Input.Told", "ครัวเรือน"), ("Input.CheckIns", "30"), ("Input.CheckIns", "90")), record);

        await using (var db = village.Open()) Assert.Equal([Today.AddDays(30), Today.AddDays(90)], await db.FollowUps.OrderBy(f => f.DueOn).Select(f => f.DueOn).ToListAsync());
        var asked = $"/follow-ups/{await First(village)}";
        Assert.Contains(asked, await site.Read("/cases/follow-ups"), StringComparison.Ordinal);
        await Done(site.Submit(asked, "record-follow-up", [("Input.Result", "Worse"), ("Input.Note", "หลังคารั่วอีก"), .. Day("DoneOn", Today)]), record);
        Assert.Contains("หลังคารั่วอีก", await site.Read(record), StringComparison.Ordinal);

        var page = await site.Read(record);
        foreach (var words in new[] { "ค่าซ่อมหลังคา 2,000 บาท", "ปิดเคส ผลลัพธ์: ดีขึ้นบางส่วน", "ขาด 1 จาก 4 → ไม่ขาด", "ไม่ขาด → ขาด 1 จาก" })
            Assert.True(page.Contains(words, StringComparison.Ordinal), page);
        Assert.Contains("not short → short in 1 of", await site.Read($"{record}?lang=en"), StringComparison.Ordinal);
    }

    private static async Task<Guid> First(Village village)
    {
        await using var db = village.Open();
        return await db.FollowUps.OrderBy(f => f.DueOn).Select(f => f.Id).FirstAsync();
    }

    [Fact]
    public async Task The_measurement_keeps_its_answers_from_step_to_step_and_reviews_what_changed()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, _) = await village.GivenAFamily(["แก้ว"], householdFails: Village.BitOf("bmn08"));
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "560108");
        var address = $"/households/{household.Id}/measure";

        var wrongDay = await Text(site.Submit(address, "measure", [("Input.Edition", "bmn-2560"), ("step", "0"), ("go", "1"), .. Day("MeasuredOn", Today.AddDays(2))]));
        var living = await Text(site.Submit(address, "measure", [("Input.Edition", "bmn-2560"), ("step", "3"), ("go", "4"), .. Day("MeasuredOn", Today)]));
        var review = await Text(site.Submit(address, "measure", [("Input.Edition", "bmn-2560"), ("step", "4"), ("go", "7"), ("a.household.8", "1"), .. Day("MeasuredOn", Today)]));

        Assert.Contains("href=\"#MeasuredOn\"", wrongDay, StringComparison.Ordinal);
        Assert.Contains("<select id=\"a.household.8\"", living, StringComparison.Ordinal);
        Assert.Contains("ไม่ผ่าน → ผ่าน", review, StringComparison.Ordinal);
        Assert.Contains("name=\"a.household.8\" value=\"1\"", review, StringComparison.Ordinal);
        await using var db = village.Open();
        Assert.Single(await db.Measurements.ToListAsync());
    }

    [Fact]
    public async Task Members_move_split_merge_and_die_through_the_pages()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา", "นก", "ไก่"]);
        var (other, _) = await village.GivenAFamily(["ดำ"], houseNumber: "9");
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "560108");

        var found = await site.Read($"/people/{members[0].Id}/move?q=9");
        Assert.True(found.Contains(other.Id.ToString(), StringComparison.Ordinal), found);
        await Done(site.Submit($"/people/{members[0].Id}/move?q=9", "move", [("Input.ToHouseholdId", other.Id.ToString()), .. Day("MovedOn", Today)]), $"/households/{household.Id}");
        await Done(site.Submit($"/people/{members[1].Id}/death", "death", ("Input.DiedOn.Year", "2569")), $"/households/{household.Id}");
        var nobody = await site.Submit($"/households/{household.Id}/split", "split", [("Input.IsSameHouse", "True"), .. Day("SplitOn", Today)]);
        Assert.Equal(HttpStatusCode.OK, nobody.StatusCode);
        var split = await site.Submit($"/households/{household.Id}/split", "split", [("Input.PersonIds", members[2].Id.ToString()), ("Input.IsSameHouse", "True"), .. Day("SplitOn", Today)]);
        Assert.Equal(HttpStatusCode.Found, split.StatusCode);
        await Done(site.Submit($"/people/{members[3].Id}/leave", "leave", [("Input.Where", "กรุงเทพฯ"), .. Day("MovedOn", Today)]), $"/households/{household.Id}");
        await using var db = village.Open();
        var formed = await db.Households.SingleAsync(h => h.SplitFromId == household.Id);
        await Done(site.Submit($"/households/{formed.Id}/merge?q=9", "merge", [("Input.IntoHouseholdId", other.Id.ToString()), .. Day("MergedOn", Today)]), $"/households/{other.Id}");

        Assert.Equal(3, await db.Persons.Present().CountAsync(p => p.HouseholdId == other.Id));
        Assert.NotNull((await db.Households.SingleAsync(h => h.Id == household.Id)).EndedOn);
        var page = await site.Read($"/households/{household.Id}");
        foreach (var words in new[] { "แก้ว บุญมา ย้ายออก", "ปลา บุญมา เสียชีวิต", "สิ้นสุดเป็นครัวเรือน" }) Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_household_changes_its_address_and_a_death_is_taken_back_through_the_pages()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        var record = $"/households/{household.Id}";
        (string, string)[] moved = [("Input.IsCorrection", "False"), ("Input.Address.Area.Typed", "แม่กา"), ("Input.Address.HouseNumber", "9"), ("Input.Reason", "ย้ายบ้าน"), .. Day("Since", Today)];

        Assert.Contains("value=\"ตำบลแม่ปืม อำเภอเมืองพะเยา จังหวัดพะเยา\"", await site.Read($"{record}/address"), StringComparison.Ordinal);
        Assert.Contains("นอกพื้นที่", await Text(site.Submit($"{record}/address", "address", [.. moved.Where(f => f.Item1 != "Input.Address.Area.Typed"), ("Input.Address.Area.Typed", "ต.สันกลาง จ.เชียงราย")])), StringComparison.Ordinal);
        var several = await Text(site.Submit($"{record}/address/registered", "address", [.. moved.Where(f => f.Item1 != "Input.Address.Area.Typed"), ("Input.Address.Area.Typed", "สันกลาง")]));
        Assert.Contains("value=\"570511\"", several, StringComparison.Ordinal);
        await Done(site.Submit($"{record}/address/registered", "address",
            [.. moved.Where(f => f.Item1 != "Input.Address.Area.Typed"), ("Input.Address.Area.Typed", "สันกลาง"), ("Input.Address.Area.For", "สันกลาง"), ("Input.Address.Area.Code", "570511")]), record);
        await Done(site.Submit($"{record}/address", "address", moved), record);
        await Done(site.Submit($"/people/{members[1].Id}/death", "death", ("Input.DiedOn.Year", "2569")), record);
        Assert.Contains($"/people/{members[1].Id}/death/revoke", await site.Read(record), StringComparison.Ordinal);
        await Done(site.Submit($"/people/{members[1].Id}/death/revoke", "revoke", ("Input.Reason", "เลือกผิดคน")), record);

        var page = await site.Read(record);
        foreach (var words in new[] { "ย้ายมาอยู่ที่ 9 ตำบลแม่กา", "ทะเบียนบ้าน: 9 ตำบลสันกลาง", "77/1 หมู่ที่ 5 ตำบลแม่ปืม", "ยกเลิกการบันทึกการเสียชีวิตของ ปลา บุญมา", "เลือกผิดคน" })
            Assert.True(page.Contains(words, StringComparison.Ordinal), $"{words}: {page}");
        var back = await site.Read($"{record}/address?back=true");
        Assert.Contains("value=\"77/1\"", back, StringComparison.Ordinal);
        Assert.Contains("value=\"5\"", back, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_found_says_whom_to_ask_whether_or_not_it_is_there()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, _) = await village.GivenAFamily(["แก้ว"]);
        foreach (var (name, role, area) in new[] { ("wide", Role.ProvincialOfficer, "57"), ("other", Role.ProvincialOfficer, "56"), ("admin", Role.Administrator, ""), ("analyst", Role.Analyst, "") })
            await village.GivenAUser(name, role, area);
        await village.GivenAUser("gone", Role.ProvincialOfficer, "57", isActive: false);
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "570101");

        var outside = await PageAt($"/households/{household.Id}");

        Assert.Equal(outside, await PageAt($"/households/{Ids.New()}"));
        foreach (var shown in new[] { outside, await site.Search("บุญมา") })
        {
            Assert.True(shown.IndexOf("ผู้ใช้ wide", StringComparison.Ordinal) is > 0 and var first && first < shown.IndexOf("ผู้ใช้ admin", StringComparison.Ordinal), shown);
            foreach (var other in new[] { "other", "analyst", "gone" }) Assert.DoesNotContain($"ผู้ใช้ {other}", shown, StringComparison.Ordinal);
        }

        // The address stands in the link to the other language, and every form has another token.
        async Task<string> PageAt(string address) => Regex.Replace((await site.Read(address)).Replace(address, "", StringComparison.Ordinal), "name=\"_token\" value=\"[^\"]*", "");
    }

    [Fact]
    public async Task Numbers_are_masked_until_they_are_opened_with_a_reason()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, members) = await village.GivenAFamily(["แก้ว"]);
        await using (var db = village.Open())
        {
            (await db.Persons.SingleAsync(p => p.Id == members[0].Id)).Bears("1234567890121");
            await db.SaveChangesAsync();
        }

        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "560108");
        var address = $"/households/{household.Id}";

        // Whole runs only: four digits stand now and then in an id of the page.
        var masked = await site.Read(address);
        Assert.All(["1-2345", "67890-12", "12345678", "34567890"], part => Assert.DoesNotContain(part, masked, StringComparison.Ordinal));
        Assert.DoesNotContain("1-2345", await Text(site.Submit($"{address}/secured", "reveal", ("Input.Reason", ""))), StringComparison.Ordinal);
        Assert.Contains("1-2345-67890-12-1", await Text(site.Submit($"{address}/secured", "reveal", ("Input.Reason", "ยื่นคำขอ"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_area_and_an_analyst_see_nothing()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        var owner = await village.GivenAUser("worker");
        var opened = new Case
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Summary = "ลับ", OpenedOn = Today, DueOn = Today,
            OwnerId = owner.Id, MeasuredBeforeId = null, State = CaseState.Open,
        };
        await using (var db = village.Open())
        {
            db.Add(opened);
            await db.SaveChangesAsync();
        }

        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.CentreWorker, "570101");
        string[] pages =
        [
            .. new[] { "", "/case", "/measure", "/split", "/merge", "/secured", "/address", "/address/registered" }.Select(p => $"/households/{household.Id}{p}"),
            .. new[] { "move", "leave", "death", "death/revoke" }.Select(p => $"/people/{members[0].Id}/{p}"),
            .. new[] { "help", "close", "hand-over", "reopen" }.Select(p => $"/cases/{opened.Id}/{p}"),
        ];
        foreach (var page in pages) Assert.Equal((page, HttpStatusCode.NotFound), (page, (await site.Get(page)).StatusCode));
        Assert.DoesNotContain(household.Id.ToString(), await site.Search("บุญมา") + await site.Read("/cases/area"), StringComparison.Ordinal);

        await site.SignInAs(Role.Analyst, "56");
        foreach (var page in pages.Append("/search").Append("/cases")) Assert.Equal((page, HttpStatusCode.Forbidden), (page, (await site.Get(page)).StatusCode));
    }

    private static (string, string)[] Day(string field, DateOnly day)
    {
        var typed = DayAnswer.Of(day);
        return [($"Input.{field}.Day", typed.Day!), ($"Input.{field}.Month", typed.Month!), ($"Input.{field}.Year", typed.Year!)];
    }

    private static async Task Done(Task<HttpResponseMessage> sent, string goesTo)
    {
        var response = await sent;
        Assert.True(response.StatusCode is HttpStatusCode.Found, await response.Content.ReadAsStringAsync());
        Assert.StartsWith($"{goesTo}?done=", response.Headers.Location!.IsAbsoluteUri ? response.Headers.Location.PathAndQuery : response.Headers.Location.ToString(), StringComparison.Ordinal);
    }

    private static async Task<string> Text(Task<HttpResponseMessage> sent) => await (await sent).Content.ReadAsStringAsync();

    private static async Task<T> Only<T>(Village village) where T : class
    {
        await using var db = village.Open();
        return await db.Set<T>().AsNoTracking().SingleAsync();
    }
}
