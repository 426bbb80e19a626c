using Hunsuan.Missed.Lists;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using static Hunsuan.Tests.Missed.MissedScene;

namespace Hunsuan.Tests.Missed;

/// <summary>Each question finds whom it should, and nobody else.</summary>
public class MissedQuestionsTests
{
    private const string One = "3249800008341", Two = "1234567890121", Three = "3012304567082";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task In_need_and_on_no_list(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var (alone, alike, listed, elsewhere, former, kept) =
            (await scene.Short("เดี่ยว"), await scene.Short("คล้าย"), await scene.Short("มี"), await scene.Short("ไกล"), await scene.Short("เคย"), await scene.Short("ขอ"));
        await scene.Short("อื่น", Neighbour + "01");
        await scene.Place.GivenAFamily(["ครบ"]);
        await scene.Join(listed, await scene.Row("แถวหนึ่ง"));
        await scene.Join(elsewhere, await scene.Row("แถวสอง", OtherProvince));
        await scene.Join(former, await scene.Row("แถวสาม", leftIn: 2));
        await scene.Restrict(kept);
        var pair = await scene.Pair(alike, await scene.Row("แถวสี่"), 0.6, LinkState.ToReview);
        await scene.Pair(alone, await scene.Row("แถวห้า"), 0.9, LinkState.Different);

        Assert.Equal("คล้าย อื่น เคย เดี่ยว", await scene.Names(MissedQuestion.NoList));
        Assert.Equal("อื่น", await scene.Names(MissedQuestion.NoList, Neighbour, Neighbour));
        var rows = (await scene.Ask(MissedQuestion.NoList)).Rows.ToDictionary(r => r.Id);
        Assert.Equal((MissedTexts.LookFirst.With("40"), (Guid?)pair.Id), (rows[alike.Id].HowSure, rows[alike.Id].PairId));
        Assert.Equal((MissedTexts.NothingAlike.With("95"), null, alone.HouseholdId), (rows[alone.Id].HowSure, rows[alone.Id].PairId, rows[alone.Id].HouseholdId));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Dropped_from_a_list(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        await using (var db = scene.Place.Open(Hunsuan.Access.CurrentUser.Operator))
        {
            db.Add(Given.AVersion(OldAge, 2, "56"));
            await db.SaveChangesAsync();
        }

        var dropped = await scene.Row("หลุด", leftIn: 2, citizenId: One);
        await scene.Row("ย้ายไป", leftIn: 2, citizenId: Two);
        await scene.Row("มาใหม่", OtherProvince, citizenId: Two);
        await scene.Row("ไม่มีเลข", leftIn: 3);
        await scene.Row("ลับ", list: Health, leftIn: 2);
        await scene.Row("ยังอยู่");
        await scene.Restrict(await scene.Short("ขอ", citizenId: Three));
        await scene.Row("ขอ", leftIn: 2, citizenId: Three);

        Assert.Equal("หลุด ไม่มีเลข", await scene.Names(MissedQuestion.LeftList));
        Assert.Equal("", await scene.Names(MissedQuestion.LeftList, Neighbour, "5601"));
        var row = (await scene.Ask(MissedQuestion.LeftList)).Rows.Single(r => r.Id == dropped.Id);
        Assert.Equal((MissedTexts.LeftOn.With(DayText.Brief(new DateOnly(2025, 10, 1))), MissedTexts.ByNumber), (row.Reason, row.HowSure));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Listed_but_dead_or_moved_away(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var (dead, left, kept) = (await scene.Short("ตาย", citizenId: One), await scene.Short("ย้าย"), await scene.Short("ขอ", citizenId: Two));
        var (ofDead, ofLeft) = (await scene.Row("แถวตาย", citizenId: One), await scene.Row("แถวย้าย"));
        await scene.Row("แถวขอ", citizenId: Two);
        await scene.Row("แถวออก", citizenId: One, list: "welfare-card", leftIn: 2);
        await scene.Row("แถวอยู่");
        await scene.Join(left, ofLeft);
        await scene.Gone(dead, diedOn: 25690600);
        await scene.Gone(left, leftOn: new(2026, 5, 1));
        await scene.Gone(kept, diedOn: 25690600);
        await scene.Restrict(kept);

        Assert.Equal("แถวตาย แถวย้าย", await scene.Names(MissedQuestion.Gone));
        Assert.Equal("", await scene.Names(MissedQuestion.Gone, Neighbour, "5601"));
        var rows = (await scene.Ask(MissedQuestion.Gone)).Rows.ToDictionary(r => r.Id, r => (r.Reason, r.HowSure));
        Assert.Equal((MissedTexts.Died, MissedTexts.ByNumber), rows[ofDead.Id]);
        Assert.Equal((MissedTexts.Moved, MissedTexts.ByLink), rows[ofLeft.Id]);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task On_one_list_in_two_provinces_as_seen_by_who_covers_both(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        await scene.Row("สองที่", citizenId: One);
        await scene.Row("อีกที่", OtherProvince, citizenId: One);
        await scene.Row("คนละบัญชี", OtherProvince, list: "welfare-card", citizenId: Two);
        await scene.Row("บัญชีนี้", citizenId: Two);
        await scene.Row("ตำบลอื่น", Neighbour + "01", citizenId: Two);

        Assert.Equal("สองที่", await scene.Names(MissedQuestion.TwoProvinces, "", "56"));
        Assert.Equal("อีกที่", await scene.Names(MissedQuestion.TwoProvinces, "", "57"));
        Assert.Equal("", await scene.Names(MissedQuestion.TwoProvinces, "56", "56"));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Listed_but_surveyed_by_nobody(Provider provider)
    {
        await using var scene = await MissedScene.Create(provider);
        var (known, elsewhere, kept, alike) = (await scene.Short("มี"), await scene.Short("ไกล", OtherProvince), await scene.Short("ขอ"), await scene.Short("คล้าย"));
        var unknown = await scene.Row("ใคร");
        await scene.Row("ออก", leftIn: 2);
        await scene.Row("ลับ", list: Health);
        await scene.Join(known, await scene.Row("แถวมี"));
        await scene.Join(elsewhere, await scene.Row("แถวไกล"));
        await scene.Restrict(kept);
        await scene.Join(kept, await scene.Row("แถวขอ"));
        await scene.Pair(alike, unknown, 0.1, LinkState.Apart);

        Assert.Equal("ใคร", await scene.Names(MissedQuestion.NotSurveyed));
        Assert.Equal(MissedTexts.Likely.With("90"), Assert.Single((await scene.Ask(MissedQuestion.NotSurveyed)).Rows).HowSure);
        Assert.Equal("", await scene.Names(MissedQuestion.NotSurveyed, Neighbour, "5601"));
    }
}
