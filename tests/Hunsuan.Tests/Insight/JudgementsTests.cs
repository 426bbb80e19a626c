using Hunsuan.Engines.ThaiText;
using Hunsuan.Insight.Lists;
using Hunsuan.Tests.Registers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Insight;

public class JudgementsTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_household_fits_does_not_fit_or_cannot_be_told(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, seed: 5);
        var incomes = await Incomes(place);
        await using var scope = place.As("56");

        var judged = await scope.ServiceProvider.GetRequiredService<Judgements>().Of("56", "nesdc-2566", default);

        var households = place.In("56").GroupBy(p => p.Household.Id).ToList();
        Assert.Equal(households.Count, judged!.Households.Count);
        Assert.All(households, h => Assert.Equal(Expected([.. h], incomes[h.Key]), judged.Of(h.Key).Answer));
        Assert.Equal(3, households.Select(h => judged.Of(h.Key).Answer).Distinct().Count());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_list_keeps_the_households_of_one_answer(Provider provider)
    {
        await using var place = await Neighbourhood.Settle(provider, seed: 5);
        await using var scope = place.As("56");
        var lists = scope.ServiceProvider.GetRequiredService<PeopleList>();

        var all = await lists.Of(PeopleKind.All, Query("definition=nesdc-2566&by=household"), default);
        var unclear = await lists.Of(PeopleKind.All, Query("definition=nesdc-2566&by=household&answer=cannottell"), default);

        Assert.Equal(place.In("56").Select(p => p.Household.Id).Distinct().Count(), all!.List.Answers.Values.Sum());
        Assert.Equal(all.List.Answers[Answer.CannotTell], unclear!.List.Households);
        Assert.All(unclear.Households, h => Assert.Equal(Answer.CannotTell, h.Judgement!.Value.Answer));
    }

    [Fact]
    public async Task An_unknown_definition_narrows_nothing()
    {
        await using var place = await Neighbourhood.Settle(Provider.Sqlite);
        await using var scope = place.As("56");

        var sheet = await scope.ServiceProvider.GetRequiredService<PeopleList>().Of(PeopleKind.All, Query("definition=none&answer=yes"), default);

        Assert.Equal(place.In("56").Count(), sheet!.List.Persons);
    }

    // Written out by hand: a dependent member, or an income of at most 100,000 baht.
    private static Answer Expected(List<Neighbourhood.Someone> members, int? income)
    {
        var dependent = members.Select(IsDependent).ToList();
        if (dependent.Contains(true) || income <= 100_000) return Answer.Yes;
        return dependent.Contains(null) || income is null ? Answer.CannotTell : Answer.No;
    }

    private static bool? IsDependent(Neighbourhood.Someone p)
    {
        int? age = p.Person.BirthDate is { } born ? PartialDate.FromEncoded(born).LegalAgeOn(Neighbourhood.Today) : null;
        bool? ofAge = age is null ? null : age < 6 || age >= 60;
        var disabledBit = Neighbourhood.Edition.Find(28)!.Bit;
        bool? disabled = p.Person.Disability is not null || ((p.Answers.Failed | p.Answers.Passed) & disabledBit) != 0 ? true
            : (p.Answers.NotApplicable & disabledBit) != 0 ? false : null;
        return ofAge | disabled | p.Person.IsBedridden;
    }

    private static async Task<Dictionary<Guid, int?>> Incomes(Neighbourhood place)
    {
        await using var db = place.Database.Open();
        return await db.Measurements.ToDictionaryAsync(m => m.HouseholdId, m => m.IncomePerPerson);
    }

    private static QueryCollection Query(string question) => new(QueryHelpers.ParseQuery(question));
}
