using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Tests.Households;
using Hunsuan.Ui;

namespace Hunsuan.Tests.Cases;

public class CaseListTests
{
    [Theory]
    [InlineData(-8, Lateness.CriticallyOverdue, "เกิน 8 วัน")]
    [InlineData(-7, Lateness.Overdue, "เกิน 7 วัน")]
    [InlineData(-1, Lateness.Overdue, "เกิน 1 วัน")]
    [InlineData(0, Lateness.DueSoon, "ครบกำหนดวันนี้")]
    [InlineData(7, Lateness.DueSoon, "อีก 7 วัน")]
    [InlineData(8, Lateness.Later, "อีก 8 วัน")]
    public void Says_in_plain_words_how_late_a_case_is(int days, Lateness lateness, string words)
    {
        Assert.Equal(lateness, DueDates.Of(Village.Today.AddDays(days), Village.Today));
        Assert.Equal(words, DueTexts.InDays(days).Thai);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Shows_my_cases_and_those_of_the_area_by_due_date(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var mine = await scene.OpenCase(dueInDays: 5);
        var (other, _) = await scene.Village.GivenAFamily(["ดำ"], lastName: "ใจดี");
        var colleague = await scene.Village.GivenAUser("colleague");
        await scene.Opening().Run(new() { HouseholdId = other.Id, Summary = "ด่วน", OwnerId = colleague.Id, DueOn = Village.Day(Village.Today) });
        var me = Given.Acting(scene.Owner.Id, Role.CentreWorker, "560108");
        await using var db = scene.Village.Open(me);
        var list = new CaseList(db, scene.Village.ActivityOf(db, me), me, Scene.ClocksOf(db), new FixedClock(Village.Today.AddDays(6)));

        var rows = await list.OfArea(1, default);

        Assert.Equal(["ครอบครัวใจดี", "ครอบครัวบุญมา"], rows.Select(r => r.Household.Thai));
        Assert.Equal([-6, -1], rows.Select(r => r.DaysLeft));
        Assert.Equal([colleague.Name, scene.Owner.Name], rows.Select(r => r.Owner));
        Assert.Equal(mine.Id, Assert.Single(await list.Mine(1, default)).Id);
        Assert.Equal((1, 1), (await list.CountMine(default), await list.CountMyOverdue(default)));
        Assert.Equal(2, await list.CountOfArea(default));
        Assert.Empty(await list.OfArea(2, default));
    }
}
