using Hunsuan.Access;
using Hunsuan.Access.Log;
using Hunsuan.Cases;
using Hunsuan.Households;
using Hunsuan.Privacy.Requests;
using Hunsuan.Privacy.Retention;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Privacy;

public class RetentionTests
{
    [Fact]
    public void No_rule_that_comes_along_deletes_anything() => Assert.Empty(RetentionBook.Load().Set);

    [Theory]
    [InlineData("""{"name":{"th":"ก","en":"a"},"kind":"closed-cases","after":{"th":"ก","en":"a"},"keptDays":3,"action":"delete","certainty":"confirmed","source":"s"}""")]
    [InlineData("""{"name":{"th":"ก","en":"a"},"kind":"dead-persons","after":{"th":"ก","en":"a"},"keptDays":400,"action":"delete","certainty":"confirmed","source":"s"}""")]
    [InlineData("""{"name":"wrong"}""")]
    public async Task A_rule_with_a_slip_is_told_and_not_used(string json)
    {
        using var folder = new TemporaryFolder();
        await Write(folder, "own-rule", json);

        var book = RetentionBook.Load(folder.Path);

        Assert.Empty(book.Set);
        Assert.Single(book.Problems);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_left_a_list_is_kept_from_the_version_on_that_names_them_no_longer(Provider provider)
    {
        await using var village = await Village.Create(provider);
        using var folder = new TemporaryFolder();
        await Write(folder, "ended-list-entries", """{"name":{"th":"ก","en":"a"},"kind":"ended-list-entries","after":{"th":"ก","en":"a"},"keptDays":100,"action":"delete","certainty":"confirmed","source":"s"}""");
        await using var db = village.Open(CurrentUser.Operator);
        var (old, late) = (Ids.FirstAt(village.Clock.GetUtcNow().AddDays(-101)), Ids.FirstAt(village.Clock.GetUtcNow().AddDays(-99)));
        db.AddRange(
            Given.AVersion("welfare-card", 1, "56", old), Given.AVersion("welfare-card", 2, "56", late),
            new ListEntry { Id = Ids.New(), List = ListKinds.WelfareCard, AreaCode = "560108", EntryKey = 1, IsHeld = false, ImportId = old, LeftIn = 1 },
            new ListEntry { Id = Ids.New(), List = ListKinds.WelfareCard, AreaCode = "560108", EntryKey = 2, IsHeld = false, ImportId = old, LeftIn = 2 });
        await db.SaveChangesAsync();

        await Runner(village, db, folder).Run(isTry: false, default);

        Assert.Equal(2, (await db.ListEntries.AsNoTracking().SingleAsync()).LeftIn);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Takes_away_what_has_served_its_time_and_keeps_what_is_held(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["เก่า", "ใหม่", "ตาย"]);
        var (held, kept) = await village.GivenAFamily(["เก็บ"], houseNumber: "9");
        using var folder = new TemporaryFolder();
        foreach (var (id, action) in new[] { ("closed-cases", "delete"), ("left-persons", "anonymise"), ("dead-persons", "anonymise"), ("ended-list-entries", "delete") })
            await Write(folder, id, $$"""{"name":{"th":"ก","en":"a"},"kind":"{{id}}","after":{"th":"ก","en":"a"},"keptDays":100,"action":"{{action}}","certainty":"confirmed","source":"s"}""");
        await using var db = village.Open(CurrentUser.Operator);
        var (old, late) = (Village.Today.AddDays(-101), Village.Today.AddDays(-99));
        await db.Persons.Where(p => p.Id == members[0].Id || p.Id == kept[0].Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.LeftOn, old));
        await db.Persons.Where(p => p.Id == members[1].Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.LeftOn, late));
        // In the month of the limit, on a day that is not known: perhaps later than it.
        await db.Persons.Where(p => p.Id == members[2].Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.DiedOn, old.Year * 10_000 + old.Month * 100));
        var (closed, closedLate, closedHeld) = (CaseOf(household, old), CaseOf(household, late), CaseOf(held, old));
        db.AddRange(
            closed, closedLate, closedHeld,
            new Help { Id = Ids.New(), CaseId = closed.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, Kind = HelpKind.Service, What = "ซ่อม", GivenOn = old, GivenBy = "อบต." },
            new LegalHold { Id = Ids.New(), HouseholdId = held.Id, PersonId = null, AreaCode = held.AreaCode, Reason = "ศาลขอ", Since = old, Until = null, SetBy = Guid.Empty },
            new ListEntry { Id = Ids.New(), List = ListKinds.WelfareCard, AreaCode = "560108", EntryKey = 1, IsHeld = false, ImportId = Ids.FirstAt(village.Clock.GetUtcNow().AddDays(-101)) },
            new ListEntry { Id = Ids.New(), List = ListKinds.WelfareCard, AreaCode = "560108", EntryKey = 2, IsHeld = true, ImportId = Ids.FirstAt(village.Clock.GetUtcNow().AddDays(-101)) });
        await db.SaveChangesAsync();

        var run = Runner(village, db, folder);
        Assert.True((await run.Run(isTry: true, default))!.IsTry);
        Assert.Equal((3, 2), (await db.Cases.CountAsync(), await db.ListEntries.CountAsync()));
        var done = (await run.Run(isTry: false, default))!;

        Assert.Equal([closedLate.Id, closedHeld.Id], (await db.Cases.OrderBy(c => c.ClosedOn == old).Select(c => c.Id).ToListAsync()));
        Assert.False(await db.Helps.AnyAsync());
        Assert.True((await db.ListEntries.SingleAsync()).IsHeld);
        Assert.Equal(["ตาย", "เก็บ", "ใหม่"], (await db.Persons.AsNoTracking().Where(p => p.FirstName != null).Select(p => p.FirstName!).ToListAsync()).Order(StringComparer.Ordinal));
        var results = await db.RetentionResults.Where(r => r.RunId == done.Id).ToDictionaryAsync(r => r.Rule);
        Assert.Equal((1, 1, 1, 1), (results["closed-cases"].Removed, results["closed-cases"].Held, results["left-persons"].Removed, results["left-persons"].Held));
        Assert.False(results.ContainsKey("dead-persons"));
        Assert.DoesNotContain(await db.Activities.Select(a => a.Changes ?? "").ToListAsync(), c => c.Contains("เก่า", StringComparison.Ordinal));
        Assert.True(await new RetentionReport(db, village.Clock).HasRunToday(default));
    }

    [Fact]
    public async Task The_page_says_that_nothing_is_set_and_a_hold_is_set_and_lifted()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, _) = await village.GivenAFamily(["แก้ว"]);
        await using var site = await TestSite.Start(village.Database);
        await site.SignInAs(Role.DataProtectionOfficer, "56");
        Assert.Contains(RetentionTexts.NothingSet.Thai, await site.Read("/privacy/retention"), StringComparison.Ordinal);

        await site.Submit($"/households/{household.Id}/hold", "hold", ("Input.Reason", "ศาลขอเลขที่ 1"));
        Assert.Contains("ศาลขอเลขที่ 1", await site.Read("/privacy/holds"), StringComparison.Ordinal);
        await using var db = village.Database.Open();
        var hold = await db.LegalHolds.SingleAsync();
        await site.Submit($"/privacy/holds/{hold.Id}", "lift-hold", ("Input.Why", "คดีสิ้นสุด"));
        Assert.Contains(RetentionTexts.NoHold.English, await site.Read("/privacy/holds?lang=en"), StringComparison.Ordinal);
    }

    private static RunRetention Runner(Village village, Data.HunsuanDb db, TemporaryFolder folder)
    {
        var activity = village.ActivityOf(db, CurrentUser.Operator);
        var (holds, log) = (new LegalHolds(db, village.Clock), new ForgetInLog(db, activity));
        return new(db, activity, RetentionBook.Load(folder.Path), new ErasePerson(db, activity, holds, log, []), log, holds, [], CurrentUser.Operator, village.Clock);
    }

    private static Case CaseOf(Household household, DateOnly closedOn) => new()
    {
        Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Summary = "เรื่อง", OpenedOn = closedOn, DueOn = closedOn, OwnerId = Guid.Empty,
        MeasuredBeforeId = null, State = CaseState.Closed, Outcome = CaseOutcome.Improved, ClosedOn = closedOn,
    };

    private static Task Write(TemporaryFolder folder, string id, string json)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "retention"));
        return File.WriteAllTextAsync(Path.Combine(folder.Path, "retention", $"{id}.json"), json);
    }
}
