using Hunsuan.Access;
using Hunsuan.Centres;
using Hunsuan.Tests.Households;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Centres;

public class KeepCentreTests
{
    public static TheoryData<string, KeepCentre.Input> Wrong
    {
        get
        {
            var right = CentreScene.Centre("ศูนย์");
            return new()
            {
                { nameof(right.Name), right with { Name = " " } },
                { nameof(right.Name), right with { Name = new('ก', Centre.NameMaxLength + 1) } },
                { nameof(right.Kind), right with { Kind = "castle" } },
                { nameof(right.AreaCode), right with { AreaCode = "5705" } },
                { nameof(right.AreaCode), right with { AreaCode = "560108" } },
                { nameof(right.Longitude), right with { Latitude = "19.5" } },
                { nameof(right.Latitude), right with { Latitude = "99.7", Longitude = "99.7" } },
                { nameof(right.Longitude), right with { Latitude = "19.5", Longitude = "x" } },
                { nameof(right.Phone), right with { Phone = "12" } },
                { nameof(right.OpenedOn), right with { OpenedOn = new() { Day = "1", Month = "1", Year = "2999" } } },
                { nameof(right.Hours), right with { Hours = new() { Monday = "16-8" } } },
            };
        }
    }

    [Theory, MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_told_beside_its_field_and_nothing_is_kept(string field, KeepCentre.Input input)
    {
        await using var scene = await CentreScene.Create();

        Assert.Equal(field, Assert.Single((await scene.Keep(input)).Problems).Field);
        await using var db = scene.Database.Open();
        Assert.Empty(await db.Centres.ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_centre_is_kept_changed_and_its_history_written_down(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var input = new KeepCentre.Input
        {
            Name = "ศูนย์ช่วยเหลือสังคมวัดหัวฝาย", Kind = CentreKind.SubDistrict, AreaCode = CentreScene.SanKlang, OpenedOn = DayAnswer.Of(Village.SurveyedOn),
            HostKind = HostKind.Temple, HostName = "วัดหัวฝาย", Latitude = "๑๙.๕๕", Longitude = "99.74", Phone = "053721234", Hours = new() { Monday = "8.30-16.30" },
        };
        var centre = (await scene.Keep(input)).Value!;
        Assert.Equal((19.55, 99.74, "053-721-234", "0830-1630;;;;;;"), (centre.Latitude, centre.Longitude, centre.Phone, centre.Hours));
        Assert.Equal(CentreTexts.NameTaken, Assert.Single((await scene.Keep(input)).Problems).Message);

        Assert.Empty((await scene.Keep(input with { AreaCode = CentreScene.TharnThong, Phone = null }, centre.Id)).Problems);

        await using var db = scene.Database.Open();
        var kept = await db.Centres.SingleAsync();
        Assert.Equal((CentreScene.TharnThong, (string?)null), (kept.AreaCode, kept.Phone));
        Assert.Equal([ActivityKind.CentreAdded, ActivityKind.CentreChanged], await db.Activities.OrderBy(a => a.Id).Select(a => a.Kind).ToListAsync());
        Assert.Contains("053-721-234", (await db.Activities.OrderBy(a => a.Id).LastAsync()).Changes, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Whoever_works_elsewhere_reads_a_centre_and_changes_nothing(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var centre = await scene.GivenACentre("ศูนย์", CentreScene.SanKlang);

        Assert.Equal("ศูนย์", (await scene.Do((db, _) => View(scene, db).Find(centre.Id, default), scene.Neighbour))?.Name);
        Assert.Null(await scene.Do((db, _) => View(scene, db).Own(centre.Id, default), scene.Neighbour));
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Keep(CentreScene.Centre("อื่น", "560108"), centre.Id, scene.Neighbour));
        await Assert.ThrowsAsync<OutOfAreaException>(() =>
            scene.Do((db, activity) => new EndCentre(db, activity, scene.Clock).Run(centre.Id, new() { ClosedOn = DayAnswer.Of(Village.Today) }), scene.Neighbour));
        Assert.Equal(nameof(KeepCentre.Input.AreaCode), Assert.Single((await scene.Keep(CentreScene.Centre("ใหม่"), user: scene.Neighbour)).Problems).Field);
    }

    [Fact]
    public async Task It_closes_once_and_after_it_opened()
    {
        await using var scene = await CentreScene.Create();
        var centre = await scene.GivenACentre("ศูนย์");

        Assert.Equal(CentreTexts.ClosedBeforeOpening.With("15 ม.ค. 2569").Thai, Assert.Single((await End(Village.SurveyedOn)).Problems).Message.Thai);
        Assert.Equal(CentreTexts.NotClosed, Assert.Single((await End(null)).Problems).Message);
        Assert.Empty((await End(Village.Today)).Problems);
        Assert.Equal(CentreTexts.AlreadyClosed, Assert.Single((await End(Village.Today)).Problems).Message);
        var later = CentreScene.Centre("ศูนย์") with { OpenedOn = DayAnswer.Of(Village.Today) };
        Assert.Equal(CentreTexts.OpenedAfterClosing, Assert.Single((await scene.Keep(later, centre.Id)).Problems).Message);

        Task<Shared.Result<Centre>> End(DateOnly? day) => scene.Do((db, activity) =>
            new EndCentre(db, activity, scene.Clock).Run(centre.Id, new() { IsReopening = day is null, ClosedOn = day is { } known ? DayAnswer.Of(known) : null }));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_list_finds_by_place_kind_and_a_name_that_is_spelt_otherwise(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        await scene.GivenACentre("ศูนย์วัดหัวฝาย", CentreScene.SanKlang, null, CentreScene.Phan);
        await scene.GivenACentre("ศูนย์ธารทอง", CentreScene.TharnThong);

        Assert.Equal(["ศูนย์วัดหัวฝาย"], await Names(new(Area: CentreScene.SanKlang)));
        Assert.Equal(["ศูนย์ธารทอง", "ศูนย์วัดหัวฝาย"], await Names(new(Area: CentreScene.TharnThong)));
        Assert.Equal(["ศูนย์ธารทอง", "ศูนย์วัดหัวฝาย"], await Names(new(Area: "57")));
        Assert.Equal([], await Names(new(Area: "56")));
        Assert.Equal(["ศูนย์วัดหัวฝาย"], await Names(new(Words: "วัดหัวฝ่าย")));
        Assert.Equal([], await Names(new(Kind: CentreKind.Elderly)));

        async Task<IEnumerable<string>> Names(CentreList.Asked asked) =>
            (await scene.Do((db, _) => new CentreList(new(db), db, scene.Clock).Run(asked, 1, default), scene.Neighbour)).Rows.Select(r => r.Centre.Name);
    }

    private static CentreView View(CentreScene scene, Data.HunsuanDb db) => new(new(db), db, scene.Clock);
}
