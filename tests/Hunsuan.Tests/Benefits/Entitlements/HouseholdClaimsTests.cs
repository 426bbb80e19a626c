using Hunsuan.Benefits;
using Hunsuan.Benefits.Applications;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Benefits.Facts;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Households;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Benefits.Entitlements;

public class HouseholdClaimsTests
{
    private const string Allowance = "old-age-allowance", Diapers = "adult-diapers";

    internal static BenefitBook Book { get; } = BenefitBook.Load(KnownOrigins.Load(), addedFolder: null);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Somebody_old_may_have_the_allowance_until_a_list_says_that_she_has_it(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, person) = await GivenSomebody(village, born: 19500101, nationality: "ไทย");

        var claim = await Of(village, household, Allowance);
        Assert.Equal((ClaimState.MayHave, 70_000L), (claim.State, claim.Why.Amount!.Value.Lo));

        await using (var db = village.Open())
        {
            db.Add(Given.ACard("1234567890121", "560108", list: Allowance));
            await db.SaveChangesAsync();
        }

        Assert.Equal(ClaimState.Has, (await Of(village, household, Allowance)).State);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_not_known_is_asked_and_the_answer_decides(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, person) = await GivenSomebody(village, born: 19500101, nationality: null);
        var claim = await Of(village, household, Allowance);
        Assert.Equal(ClaimState.CannotTell, claim.State);
        Assert.Equal(["nationality"], claim.Why.Ask.Select(f => f.Fact.Name));

        await Answer(village, household, person, "nationality", "thai");
        Assert.Equal(ClaimState.MayHave, (await Of(village, household, Allowance)).State);
        await Answer(village, household, person, "nationality", "other");
        Assert.Equal(ClaimState.Not, (await Of(village, household, Allowance)).State);
        await Answer(village, household, person, "nationality", "");
        Assert.Equal(ClaimState.CannotTell, (await Of(village, household, Allowance)).State);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Somebody_of_whom_nothing_is_known_is_judged_in_nothing(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, _) = await GivenSomebody(village, born: null, nationality: null, hasNumber: false);

        var claims = (await All(village, household)).Where(c => c.PersonId is not null).ToList();

        // That somebody lives is known of all who are in a household.
        Assert.Equal(["elderly-funeral-aid"], claims.Where(c => c.State is not ClaimState.CannotTell).Select(c => c.Benefit.Id));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Only_the_year_of_birth_is_enough_where_both_ends_agree(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, person) = await GivenSomebody(village, born: null, nationality: "ไทย");

        await Answer(village, household, person, "age", "00/00/2493");
        Assert.Equal(ClaimState.MayHave, (await Of(village, household, Allowance)).State);
        // 59 or 60 on 21 November 2569.
        await Answer(village, household, person, "age", "00/00/2509");
        Assert.Equal(ClaimState.CannotTell, (await Of(village, household, Allowance)).State);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Health_counts_for_nobody_but_who_sees_it(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, _) = await GivenSomebody(village, born: 19500101, nationality: "ไทย", isBedridden: true);

        Assert.Equal(ClaimState.MayHave, (await Of(village, household, Diapers)).State);
        var hidden = await Of(village, household, Diapers, showsHealth: false);
        Assert.Equal((ClaimState.CannotTell, true), (hidden.State, hidden.IsSecured));
        Assert.DoesNotContain(hidden.Why.Conditions.SelectMany(c => c.Facts), f => f.Fact.Name == "bedridden" && f.Value.IsKnown);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_application_leads_from_may_have_to_has_or_back(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, person) = await GivenSomebody(village, born: 19500101, nationality: "ไทย");
        await using var db = village.Open();
        var begin = new BeginApplication(db, village.ActivityOf(db), village.Officer, Book, village.Clock);
        var change = new ChangeApplication(db, village.ActivityOf(db), village.Officer, village.Clock);

        var begun = (await begin.Run(new() { HouseholdId = household, PersonId = person, Benefit = Allowance })).Value!;
        Assert.Equal(ClaimState.Applied, (await Of(village, household, Allowance)).State);
        Assert.Equal(ApplicationTexts.OpenAlready, Assert.Single((await begin.Run(new() { HouseholdId = household, PersonId = person, Benefit = Allowance })).Problems).Message);
        Assert.Equal(ApplicationTexts.WrongApplicant, Assert.Single((await begin.Run(new() { HouseholdId = household, Benefit = Allowance })).Problems).Message);

        Assert.Equal(ApplicationTexts.WhyRefused, Assert.Single((await change.Run(new() { ApplicationId = begun.Id, State = ApplicationState.Refused })).Problems).Message);
        Assert.True((await change.Run(new() { ApplicationId = begun.Id, State = ApplicationState.Granted })).Succeeded);
        Assert.Equal(ClaimState.Has, (await Of(village, household, Allowance)).State);
        Assert.True((await change.Run(new() { ApplicationId = begun.Id, State = ApplicationState.Withdrawn })).Succeeded);
        Assert.Equal(ClaimState.MayHave, (await Of(village, household, Allowance)).State);
    }

    [Fact]
    public async Task What_is_confidential_is_never_written_down()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, person) = await GivenSomebody(village, born: 19500101, nationality: "ไทย");
        await using var db = village.Open();

        var answered = await Answering(village, db).Run(new() { HouseholdId = household, PersonId = person, Fact = "has_aids", Value = "true" });

        Assert.Equal(EntitlementTexts.NotAsked, Assert.Single(answered.Problems).Message);
        Assert.Empty(await db.FactAnswers.ToListAsync());
    }

    [Theory]
    [InlineData("income_year", "1,500.50", "1500.50 baht/year")]
    [InlineData("income_year", "๑๕๐๐", "1500.00 baht/year")]
    [InlineData("income_year", "-1", null)]
    [InlineData("pregnancy_month", "4", "4")]
    [InlineData("pregnancy_month", "four", null)]
    [InlineData("able_to_work", "true", "true")]
    [InlineData("able_to_work", "perhaps", null)]
    public void Answers_are_kept_as_rule_files_write_them(string fact, string typed, string? written)
    {
        var read = FactTyped.Read(Book.Facts.Book.Find(RuleEntity.Person, fact)!.Type, typed, Village.Today);

        Assert.Equal(written, read.Value);
        Assert.Equal(written is null, !read.Succeeded);
    }

    internal static async Task<(Guid Household, Guid Person)> GivenSomebody(
        Village village, int? born, string? nationality, bool? isBedridden = null, bool hasNumber = true)
    {
        var (household, members) = await village.GivenAFamily(["แก้ว"]);
        await using var db = village.Open();
        var person = await db.Persons.SingleAsync(p => p.Id == members[0].Id);
        (person.BirthDate, person.Nationality, person.IsBedridden) = (born, nationality, isBedridden);
        if (hasNumber) person.Bears("1234567890121");
        await db.SaveChangesAsync();
        return (household.Id, person.Id);
    }

    private static AnswerFact Answering(Village village, HunsuanDb db) => new(db, village.ActivityOf(db), village.Officer, Book, village.Clock);

    private static async Task Answer(Village village, Guid household, Guid person, string fact, string value)
    {
        await using var db = village.Open();
        var answering = Answering(village, db);
        var asked = answering.Asked(RuleEntity.Person, fact)!.Name;
        Assert.Empty((await answering.Run(new() { HouseholdId = household, PersonId = person, Fact = asked, Value = value })).Problems);
    }

    private static async Task<Claim> Of(Village village, Guid household, string benefit, bool showsHealth = true) =>
        Assert.Single(await All(village, household, showsHealth), c => c.Benefit.Id == benefit);

    private static async Task<IReadOnlyList<Claim>> All(Village village, Guid household, bool showsHealth = true)
    {
        await using var db = village.Open();
        var found = await db.Households.SingleAsync(h => h.Id == household);
        var members = await db.Persons.Present().Where(p => p.HouseholdId == household).ToListAsync();
        var answer = await new HouseholdClaims(db, Book, Village.Editions, village.Clock).Of(found, members, showsHealth, default);
        Assert.Empty(answer.Problems);
        return answer.Claims;
    }
}
