using System.Numerics;
using Hunsuan.Access;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Insight.Lists;
using Hunsuan.Tests.Registers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Insight;

public class PeopleListTests
{
    private static readonly Dictionary<string, Func<Neighbourhood.Someone, bool>> Questions = new()
    {
        [""] = _ => true,
        ["income=1"] = p => (p.Profile.Shortfalls & 1) != 0,
        ["health=1&living=1"] = p => (p.Profile.Shortfalls & 10) == 10,
        ["least=1"] = p => p.IsShort,
        ["least=3"] = p => BitOperations.PopCount((uint)p.Profile.Shortfalls) >= 3,
        ["sex=female"] = p => p.Person.Sex == Sex.Female,
        ["bedridden=1"] = p => p.Person.IsBedridden == true,
        ["disabled=1&no-id=1"] = p => p.Person.Disability is not null && p.Person.CitizenIdIndex is null,
        ["age=child"] = p => Age(p) < 18,
        ["age=working"] = p => Age(p) is >= 18 and < 60,
        ["age=elderly"] = p => Age(p) >= 60,
        ["age=notknown"] = p => Age(p) is null,
        ["area=5601&age=elderly&access=1"] = p => p.Profile.AreaCode.StartsWith("5601", StringComparison.Ordinal) && Age(p) >= 60 && (p.Profile.Shortfalls & 16) != 0,
        ["age=nonsense&least=99&sex=7"] = _ => true,
    };

    private static readonly string[] Views = ["", "&sort=dimensions", "&by=household", "&by=household&sort=dimensions"];

    public static IEnumerable<object[]> Kinds =>
        from provider in DatabaseProviders.All from kind in Enum.GetValues<PeopleKind>() select new object[] { provider, kind };

    [Theory, MemberData(nameof(Kinds))]
    public async Task Lists_each_who_matches_once_and_nobody_else(Provider provider, PeopleKind kind)
    {
        await using var place = await Neighbourhood.Settle(provider, seed: 7, households: 90);
        foreach (var (question, isAsked) in Questions)
        {
            var expected = place.In("56").Where(p => isAsked(p) && IsOf(kind, p)).Select(p => p.Person.Id).Order().ToList();
            foreach (var view in question.Length is 0 or 7 ? Views : Views[..1])
            {
                var pages = await Pages(place, kind, question + view);
                var listed = pages.SelectMany(p => p.Persons.Concat(p.Households.SelectMany(h => h.Members))).Select(p => p.PersonId).Order();
                Assert.True(expected.SequenceEqual(listed), $"{question}{view} lists others");
                Assert.True(expected.Count == pages[0].List.Persons, $"{question}{view} counts others");
                Assert.All(pages, p => Assert.InRange(p.Persons.Count + p.Households.Count, 0, PeopleList.PageSize));
            }
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Counts_a_household_once_however_many_members_match(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, households: 90);
        var expected = place.In("56").Where(p => p.IsShort).Select(p => p.Household.Id).Distinct().Order().ToList();

        foreach (var order in new[] { "", "&sort=dimensions" })
        {
            var pages = await Pages(place, PeopleKind.All, $"least=1&by=household{order}");
            Assert.Equal(expected.Count, pages[0].List.Households);
            Assert.Equal(expected, pages.SelectMany(p => p.Households).Select(h => h.Id).Order());
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Stands_in_the_order_of_villages_and_houses(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, households: 90);

        var people = (await Pages(place, PeopleKind.All, "")).SelectMany(p => p.Persons).ToList();

        var inOrder = people.OrderBy(p => p.AreaCode, StringComparer.Ordinal).ThenBy(p => p.HouseNumber, HouseOrder.Instance).ThenBy(p => p.HouseholdId)
            .ThenBy(p => p.PersonNo);
        Assert.True(people.Count > 2 * PeopleList.PageSize);
        Assert.Equal(inOrder.Select(p => p.PersonId), people.Select(p => p.PersonId));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Those_short_in_most_dimensions_come_first_when_asked(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, households: 90);

        var people = (await Pages(place, PeopleKind.Missed, "sort=dimensions")).SelectMany(p => p.Persons).Select(p => BitOperations.PopCount((uint)p.Shortfalls)).ToList();

        Assert.Equal(people.OrderDescending(), people);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Is_written_down_with_what_was_asked(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider);

        await Pages(place, PeopleKind.Missed, "age=elderly");

        await using var db = place.Database.Open();
        var noted = await db.Activities.OrderBy(a => a.Id).FirstAsync();
        Assert.Equal((ActivityKind.ListRead, "Missed; area 56; Elderly"), (noted.Kind, noted.Reason));
    }

    [Theory]
    [InlineData("area=57")]
    [InlineData("area=99")]
    public async Task An_area_that_is_not_the_officers_is_not_there(string question)
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite, households: 3);
        await using var scope = place.As("56");

        Assert.Null(await scope.ServiceProvider.GetRequiredService<PeopleList>().Of(PeopleKind.All, Query(question), default));
    }

    [Fact]
    public async Task A_name_of_several_areas_lists_nobody_until_one_is_chosen()
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite, households: 3);
        await using var scope = place.As("");

        var sheet = await scope.ServiceProvider.GetRequiredService<PeopleList>().Of(PeopleKind.All, Query("area=บ้านใหม่"), default);

        Assert.Null(sheet!.Area.Code);
        Assert.True(sheet.Area.Choices.Count > 1);
        Assert.Empty(sheet.Persons);
    }

    private static async Task<List<ListSheet>> Pages(Neighbourhood place, PeopleKind kind, string question)
    {
        await using var scope = place.As("56");
        var list = scope.ServiceProvider.GetRequiredService<PeopleList>();
        var sheets = new List<ListSheet>();
        do sheets.Add((await list.Of(kind, Query($"{question}&page={sheets.Count + 1}"), default))!);
        while (sheets.Count < sheets[0].Pages);
        return sheets;
    }

    private static QueryCollection Query(string question) => new(QueryHelpers.ParseQuery(question));

    private static bool IsOf(PeopleKind kind, Neighbourhood.Someone p) => kind switch
    {
        PeopleKind.All => true,
        PeopleKind.Targeted => p.IsShort && p.Profile.IsListed,
        PeopleKind.Missed => p.IsShort && !p.Profile.IsListed,
    };

    private static int? Age(Neighbourhood.Someone p) =>
        p.Person.BirthDate is { } born ? PartialDate.FromEncoded(born).LegalAgeOn(Neighbourhood.Today) : null;
}
