using System.Net;
using Hunsuan.Access;
using Hunsuan.Records.Activities;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Records.Activities;

public class ActivityDetailsTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_supervisor_sees_values_before_and_after_an_auditor_only_which_fields_and_nobody_secured_ones(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var told = await Change(village);
        await using var site = await TestSite.Start(village.Database);

        await site.SignInAs([Role.ProvincialSupervisor, Role.ProvincialOfficer], "56");
        var page = await site.Read($"/activities/{told}?lang=en");
        Assert.Contains("เก่ามาก", page, StringComparison.Ordinal);
        Assert.Contains("ใหม่มาก", page, StringComparison.Ordinal);
        Assert.Contains("5 Mar 1960", page, StringComparison.Ordinal);
        Assert.Contains("Disability", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ทางการเห็น", page, StringComparison.Ordinal);

        await site.SignInAs(Role.Auditor, "56");
        page = await site.Read($"/activities/{told}?lang=en");
        Assert.Contains("Nickname", page, StringComparison.Ordinal);
        Assert.Contains(ActivityTexts.OnlyFields.English, page, StringComparison.Ordinal);
        Assert.DoesNotContain("ใหม่มาก", page, StringComparison.Ordinal);

        await site.SignInAs(Role.Auditor, "57");
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"/activities/{told}")).StatusCode);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_somebody_who_moved_away_only_what_lay_in_the_own_area_is_shown(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว"]);
        await using (var db = village.Open(CurrentUser.Operator))
        {
            var person = await db.Persons.SingleAsync(p => p.Id == members[0].Id);
            (person.AreaCode, person.Nickname) = ("570501", "ชื่อใหม่");
            await village.ActivityOf(db, CurrentUser.Operator).Save(ActivityKind.PersonMoved, default, household.Id);
        }

        await using var log = village.Open(CurrentUser.Operator);
        var told = await log.Activities.Where(a => a.Kind == ActivityKind.PersonMoved).Select(a => a.Id).SingleAsync();
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs([Role.ProvincialSupervisor, Role.ProvincialOfficer], "56");
        var page = await site.Read($"/activities/{told}?lang=en");
        Assert.Contains("Nickname", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ชื่อใหม่", page, StringComparison.Ordinal);
        Assert.DoesNotContain("570501", page, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_was_taken_out_of_the_log_is_said_to_be(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var told = await Change(village);
        await using (var db = village.Open(CurrentUser.Operator))
        {
            var persons = (await db.Persons.Select(p => p.Id).ToListAsync()).ToHashSet();
            await new Hunsuan.Access.Log.ForgetInLog(db, village.ActivityOf(db, CurrentUser.Operator)).Run(persons, default);
        }

        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.Auditor, "56");
        Assert.Contains(ActivityTexts.ValuesForgotten.English, await site.Read($"/activities/{told}?lang=en"), StringComparison.Ordinal);
    }

    private static async Task<Guid> Change(Village village)
    {
        var (household, members) = await village.GivenAFamily(["แก้ว"]);
        await using (var before = village.Open(CurrentUser.Operator))
            await before.Persons.ExecuteUpdateAsync(set => set.SetProperty(p => p.Nickname, "เก่ามาก"));
        await using var db = village.Open();
        var person = await db.Persons.SingleAsync(p => p.Id == members[0].Id);
        (person.Nickname, person.BirthDate, person.Disability) = ("ใหม่มาก", 19600305, "ทางการเห็น");
        await village.ActivityOf(db).Save(ActivityKind.PersonMoved, default, household.Id);
        return await db.Activities.Where(a => a.Kind == ActivityKind.PersonMoved).Select(a => a.Id).SingleAsync();
    }

    [Fact]
    public void Every_kind_of_activity_has_words_of_its_own()
    {
        var words = Enum.GetValues<ActivityKind>().Select(ActivityTexts.Of).ToList();
        Assert.All(words, w => Assert.NotEqual(w.Thai, w.English));
        Assert.Equal(words.Count, words.Select(w => w.English).Distinct().Count());
    }
}
