using Hunsuan.Access;
using Hunsuan.Records.Activities;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace Hunsuan.Tests.Records.Activities;

public class ActivitySearchTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Tells_who_looked_at_a_record_and_what_a_user_saw_newest_first(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (first, members) = await village.GivenAFamily(["แก้ว"]);
        var (second, _) = await village.GivenAFamily(["ดำ"], lastName: "ใจดี");
        var (me, colleague) = (await UserOf(village, "me"), await UserOf(village, "colleague"));
        await Read(village, me, first.Id);
        await Read(village, colleague, first.Id);
        await Read(village, me, second.Id);

        var looked = await Search(village, village.Officer, ("household", $"{first.Id}"));
        Assert.Equal([colleague.Name, me.Name], looked!.Rows.Select(r => r.Who));
        Assert.All(looked.Rows, r => Assert.Equal((ActivityKind.HouseholdRead, "ครอบครัวบุญมา", "Centre worker"), (r.Kind, r.Household?.Thai, r.Roles?.English)));
        Assert.Equal([second.Id, first.Id], (await Search(village, village.Officer, ("user", $"{me.Id}")))!.Rows.Select(r => r.HouseholdId));
        Assert.Equal(2, (await Search(village, village.Officer, ("person", $"{members[0].Id}"), ("kind", "HouseholdRead")))!.Rows.Count);
        Assert.Empty((await Search(village, village.Officer, ("household", $"{first.Id}"), ("kind", "CaseOpened")))!.Rows);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Shows_only_what_concerns_the_own_area_or_was_done_for_it(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (here, _) = await village.GivenAFamily(["แก้ว"], area: "56010805");
        var (there, someone) = await village.GivenAFamily(["ดำ"], area: "57010101");
        var (local, distant) = (await UserOf(village, "local", "5601"), await UserOf(village, "distant", "57"));
        await Read(village, Identity("country", ""), here.Id);
        await Read(village, distant, there.Id);
        await Read(village, local, here.Id);

        Assert.Equal([here.Id, here.Id], (await Search(village, Given.AnOfficer("5601")))!.Rows.Select(r => r.HouseholdId));
        Assert.Equal([there.Id], (await Search(village, Given.AnOfficer("5701"), ("kind", "HouseholdRead")))!.Rows.Select(r => r.HouseholdId));
        Assert.Empty((await Search(village, Given.AnOfficer("34")))!.Rows);
        Assert.Null(await Search(village, Given.AnOfficer("5601"), ("household", $"{there.Id}")));
        Assert.Null(await Search(village, Given.AnOfficer("5601"), ("person", $"{someone[0].Id}")));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Pages_go_on_where_the_last_ended_and_reading_the_log_is_in_the_log(Provider provider)
    {
        await using var village = await Village.Create(provider);
        for (var i = 0; i < ActivitySearch.PageSize + 3; i++)
        {
            await using var db = village.Open();
            await village.ActivityOf(db).Note(ActivityKind.ListRead, default, reason: $"{i}");
        }

        var first = (await Search(village, village.Officer, ("kind", "ListRead")))!;
        var second = (await Search(village, village.Officer, ("kind", "ListRead"), ("before", $"{first.Rows[^1].Id}")))!;

        Assert.Equal((50, true, 3, false), (first.Rows.Count, first.HasOlder, second.Rows.Count, second.HasOlder));
        Assert.Equal(53, first.Rows.Concat(second.Rows).DistinctBy(r => r.Id).Count());
        await using var read = village.Open();
        Assert.Equal(2, await read.Activities.CountAsync(a => a.Kind == ActivityKind.LogRead));
    }

    [Fact]
    public void Without_a_name_only_some_months_are_searched_at_once()
    {
        var today = new DateOnly(2026, 11, 21);

        Assert.Equal(today.AddDays(-30), Filter().From);
        Assert.Null(Filter(("user", $"{Ids.New()}")).From);
        Assert.Equal(today.AddDays(-ActivityFilter.MostDays), Filter(("from", "1/1/2560")).From);
        Assert.Equal("from", Assert.Single(Filter(("from", "1/1/2560")).Problems).Field);
        Assert.Equal("until", Assert.Single(Filter(("until", "เมื่อวาน")).Problems).Field);
        Assert.Equal((new DateOnly(2026, 11, 1), 0), (Filter(("from", "๑/๑๑/๒๕๖๙")).From, Filter(("from", "1/11/2569")).Problems.Count));
        Assert.Equal("21/11/2569", ActivityFilter.Typed(today));

        ActivityFilter Filter(params (string, string)[] query) => ActivityFilter.Read(Query(query), today);
    }

    [Fact]
    public async Task Who_looked_and_what_a_user_saw_are_read_from_an_index_in_its_order()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, _) = await village.GivenAFamily(["แก้ว"]);

        Assert.Equal(["SEARCH a USING INDEX IX_activities_household_id_id (household_id=?)"], await Plan(("household", $"{household.Id}")));
        Assert.Equal(["SEARCH a USING INDEX IX_activities_user_id_id (user_id=?)"], await Plan(("user", $"{household.Id}")));
        Assert.Equal(["SEARCH a USING INDEX sqlite_autoindex_activities_1 (id>?)"], await Plan());

        async Task<List<string>> Plan(params (string, string)[] query)
        {
            await using var db = village.Open();
            var filter = ActivityFilter.Read(Query(query), Village.Today);
            var found = (await new ActivitySearch(db, village.ActivityOf(db), village.Officer, Given.UsersOf(db), Given.Roles, village.Clock).Matching(filter, default))!;
            await using var command = found.OrderByDescending(a => a.Id).Take(51).CreateDbCommand();
#pragma warning disable CA2100 // The query that is looked at, and nothing that anybody typed.
            command.CommandText = command.CommandText.Insert(command.CommandText.IndexOf("SELECT", StringComparison.Ordinal), "EXPLAIN QUERY PLAN ");
#pragma warning restore CA2100
            await command.Connection!.OpenAsync();
            await using var steps = await command.ExecuteReaderAsync();
            var plan = new List<string>();
            while (await steps.ReadAsync()) plan.Add(steps.GetString(3));
            return plan;
        }
    }

    private static QueryCollection Query((string Name, string Value)[] query) => new(query.ToDictionary(q => q.Name, q => new StringValues(q.Value)));

    private static async Task<ActivitySearch.Sheet?> Search(Village village, CurrentUser user, params (string, string)[] query)
    {
        await using var db = village.Open(user);
        // Ids are of the real time, so that the days are too.
        var filter = ActivityFilter.Read(Query(query), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        return await new ActivitySearch(db, village.ActivityOf(db, user), user, Given.UsersOf(db), Given.Roles, village.Clock).Of(filter, default);
    }

    private static CurrentUser Identity(string name, string area) => Given.Acting(Ids.New(), Role.CentreWorker, area) with { Name = name };

    private static async Task<CurrentUser> UserOf(Village village, string name, string area = "560108")
    {
        var user = await village.GivenAUser(name, area: area);
        return Given.Acting(user.Id, Role.CentreWorker, area) with { Name = user.Name };
    }

    private static async Task Read(Village village, CurrentUser user, Guid household)
    {
        await using var db = village.Open(user);
        await village.ReadsOf(db, user).Note(household, default);
    }
}
