using Hunsuan.Centres;
using Hunsuan.Centres.Services;
using Hunsuan.Tests.Households;

namespace Hunsuan.Tests.Centres;

public class FindServicesTests
{
    [Theory]
    [InlineData("ผ้าอ้อม", "diapers")]
    [InlineData("อยากได้ผ้าอ้อมให้ยาย", "diapers")]
    [InlineData("ผ้าออม", "diapers")]
    [InlineData("แพมเพิด", "diapers")]
    [InlineData("ทางลาด", "home-modification")]
    [InlineData("ท้องไม่พร้อม", "unready-pregnancy")]
    [InlineData("ท้อง ไม่พร้อม", "unready-pregnancy")]
    [InlineData("Ramp", "home-modification")]
    [InlineData("wheelchiar", "wheelchair")]
    [InlineData("teenage mother", "unready-pregnancy")]
    public void Everyday_words_in_either_language_mean_a_need(string typed, string need) => Assert.Contains(need, CentreScene.Needs.In(typed).Select(n => n.Id));

    [Theory, InlineData("cramp"), InlineData("ก"), InlineData(""), InlineData("๑๒๓"), InlineData("ธนาคารโลกเปิดสาขา")]
    public void Other_words_mean_none(string typed) => Assert.Empty(CentreScene.Needs.In(typed));

    [Fact]
    public void Every_need_has_words_in_both_languages()
    {
        Assert.Empty(CentreScene.Needs.Problems);
        Assert.All(CentreScene.Needs.All, n => Assert.True(n.Words.Any(w => w[0] >= 'ก') && n.Words.Any(w => char.IsAsciiLetter(w[0])), n.Id));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_serves_the_place_comes_before_what_is_near_and_open_before_closed(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var organisation = await scene.GivenAnOrganisation();
        var saturday = new HoursInput { Saturday = "8-16" };
        await scene.GivenAService(organisation, "ก ปิดวันนี้", "diapers", new() { Monday = "8-16" }, CentreScene.SanKlang);
        await scene.GivenAService(organisation, "ข เปิดวันนี้", "diapers", saturday, CentreScene.Phan);
        await scene.GivenAService(organisation, "ค ทั้งประเทศ", "diapers", null, "");
        await scene.GivenAService(organisation, "ง ตำบลข้างเคียง", "diapers", saturday, CentreScene.TharnThong);
        await scene.GivenAService(organisation, "จ อำเภออื่น", "diapers", saturday, "5701");
        await scene.GivenAService(organisation, "ฉ หมู่เดียว", "diapers", null, "57051101");
        await scene.GivenAService(organisation, "ช จังหวัดอื่น", "diapers", saturday, "56");
        await scene.GivenAService(organisation, "ซ ไม่มีพื้นที่", "diapers", saturday);
        await scene.GivenAService(organisation, "ฌ อาหาร", "food", saturday, CentreScene.SanKlang);

        var found = await scene.Find("ผ้าอ้อม", CentreScene.SanKlang);

        Assert.Equal(
            [
                ("ข เปิดวันนี้", Reach.Serves, true), ("ก ปิดวันนี้", Reach.Serves, false), ("ค ทั้งประเทศ", Reach.Serves, null), ("ฉ หมู่เดียว", Reach.ServesPart, null),
                ("ง ตำบลข้างเคียง", Reach.InDistrict, true), ("จ อำเภออื่น", Reach.InProvince, true), ("ช จังหวัดอื่น", Reach.Elsewhere, true), ("ซ ไม่มีพื้นที่", Reach.Elsewhere, true),
            ],
            found.Rows.Select(r => (r.Name, r.Reach, r.IsOpen)));
        Assert.Equal(["diapers"], found.Needs.Select(n => n.Id));
        Assert.Equal(found.Rows.Select(r => r.Id), (await scene.Find("ผ้าอ้อม", CentreScene.SanKlang, user: scene.Neighbour)).Rows.Select(r => r.Id));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Words_of_the_entry_itself_find_it_too_spelling_aside(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var organisation = await scene.GivenAnOrganisation();
        await scene.GivenAService(organisation, "ตัดแว่นตาให้ผู้สูงอายุ", "wheelchair");
        await scene.GivenAService(organisation, "ถุงยังชีพ", "food");

        Assert.Equal(["ตัดแว่นตาให้ผู้สูงอายุ"], await Names("แว่น"));
        Assert.Equal(["ตัดแว่นตาให้ผู้สูงอายุ"], await Names("ผู้สูงอายุ แวนตา"));
        Assert.Equal([], await Names("แว่น ปากกา"));
        Assert.Equal([], await Names("ๆๆ"));
        Assert.Equal(2, (await Names(null)).Count());
        Assert.Equal(["ถุงยังชีพ"], (await scene.Find(need: "food")).Rows.Select(r => r.Name));

        async Task<IEnumerable<string>> Names(string? words) => (await scene.Find(words)).Rows.Select(r => r.Name);
    }

    [Fact]
    public async Task A_service_without_hours_keeps_those_of_its_centre()
    {
        await using var scene = await CentreScene.Create();
        var centre = await scene.GivenACentre("ศูนย์", CentreScene.SanKlang, new() { Saturday = "9-15" });
        var entry = await scene.GivenAService(await scene.GivenAnOrganisation(), "รับปรึกษา", "violence");
        await scene.Do((db, activity) => new ChangeReach(db, activity, Village.Areas).AddPlace(entry.Id, centre.Id));

        Assert.True(Assert.Single((await scene.Find("รับปรึกษา")).Rows).IsOpen);
        var sheet = await scene.Do((db, _) => new ServiceView(new(db), db, CentreScene.Needs, scene.Clock).Of(entry.Id, default));
        Assert.Equal("9:00-15:00", sheet!.Hours!.Typed(5));
    }
}
