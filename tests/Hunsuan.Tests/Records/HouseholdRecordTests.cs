using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Records;
using Hunsuan.Tests.Cases;
using Hunsuan.Tests.Households;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Records;

public class HouseholdRecordTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Shows_the_household_with_its_members_flags_case_and_dimensions(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var grandmother = await scene.Db.Persons.SingleAsync(p => p.Id == scene.Members[0].Id);
        (grandmother.BirthDate, grandmother.IsBedridden) = (19500000, true);
        grandmother.Bears("1234567890121");
        await scene.Db.SaveChangesAsync();
        var opened = await scene.OpenCase();
        await scene.MeasureAgain();

        var owner = Given.Acting(scene.Owner.Id, Role.CentreWorker, "560108");
        var file = (await RecordOf(scene.Db, owner, scene.Village).Open(scene.Household.Id, default))!;

        var secured = (await RecordOf(scene.Db, scene.Village.Officer, scene.Village).Open(scene.Household.Id, default))!;
        Assert.Equal((true, false), (file.ShowsHealth, secured.ShowsHealth));
        Assert.Equal([MemberMark.Elderly], secured.Members[0].Flags);
        Assert.Equal("ครอบครัวบุญมา", file.Heading.Name.Thai);
        Assert.Equal("77/1 หมู่ที่ 5 ตำบลแม่ปืม อำเภอเมืองพะเยา จังหวัดพะเยา", file.Heading.Address.Thai);
        var first = file.Members[0];
        Assert.Equal(("75–76 ปี", "x-xxxx-xxxxx-12-1"), (first.Age!.Value.Thai, first.MaskedId));
        Assert.Equal([MemberMark.Bedridden, MemberMark.Elderly], first.Flags);
        Assert.Equal([(MemberMark.Bedridden, 1), (MemberMark.Elderly, 1), (MemberMark.WithoutId, 2)], file.Flags);
        Assert.Equal((opened.Id, scene.Owner.Name), (file.OpenCase!.Id, file.Owner));
        Assert.Equal(["health", "living"], file.Changes.Where(c => c.Before!.Standing is Standing.FallsShort).Select(c => c.Now.Dimension.Id));
        Assert.DoesNotContain(file.Changes, c => c.Now.Standing is Standing.FallsShort);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Reading_is_written_down_and_another_area_is_not_found(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var stranger = Given.AnOfficer("5701");
        await using var elsewhere = scene.Village.Open(stranger);

        Assert.Null(await RecordOf(elsewhere, stranger, scene.Village).Open(scene.Household.Id, default));
        Assert.Empty(await scene.Db.Activities.ToListAsync());
        Assert.NotNull(await RecordOf(scene.Db, scene.Village.Officer, scene.Village).Open(scene.Household.Id, default));
        var read = await scene.Db.Activities.SingleAsync();
        Assert.Equal((ActivityKind.HouseholdRead, scene.Household.Id), (read.Kind, read.HouseholdId));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Secured_fields_are_opened_with_a_reason_that_is_kept(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        (await scene.Db.Persons.SingleAsync(p => p.Id == scene.Members[0].Id)).Bears("1234567890121");
        (await scene.Db.Persons.SingleAsync(p => p.Id == scene.Members[1].Id)).BearsUnverified("1234567890122");
        (await scene.Db.Persons.SingleAsync(p => p.Id == scene.Members[2].Id)).ChronicIllness = "เบาหวาน";
        (await scene.Db.Households.SingleAsync(h => h.Id == scene.Household.Id)).Latitude = 19.2;
        (await scene.Db.Households.SingleAsync(h => h.Id == scene.Household.Id)).Longitude = 99.9;
        await scene.Db.SaveChangesAsync();
        var reveal = new RevealSecured(scene.Db, scene.Activity);

        Assert.Equal("Reason", Assert.Single((await reveal.Run(new() { HouseholdId = scene.Household.Id })).Problems).Field);
        var shown = (await reveal.Run(new() { HouseholdId = scene.Household.Id, Reason = "ยื่นคำขอเบี้ยยังชีพ" })).Value!;

        Assert.Equal([("1-2345-67890-12-1", false), ("1234567890122", true), (null, false)], shown.Members.Select(r => (r.Number, r.IsUnverified)));
        Assert.Equal([null, null, "เบาหวาน"], shown.Members.Select(m => m.ChronicIllness));
        Assert.Equal((19.2, 99.9), shown.Position);
        Assert.Equal("ยื่นคำขอเบี้ยยังชีพ", (await scene.Db.Activities.SingleAsync()).Reason);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_timeline_tells_everything_newest_first_and_reads_only_to_supervisors(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        await scene.Give(new() { CaseId = opened.Id, Kind = HelpKind.Money, What = "ค่าซ่อมหลังคา", Amount = "2,000" });
        await scene.MeasureAgain();
        await scene.Closing().Run(new() { CaseId = opened.Id, Outcome = CaseOutcome.Improved, Note = "หลังคาใหม่", Told = "ครัวเรือน", CheckIns = [30] });
        await new RecordDeath(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { PersonId = scene.Members[0].Id, DiedOn = new() { Month = "6", Year = "2569" } });
        var supervisor = scene.Village.Officer;
        var worker = Given.Acting(supervisor.Id, Role.CentreWorker, "5601");

        var all = await Timeline(scene, supervisor);
        var forWorker = await Timeline(scene, worker);

        Assert.Equal(
            ["เปิดดูแฟ้ม", "ปิดเคส ผลลัพธ์: ดีขึ้นตามเป้าหมาย", "วัดห้ามิติซ้ำ", "ค่าซ่อมหลังคา 2,000 บาท", "เปิดเคส ผู้รับผิดชอบ ผู้ใช้ worker", "แก้ว บุญมา เสียชีวิต", "สำรวจห้ามิติ"],
            all.Select(e => e.Title.Thai));
        Assert.Equal("มิ.ย. 2569 ไม่ทราบวันที่", all.Single(e => e.Kind is TimelineKind.Member).Detail!.Value.Thai);
        Assert.Equal("ขาด: สุขภาพ, ความเป็นอยู่", all[^1].Detail!.Value.Thai);
        Assert.Equal("หลังคาใหม่", all.Single(e => e.Title.Thai.StartsWith("ปิด", StringComparison.Ordinal)).Detail!.Value.Thai);
        Assert.DoesNotContain(forWorker, e => e.Kind is TimelineKind.Read);
        Assert.Equal(all.Count - 1, forWorker.Count);
    }

    private static async Task<IReadOnlyList<TimelineEntry>> Timeline(Scene scene, CurrentUser user)
    {
        await using var db = scene.Village.Open(user);
        var record = RecordOf(db, user, scene.Village);
        var file = (await record.Open(scene.Household.Id, default))!;
        return await new HouseholdTimeline(db, user, Village.Areas, Hunsuan.Goods.ItemBook.Load(), new(db, new(db, new(db)))).Of(file, default);
    }

    private static HouseholdRecord RecordOf(HunsuanDb db, CurrentUser user, Village village) =>
        new(db, user, new(db, Village.Areas, village.ReadsOf(db, user)), new(db, Village.Editions), new(db), village.Clock);
}
