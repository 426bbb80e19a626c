using Hunsuan.Access;
using Hunsuan.Benefits;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Benefits.Facts;
using Hunsuan.Benefits.Rules;
using Hunsuan.Data;
using Hunsuan.Tests.Benefits.Entitlements;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Benefits.Rules;

public class ProposeRuleTests
{
    private const string Allowance = "old-age-allowance";
    private static readonly DateOnly _first = new(2027, 1, 1);

    // A book of its own: what is approved counts in it at once.
    private readonly BenefitBook _book = BenefitBook.Load(KnownOrigins.Load(), addedFolder: null);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_version_counts_from_its_first_day_when_somebody_else_approves_it_and_the_old_one_before(Provider provider)
    {
        await using var village = await Village.Create(provider);
        await GivenPeople(village);
        var (officer, approver) = (await village.GivenAUser("officer"), await village.GivenAUser("approver"));
        var proposed = (await Propose(village, Acting(officer.Id), Version()))!;

        await using var db = village.Open();
        var own = await Deciding(village, db, Acting(officer.Id)).Run(new() { RuleId = proposed.Id, Decision = RuleDecision.Approved });
        Assert.Equal(RuleTexts.SomebodyElse, Assert.Single(own.Problems).Message);
        Assert.DoesNotContain(_book.All, b => b.Version == proposed.Version && b.Id == Allowance);

        Assert.True((await Deciding(village, db, Acting(approver.Id)).Run(new() { RuleId = proposed.Id, Decision = RuleDecision.Approved })).Succeeded);
        Assert.Equal(proposed.Version, _book.InForce(_first).Single(b => b.Id == Allowance).Version);
        Assert.Equal(1, _book.InForce(_first.AddDays(-1)).Single(b => b.Id == Allowance).Version);
        Assert.Equal(RuleTexts.DecidedAlready, Assert.Single((await Deciding(village, db, Acting(approver.Id)).Run(new() { RuleId = proposed.Id, Decision = RuleDecision.Rejected, Note = "ไม่" })).Problems).Message);
    }

    [Fact]
    public async Task What_is_approved_counts_after_the_next_start_too()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        await GivenPeople(village);
        var proposed = (await Propose(village, Acting(Hunsuan.Shared.Ids.New()), Version()))!;
        await using var db = village.Open();
        await Deciding(village, db, Acting((await village.GivenAUser("approver")).Id)).Run(new() { RuleId = proposed.Id, Decision = RuleDecision.Approved });

        var started = BenefitBook.Load(KnownOrigins.Load(), addedFolder: null);
        await new ApprovedRules(db, started).Take(default);

        Assert.Contains(started.All, b => b.Id == Allowance && b.Version == proposed.Version);
        Assert.Empty(started.Problems);
    }

    [Fact]
    public async Task A_version_that_everybody_meets_is_stopped()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        await GivenPeople(village);
        await using var db = village.Open();

        var result = await Proposing(village, db, village.Officer).Run(new()
        {
            Text = Version().Replace("value: 60 years", "value: 0 years", StringComparison.Ordinal).Replace("nationality == \"thai\"", "true or nationality == \"thai\"", StringComparison.Ordinal),
            Reason = "ลองดู",
        });

        Assert.False(result.Succeeded);
    }

    [Theory]
    [InlineData("age >= minimum_age", "agee >= minimum_age", "agee")]
    [InlineData("age >= minimum_age", "age >= 600 baht/month", "")]
    [InlineData("version: 9", "version: 1", "")]
    public async Task A_slip_is_named_and_nothing_is_proposed(string right, string wrong, string named)
    {
        await using var village = await Village.Create(Provider.Sqlite);
        await using var db = village.Open();

        var result = await Proposing(village, db, village.Officer).Run(new() { Text = Version().Replace(right, wrong, StringComparison.Ordinal), Reason = "ลองดู" });

        Assert.Contains(result.Problems, p => p.Message.English.Contains(named, StringComparison.Ordinal));
        Assert.Empty(db.ProposedRules);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_gains_and_who_loses_is_named_to_who_sees_households_and_counted_by_tens_to_others(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (_, old) = await HouseholdClaimsTests.GivenSomebody(village, born: 19500101, nationality: "ไทย");
        var (house, young) = await HouseholdClaimsTests.GivenSomebody(village, born: 20100101, nationality: "ไทย", hasNumber: false);
        // Those from 70 lose it, and those from 16 gain it.
        var version = _book.Read(ForTheYoung).Value!;
        await using var db = village.Open();
        var officer = Comparing(village, db, village.Officer);

        var comparison = (await officer.ForReader(version, village.Officer.Id, default))!;
        Assert.Equal((false, 1L, 1L), (comparison.IsCoarse, comparison.Shown(comparison.Change!.Gained.Count), comparison.Shown(comparison.Change.Lost.Count)));
        var gained = (await officer.Who(version, RuleEffect.Gained, default))!.Value;
        Assert.Equal(("5601", young, house), (gained.Area, Assert.Single(gained.People).Id, gained.People[0].HouseholdId));
        var lost = Assert.Single((await officer.Who(version, RuleEffect.Lost, default))!.Value.People);
        Assert.Equal((old, 70_000L, null), (lost.Id, lost.Before!.Value.Lo, lost.After));

        var analyst = Given.Acting(Hunsuan.Shared.Ids.New(), Role.CentralGroupMember, "56");
        var figures = Comparing(village, db, analyst);
        Assert.Null(await figures.Who(version, RuleEffect.Gained, default));
        Assert.Null(await figures.ForReader(version, writtenBy: analyst.Id, default));
        var shown = (await figures.ForReader(version, writtenBy: village.Officer.Id, default))!;
        Assert.Null(shown.Shown(shown.Change!.Gained.Count));
        Assert.Null(shown.Shown(shown.Cost!.Certain, shown.Now.Yes));
        Assert.Equal(ActivityKind.RuleCompared, (await db.Activities.OrderBy(a => a.Id).LastAsync()).Kind);
    }

    [Fact]
    public void Lines_that_changed_are_told() => Assert.Equal(
        [(' ', "a"), ('-', "b"), ('+', "x"), (' ', "c"), ('+', "d")], LineChanges.Between("a\nb\nc\n", "a\nx\nc\nd"));

    private static string Version()
    {
        var file = File.ReadAllText(Path.Combine(BenefitBook.BuiltInFolder, $"{Allowance}.yaml"));
        return file.Replace("version: 1\n", "version: 9\n", StringComparison.Ordinal).Replace("in_force: null", $"in_force: {_first:yyyy-MM-dd}", StringComparison.Ordinal)
            .Replace("on: 2024-10-01", "on: 2027-10-01", StringComparison.Ordinal).Replace("on: 2022-", "on: 2027-", StringComparison.Ordinal)
            .Replace("then: yes, amount: 1250 baht/month", "then: yes, amount: 1000 baht/month", StringComparison.Ordinal);
    }

    /// <summary>The allowance for those from 16 to 69.</summary>
    private static string ForTheYoung => RuleFolder.Sound.Replace("id: test-rule", $"id: {Allowance}", StringComparison.Ordinal).Replace("version: 1", "version: 9", StringComparison.Ordinal)
        .Replace("in_force: null", $"in_force: {_first:yyyy-MM-dd}", StringComparison.Ordinal).Replace("on: 2024-", "on: 2027-", StringComparison.Ordinal)
        .Replace("value: 60 years", "value: 16 years", StringComparison.Ordinal).Replace("age >= least", "age >= least and age < 70 years", StringComparison.Ordinal)
        .Replace("age: 59 years", "age: 15 years", StringComparison.Ordinal);

    private static async Task GivenPeople(Village village)
    {
        await HouseholdClaimsTests.GivenSomebody(village, born: 19500101, nationality: "ไทย");
        await HouseholdClaimsTests.GivenSomebody(village, born: 20100101, nationality: "ไทย", hasNumber: false);
    }

    private static CurrentUser Acting(Guid id) => Given.Acting(id, Role.CentralGroupMember, "");

    private async Task<ProposedRule?> Propose(Village village, CurrentUser by, string text)
    {
        await using var db = village.Open();
        var result = await Proposing(village, db, by).Run(new() { Text = text, Reason = "อัตราใหม่" });
        Assert.Empty(result.Problems);
        return result.Value;
    }

    private ProposeRule Proposing(Village village, HunsuanDb db, CurrentUser by) => new(
        db, village.ActivityOf(db, by), by, _book,
        Comparing(village, db, village.Officer), village.Clock);

    private CompareRules Comparing(Village village, HunsuanDb db, CurrentUser by) => new(
        db, new LoadAreaFacts(db, _book, Village.Editions), _book, Village.Areas, by, village.ActivityOf(db, by), village.Clock);

    private DecideOnRule Deciding(Village village, HunsuanDb db, CurrentUser by) => new(
        db, village.ActivityOf(db, by), by, Proposing(village, db, by), new ApprovedRules(db, _book), village.Clock);
}
