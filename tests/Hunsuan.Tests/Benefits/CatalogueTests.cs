using Hunsuan.Benefits;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Benefits;

/// <summary>The benefits that come with the program, each example of each file run by itself.</summary>
public class CatalogueTests
{
    private static readonly BenefitBook Book = BenefitBook.Load(RuleFolder.Known, addedFolder: null);
    private static readonly DateOnly Day = new(2024, 10, 1);

    // The 45 entries of the catalogue, in its order.
    private static readonly string[] Entries =
    [
        "old-age-allowance", "disability-allowance", "child-support-grant", "welfare-card", "emergency-aid", "low-income-family-aid", "poor-child-aid",
        "foster-family-grant", "elderly-funeral-aid", "disabled-home-modification", "elderly-home-repair", "provincial-rehabilitation-fund", "baan-por-piang",
        "baan-mankong", "sukpracha-rental", "elderly-fund-loan", "disability-fund-loan", "disability-emergency-loan", "disability-hardship-aid",
        "disability-card", "personal-assistant", "disability-employment", "assistive-devices", "long-term-care", "adult-diapers",
        "universal-health-coverage", "local-health-fund-project", "aids-allowance", "aids-family-aid", "equity-scholarship", "poor-pupil-basics",
        "social-security", "destitute-protection", "family-shelter", "violence-protection", "young-mothers", "women-vocational-training",
        "social-welfare-promotion-fund", "child-protection-fund", "community-welfare-fund", "elderly-centre", "elderly-rights", "local-government-help",
        "public-pawnshop", "red-cross-relief",
    ];

    public static TheoryData<string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, int>();
            foreach (var benefit in Book.All)
                for (var at = 0; at < benefit.Examples.Count; at++) examples.Add(benefit.Label, at);
            return examples;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void Every_example_gives_what_it_says(string label, int number)
    {
        var benefit = Book.All.Single(b => b.Label == label);
        var alone = benefit with { Examples = [benefit.Examples[number]] };
        var set = RuleCompiler.Compile([alone.Draft], Book.Facts.Book, benefit.Examples[number].On);

        var problems = new RunExamples(Book.Facts).Run(alone, _ => set.Rules.Single());

        // Alone it lacks the two other kinds, and nothing else.
        Assert.All(problems, p => Assert.Contains("at least one example", p.Message.English, StringComparison.Ordinal));
        Assert.Equal(2, problems.Count);
    }

    [Fact]
    public void All_45_entries_are_there_without_a_fault()
    {
        Assert.Empty(Book.Problems);
        Assert.Equal(45, Entries.Length);
        Assert.Empty(Entries.Except(Book.All.Where(b => b.Version == 1 && b.Status != Certainty.Announced).Select(b => b.Id)));
        Assert.Equal(Directory.GetFiles(BenefitBook.BuiltInFolder, "*.yaml").Length - 1, Book.All.Count);
    }

    [Fact]
    public void At_least_30_can_be_computed_and_the_others_say_their_criteria()
    {
        var inForce = Book.InForce(Day);

        Assert.True(inForce.Count(b => b.IsEvaluable) >= 30);
        Assert.All(inForce.Where(b => !b.IsEvaluable), b => Assert.NotEmpty(b.Criteria));
        Assert.Equal(inForce.Count(b => b.IsEvaluable), Book.RulesOn(Day).Value!.Count);
    }

    [Fact]
    public void What_is_announced_counts_only_where_it_is_asked_for()
    {
        var announced = Book.All.Where(b => b.Status == Certainty.Announced).Select(b => b.Label).ToList();

        Assert.Equal(
            [
                "child-support-grant.v2", "disability-allowance.v2", "nursery-from-three-months", "old-age-allowance.v2", "old-age-allowance.v3",
                "personal-assistant.v2", "pregnancy-grant",
            ],
            announced);
        Assert.DoesNotContain(Book.InForce(new(2030, 1, 1)), b => b.Status == Certainty.Announced);
        var asked = Book.RulesOn(Day, withAnnounced: true).Value!.Select(r => r.Benefit.Label).ToList();
        Assert.Empty(announced.Except(["nursery-from-three-months"]).Except(asked));
        Assert.Contains("old-age-allowance", asked);
    }

    [Fact]
    public void Every_rule_of_every_year_since_2010_compiles()
    {
        for (var year = 2010; year <= 2035; year++) Assert.Empty(Book.RulesOn(new(year, 6, 1), withAnnounced: true).Problems);
    }

    [Fact]
    public void Every_fact_is_asked_by_some_rule_and_each_has_its_question()
    {
        var read = Book.RulesOn(Day, withAnnounced: true).Value!.SelectMany(r => r.Rule.Facts).Select(f => (f.Entity, f.Name)).ToHashSet();

        Assert.Equal(["age_months"], Book.Facts.All.Where(f => !read.Contains((f.Entity, f.Name))).Select(f => f.Name));
        Assert.All(Book.Facts.All, f => Assert.True(f.Ask.Thai.Length > 0 && f.Ask.English.EndsWith('?') | f.Ask.English.Contains('?')));
    }

    [Fact]
    public void Nobody_of_whom_nothing_is_known_gets_anything()
    {
        var nobody = new UnitFacts(new(Book.Facts.Book, RuleEntity.Household), [new(Book.Facts.Book, RuleEntity.Person)], 0);

        Assert.All(Book.RulesOn(Day, withAnnounced: true).Value!, r => Assert.Equal(Verdict.Unknown, RuleInterpreter.Evaluate(r.Rule, nobody).Verdict));
    }

    [Fact]
    public void Names_and_sentences_are_Thai_in_Thai_and_Latin_in_English()
    {
        var texts = Book.All.SelectMany(b => (IEnumerable<Text>)
        [
            b.Name, b.Agency, b.Gives, .. b.Papers, .. b.Notes, .. b.Criteria, .. b.AgencyChecks, .. b.Conditions.Select(c => c.Sentence), .. b.Sources.Select(s => s.Text),
        ]).Concat(Book.Facts.All.SelectMany(f => (IEnumerable<Text>)[f.Label, f.Ask]));

        Assert.All(texts, t => Assert.True(t.Thai.Any(IsThai) && !t.English.Any(IsThai), $"{t.Thai} / {t.English}"));

        static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E5B';
    }
}
