using Hunsuan.Access;
using Hunsuan.Privacy.Breaches;
using Hunsuan.Privacy.Purposes;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Privacy;

public class BreachTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_breach_is_told_in_72_hours_or_it_is_said_why_not(Provider provider)
    {
        await using var village = await Village.Create(provider);
        await using var db = village.Open();
        var keep = new KeepBreach(db, village.ActivityOf(db), village.Officer, Village.Areas, village.Clock);
        var input = new KeepBreach.Input
        {
            Found = new() { On = Village.Day(Village.Today.AddDays(-1)), At = "๘.๓๐" }, Area = new() { Typed = "5601" }, What = "ไฟล์ส่งผิดคน", Whose = "ผู้พิการในตำบล", Risk = BreachRisk.High,
        };
        Assert.Contains((await keep.Run(input with { Found = new() { On = Village.Day(Village.Today), At = "25:00" } })).Problems, p => p.Field == nameof(KeepBreach.Input.Found));

        var breach = (await keep.Run(input)).Value!;
        Assert.Equal(new DateTimeOffset(Village.Today.AddDays(-1).ToDateTime(new(8, 30)), TimeSpan.FromHours(7)), breach.FoundAt);
        Assert.Equal(1, await new BreachList(db).CountToTell(default));

        var closing = input with { Id = breach.Id, IsClosed = true };
        Assert.Equal(
            [nameof(KeepBreach.Input.Measures), nameof(KeepBreach.Input.CommitteeTold), nameof(KeepBreach.Input.PersonsTold)],
            (await keep.Run(closing)).Problems.Select(p => p.Field));
        var told = new HourInput { On = Village.Day(Village.Today.AddDays(-1)), At = "16:00" };
        Assert.True((await keep.Run(closing with { Measures = "ขอให้ลบไฟล์", CommitteeTold = told, PersonsTold = told })).Succeeded);
        Assert.Equal(BreachTexts.ClosedAlready, (await keep.Run(closing)).Problems.Single().Message);
        Assert.Equal(0, await new BreachList(db).CountToTell(default));
    }

    [Fact]
    public async Task Pages_record_report_and_list_what_the_agency_does()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.DataProtectionOfficer, "56");
        Assert.Contains(PurposeTexts.ContactNotSet.Thai, await site.Read("/privacy/notices/home-visit"), StringComparison.Ordinal);
        await site.Submit("/privacy/controller", "controller", ("Input.Name", "หน่วยงานสมมุติ"), ("Input.Officer", "โทร 0 0000 0000"), ("Input.Measures", "ดิสก์เข้ารหัส"));

        foreach (var channel in NoticeBook.Load().All) Assert.Contains("หน่วยงานสมมุติ", await site.Read($"/privacy/notices/{channel.Id}?lang=en"), StringComparison.Ordinal);
        Assert.Contains("ดิสก์เข้ารหัส", await site.Read("/privacy/processing"), StringComparison.Ordinal);
        Assert.Equal(PurposeBook.Load().All.Count + 1, (await site.Read("/privacy/processing.csv")).TrimEnd().Split("\r\n").Length);

        var yesterday = Village.Day(TimeProvider.System.Today.AddDays(-2));
        var sent = await site.Submit("/privacy/breaches/new", "breach", ("Input.Found.On.Day", yesterday.Day!), ("Input.Found.On.Month", yesterday.Month!), ("Input.Found.On.Year", yesterday.Year!),
            ("Input.Found.At", "8:00"), ("Input.Area.Typed", "56"), ("Input.What", "สมุดหาย"), ("Input.Whose", "ครัวเรือนหมู่ 1"), ("Input.HowMany", ""), ("Input.Risk", "Some"));
        var page = sent.Headers.Location!.PathAndQuery;
        Assert.Contains("สมุดหาย", await site.Read(page + "/report"), StringComparison.Ordinal);
        Assert.Contains("สมุดหาย", await site.Read("/privacy/breaches"), StringComparison.Ordinal);
        await site.Submit(page, "breach", ("Input.What", "สมุดหาย พบแล้ว"), ("Input.Whose", "ครัวเรือนหมู่ 1"), ("Input.Risk", "None"), ("Input.Measures", "พบในรถ"), ("Input.IsClosed", "true"));
        await using var db = village.Database.Open();
        Assert.NotNull((await db.Breaches.SingleAsync()).ClosedOn);
    }
}
