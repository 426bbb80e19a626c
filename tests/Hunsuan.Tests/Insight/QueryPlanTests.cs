using Hunsuan.Insight.Lists;
using Hunsuan.Tests.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Insight;

/// <summary>How SQLite goes about counting half a million people; another way costs three times as much.</summary>
public class QueryPlanTests
{
    [Fact]
    public async Task Counting_a_list_reads_one_index_and_no_row()
    {
        var plan = await Plan("56", new() { Kind = PeopleKind.Missed });

        Assert.Contains("USING COVERING INDEX IX_wellbeing_profiles_standing", Assert.Single(plan, step => !step.Contains("B-TREE", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_about_people_of_a_province_begins_with_people()
    {
        var plan = await Plan("56", new() { Kind = PeopleKind.Missed, Age = AgeGroup.Elderly });

        Assert.DoesNotContain("wellbeing_profiles", plan[0], StringComparison.Ordinal);
        Assert.Contains("person_id=?", plan[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_about_people_of_a_village_begins_with_the_village()
    {
        var plan = await Plan("56010801", new() { Kind = PeopleKind.Missed, Age = AgeGroup.Elderly });

        Assert.Contains("IX_wellbeing_profiles_standing (area_code>? AND area_code<?)", plan[0], StringComparison.Ordinal);
    }

    private static async Task<List<string>> Plan(string area, ListFilter filter)
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite, households: 1);
        await using var scope = place.As("56");
        IQueryable<WellbeingProfile> matching = scope.ServiceProvider.GetRequiredService<MatchingPeople>().In(area, filter);
        await using var command = matching.GroupBy(p => p.AreaCode).Select(g => new { g.Key, Persons = g.Count() }).CreateDbCommand();
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
