using Hunsuan.Access;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Privacy.Requests;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Benefits.Entitlements;

/// <summary>Two provinces with people of whom much, little and nothing is known: on lists, restricted, dead, gone and answered for by hand.</summary>
internal static class ManyKindsOfPeople
{
    public static readonly string OnTwoLists = CitizenId.WithCheckDigit(110170020345).ToString(), ListedElsewhere = CitizenId.WithCheckDigit(310060044563).ToString(),
        NoLongerListed = CitizenId.WithCheckDigit(310060044564).ToString();

    public static async Task<Village> Live(Provider provider)
    {
        var village = await Village.Create(provider);
        var (first, members) = await village.GivenAFamily(["ก", "ข", "ค", "ง", "จ", "ฉ"], area: "56010805");
        await village.GivenAFamily(["ช", "ซ"], area: "56010901");
        await village.GivenAFamily(["ฌ"], area: "56020101");
        await village.GivenAFamily(["ญ", "ฎ"], area: "57010101");
        var (ended, _) = await village.GivenAFamily(["ฏ"], area: "56010805");
        await using var db = village.Open(CurrentUser.Operator);

        var persons = await db.Persons.OrderBy(p => p.Id).ToListAsync();
        int?[] births = [19500101, 19660000, null, 20241231, 18800101, 19661122, 20100700];
        for (var i = 0; i < persons.Count; i++)
        {
            var person = persons[i];
            (person.BirthDate, person.Sex) = (births[i % births.Length], (i % 3) switch { 0 => Sex.Male, 1 => Sex.Female, _ => null });
            (person.Nationality, person.YearlyIncome) = ((i % 4) switch { 0 or 3 => "ไทย", 1 => "พม่า", _ => null }, (i % 3) switch { 0 => 0, 1 => 99_999, _ => null });
            person.IsBedridden = (i % 5) switch { 0 => true, 1 => false, 2 => false, _ => null };
        }

        persons.Single(p => p.Id == members[0].Id).Bears(OnTwoLists);
        persons.Single(p => p.Id == members[1].Id).Bears(ListedElsewhere);
        persons.Single(p => p.Id == members[2].Id).Bears(NoLongerListed);
        persons.Single(p => p.Id == members[4].Id).DiedOn = 20260300;
        persons.Single(p => p.Id == members[5].Id).LeftOn = new(2026, 3, 1);
        persons.Single(p => p.AreaCode == "57010101" && p.PersonNo == 1).Bears("1234567890121");
        (await db.Households.SingleAsync(h => h.Id == ended.Id)).EndedOn = new(2026, 2, 1);
        var gone = Given.ACard(NoLongerListed);
        gone.IsHeld = false;
        db.AddRange(
            Given.ACard(OnTwoLists), Given.ACard(OnTwoLists, list: "old-age-allowance"), Given.ACard(OnTwoLists, list: "a-list-that-no-rule-knows"),
            Given.AVersion("welfare-card", 1, "5601"), Given.ACard(ListedElsewhere, area: "340101"), gone, Given.ACard("1234567890121", area: "570101", list: "disability-card"));
        db.Add(new Restriction
        {
            Id = Ids.New(), PersonId = members[0].Id, HouseholdId = first.Id, AreaCode = first.AreaCode, RequestId = Ids.New(), Since = Village.SurveyedOn,
        });
        foreach (var day in (DateOnly[])[new(2025, 1, 1), new(2026, 6, 1), new(2026, 6, 1)]) db.Add(Measured(first.Id, first.AreaCode, day));
        db.AddRange(
            Answer("nationality", "thai", members[2].Id), Answer("nationality", "other", members[0].Id), Answer("birth_date", "1950-00-00", members[2].Id),
            Answer("able_to_work", "false", members[1].Id), Answer("able_to_work", "true", members[1].Id), Answer("house_unsuitable", "true", null),
            Answer("income_per_person", "1200 baht/year", null), Answer("able_to_work", "not a truth", members[3].Id));
        await db.SaveChangesAsync();
        return village;

        FactAnswer Answer(string fact, string value, Guid? person) => new()
        {
            Id = Ids.New(), PersonId = person, HouseholdId = first.Id, AreaCode = first.AreaCode, Fact = fact, Value = value, AnsweredOn = Village.Today, RecordedBy = Ids.New(),
        };
    }

    private static Measurement Measured(Guid household, string area, DateOnly day)
    {
        var id = Ids.New();
        return new()
        {
            Id = id, HouseholdId = household, AreaCode = area, Edition = Village.Bmn.Id, MeasuredOn = day, IncomePerPerson = id.ToByteArray(true)[^1] * 1000,
            Answers = new Answers(Village.BitOf("bmn08"), 0),
        };
    }
}
