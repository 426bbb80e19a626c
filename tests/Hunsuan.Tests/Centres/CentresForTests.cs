using Hunsuan.Access;
using Hunsuan.Centres;
using Hunsuan.Tests.Households;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Centres;

public class CentresForTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_overlapping_catchments_the_smallest_comes_first_and_then_what_stands_nearest(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        await scene.GivenACentre("ศูนย์อำเภอ", CentreScene.TharnThong, null, CentreScene.Phan);
        await scene.GivenACentre("ศูนย์วัด", CentreScene.SanKlang, null, "5701", CentreScene.Phan);
        await scene.GivenACentre("ศูนย์ตำบล", CentreScene.SanKlang, null, CentreScene.SanKlang);
        await scene.GivenACentre("ศูนย์หมู่บ้าน", CentreScene.TharnThong, null, "57051101", "57051102");
        await scene.GivenACentre("ศูนย์อื่น", CentreScene.TharnThong, null, CentreScene.TharnThong);
        await scene.GivenACentre("ไม่มีพื้นที่");

        Assert.Equal(["ศูนย์หมู่บ้าน", "ศูนย์ตำบล", "ศูนย์วัด", "ศูนย์อำเภอ"], await For(scene, "57051101"));
        Assert.Equal(["ศูนย์ตำบล", "ศูนย์วัด", "ศูนย์อำเภอ"], await For(scene, "57051109"));
        Assert.Equal(["ศูนย์วัด"], await For(scene, "570101"));
        Assert.Equal([], await For(scene, "560108"));
        Assert.Equal([], await For(scene, ""));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task It_is_found_by_whoever_works_where_it_serves_and_not_after_it_closed(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var centre = await scene.GivenACentre("ศูนย์วัด", CentreScene.SanKlang, null, "560108", CentreScene.Phan);
        var coming = CentreScene.Centre("ยังไม่เปิด") with { OpenedOn = DayAnswer.Of(Village.Today.AddDays(3)) };
        await scene.Serve((await scene.Keep(coming)).Value!.Id, "560108");

        Assert.Equal(["ศูนย์วัด"], await For(scene, "56010801", scene.Neighbour));
        Assert.Equal([], await For(scene, "56010801", kind: CentreKind.Elderly));
        await scene.Do((db, activity) => new EndCentre(db, activity, scene.Clock).Run(centre.Id, new() { ClosedOn = DayAnswer.Of(Village.Today) }));
        Assert.Equal([], await For(scene, "56010801"));
        await scene.Do((db, activity) => new EndCentre(db, activity, scene.Clock).Run(centre.Id, new() { IsReopening = true }));
        Assert.Equal(["ศูนย์วัด"], await For(scene, "56010801"));
    }

    [Fact]
    public async Task A_larger_area_takes_the_place_of_those_within_it()
    {
        await using var scene = await CentreScene.Create();
        var centre = await scene.GivenACentre("ศูนย์", CentreScene.SanKlang, null, CentreScene.SanKlang, CentreScene.TharnThong);

        Assert.Empty((await scene.Serve(centre.Id, CentreScene.Phan)).Problems);
        var again = await scene.Serve(centre.Id, CentreScene.SanKlang);
        var unknown = await scene.Serve(centre.Id, "999999");

        await using var db = scene.Database.Open();
        Assert.Equal([CentreScene.Phan], await db.CatchmentAreas.Select(a => a.AreaCode).ToListAsync());
        Assert.Equal(CentreTexts.AreaHeld.With(Village.Areas.FullName(CentreScene.Phan)!), Assert.Single(again.Problems).Message);
        Assert.Equal(CentreTexts.AreaUnknown, Assert.Single(unknown.Problems).Message);
    }

    [Fact]
    public async Task Whoever_works_elsewhere_changes_no_catchment()
    {
        await using var scene = await CentreScene.Create();
        var centre = await scene.GivenACentre("ศูนย์", CentreScene.SanKlang, null, "560108");

        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Serve(centre.Id, "5602", scene.Neighbour));
        await Assert.ThrowsAsync<OutOfAreaException>(() =>
            scene.Do((db, activity) => new ChangeCatchment(db, activity, Village.Areas).Remove(centre.Id, "560108"), scene.Neighbour));
    }

    private static async Task<IEnumerable<string>> For(CentreScene scene, string area, CurrentUser? user = null, string? kind = null) =>
        (await scene.Do((db, _) => new CentresFor(new(db), db, scene.Clock).Of(area, default, kind), user)).Select(c => c.Name);
}
