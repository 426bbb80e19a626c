using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Records;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Records;

public class SearchTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Finds_by_everything_that_people_type(Provider provider)
    {
        await using var village = await Registry(provider);

        (string Typed, string Expected)[] searches =
        [
            ("1234567890121", "แก้ว"), ("1-2345-67890-12-1", "แก้ว"), (" ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑ ", "แก้ว"),
            ("56010000017", "ปลา แก้ว"), ("5601-000001-7", "ปลา แก้ว"),
            ("ก้ว", "แก้ว"), ("บุญ", "ปลา แก้ว"), ("แก้ว บุญมา", "แก้ว"), ("นางแก้ว บุญมา", "แก้ว"), ("แก้ว ใจดี", ""), ("ปล บุญ", "ปลา"),
            ("สิรี่พร", "ศิริพร"), ("สมชั่ย", "สมชัย"), ("ไม่มี", ""),
            ("77/1 ม.5 แม่ปืม", "ปลา แก้ว"), ("77/1 หมู่ 5 ต.แม่ปืม", "ปลา แก้ว"), ("๗๗/๑ ม.๕", "ปลา แก้ว"), ("77/1", "ปลา แก้ว"),
            ("77/1 ม.6 แม่ปืม", ""), ("9 ม.3", "ศิริพร สมชัย"), ("ม.5 แม่ปืม", "ปลา แก้ว"), ("77/1 แม่ปืม จ.พะเยา", "ปลา แก้ว"),
        ];
        var found = new List<(string, string)>();
        foreach (var (typed, _) in searches)
            found.Add((typed, string.Join(' ', (await Run(village, typed)).Rows.Select(r => r.Name.First).Order(StringComparer.Ordinal))));
        Assert.Empty(found.Except(searches));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Says_what_is_odd_and_survives_what_no_database_takes(Provider provider)
    {
        await using var village = await Registry(provider);

        Assert.Equal(RecordTexts.CheckDigitWrong, (await Run(village, "1234567890122")).Remark);
        Assert.Equal(RecordTexts.AreaNotFound.With("จ.เชียงใหม่"), (await Run(village, "77/1 จ.เชียงใหม่")).Remark);
        foreach (var typed in new[] { null, "", " ", "ก", "\0", "\uD800" }) Assert.Equal(RecordTexts.TypeMore.With(2), (await Run(village, typed)).Remark);
        foreach (var typed in new[] { "%%", "__", "'; --", "\\", "แก\0้ว", "\uD83D\uDE00\uD83D", new string('ก', 5000), "9\0", "((((((", "٣٣٣" })
            Assert.NotNull(await Run(village, typed));
        Assert.Equal("แก้ว", Assert.Single((await Run(village, "แก\0้ว")).Rows).Name.First);
        Assert.Empty((await Run(village, "%%")).Rows);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_number_that_fails_its_check_digit_is_found_by_its_digits_and_marked(Provider provider)
    {
        await using var village = await Registry(provider);
        await using (var db = village.Open())
        {
            (await db.Persons.SingleAsync(p => p.FirstName == "ปลา")).BearsUnverified("1234567890122");
            await db.SaveChangesAsync();
        }

        var hits = await Run(village, "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๒");

        Assert.Equal(("ปลา", true), (Assert.Single(hits.Rows).Name.First, hits.Rows[0].IsIdUnverified));
        Assert.Equal(RecordTexts.IdNotChecked, hits.Remark);
        Assert.False(Assert.Single((await Run(village, "1234567890121")).Rows).IsIdUnverified);
        Assert.Empty((await Run(village, "1234567890122", Given.AnOfficer("5701"))).Rows);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_number_is_looked_up_in_an_index(Provider provider)
    {
        await using var village = await Village.Create(provider);
        await using var db = village.Open();

        foreach (var (isRight, index) in new[] { (true, "IX_persons_citizen_id_index"), (false, "IX_persons_unverified_id_index") })
            Assert.Contains(index, await Plan(db, Search.WithNumber(db.Persons.IgnoreQueryFilters([HunsuanDb.AreaFilter]), new("1234567890122", isRight), db.CitizenIds)), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Stays_inside_the_area_and_logs_the_kind_of_search_only(Provider provider)
    {
        await using var village = await Registry(provider);
        await village.GivenAFamily(["แก้วตา"], area: "57010101", houseNumber: "77/1");

        Assert.Equal("แก้ว", Assert.Single((await Run(village, "แก้ว")).Rows).Name.First);
        Assert.Equal(2, (await Run(village, "77/1")).Rows.Count);
        Assert.Empty((await Run(village, "1234567890121", Given.AnOfficer("5701"))).Rows);
        await using var db = village.Open();
        Assert.Equal(["address: 2", "citizen-id: 0", "name: 1"], (await db.Activities.Select(a => a.Reason).ToListAsync()).Order());
        Assert.All(await db.Activities.ToListAsync(), a => Assert.Equal(ActivityKind.PeopleSearched, a.Kind));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Shows_fifty_best_first_and_says_that_there_are_more(Provider provider)
    {
        await using var village = await Village.Create(provider);
        await village.GivenAFamily([.. Enumerable.Range(0, 60).Select(i => i == 40 ? "จันทร์" : $"จันทร์{(char)('ก' + i / 10)}{(char)('ก' + i % 10)}")]);
        await Learn(village);

        var hits = await Run(village, "จันทร์");

        Assert.Equal((50, true), (hits.Rows.Count, hits.HasMore));
        Assert.Equal("จันทร์", hits.Rows[0].Name.First);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Finds_the_same_people_by_names_as_by_looking_at_everybody(Provider provider)
    {
        await using var village = await Registry(provider);
        using var index = new NameIndex(TimeProvider.System);
        await using var db = village.Open();

        foreach (var name in new[] { new SearchQuery.ByName("บุญ", null), new("ก้ว", null), new("สิรี่พร", null), new("ปล", "บุญ"), new("ไม่", "มี") })
        {
            var everybody = await new NameSearch(db, index, 10).Find(name, default);
            var byName = await new NameSearch(db, index, 10) { SmallArea = 0 }.Find(name, default);
            Assert.Equal(everybody, byName);
        }
    }

    private static async Task<Village> Registry(Provider provider)
    {
        var village = await Village.Create(provider);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        await village.GivenAFamily(["ศิริพร", "สมชัย"], area: "56010903", houseNumber: "9", lastName: "ใจดี");
        await using var db = village.Open(CurrentUser.Operator);
        (await db.Households.SingleAsync(h => h.Id == household.Id)).HouseCode = "56010000017";
        var first = await db.Persons.SingleAsync(p => p.Id == members[0].Id);
        first.Prefix = "นาง";
        first.Bears("1234567890121");
        await db.SaveChangesAsync();
        await Learn(village);
        return village;
    }

    private static async Task Learn(Village village)
    {
        await using var db = village.Open(CurrentUser.Operator);
        var names = new NameWordIntake(db);
        foreach (var person in await db.Persons.ToListAsync()) names.Meet(person.FirstName, person.LastName);
        await names.Save(default);
    }

    // Few rows are quicker read whole; PostgreSQL is told not to.
    private static async Task<string> Plan(HunsuanDb db, IQueryable<Person> query)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        var explain = db.Database.IsSqlite() ? "EXPLAIN QUERY PLAN " : "EXPLAIN ";
        if (!db.Database.IsSqlite()) await db.Database.ExecuteSqlAsync($"SET enable_seqscan = off");
#pragma warning disable CA2100 // The query that is looked at, and nothing that anybody typed.
        command.CommandText = command.CommandText.Insert(command.CommandText.IndexOf("SELECT", StringComparison.Ordinal), explain);
#pragma warning restore CA2100
        await using var steps = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await steps.ReadAsync()) plan.Add(steps.GetString(steps.FieldCount - 1));
        return string.Join('\n', plan);
    }

    private static async Task<Search.Hits> Run(Village village, string? typed, CurrentUser? user = null)
    {
        user ??= village.Officer;
        using var index = new NameIndex(TimeProvider.System);
        await using var db = village.Open(user);
        return await new Search(db, village.ActivityOf(db, user), Village.Areas, index, user).Run(typed);
    }
}
