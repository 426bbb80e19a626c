using Hunsuan.Benefits;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Tests.Benefits;

/// <summary>Each rule that comes with the program gives the same by columns and person by person, for 100,000 persons of whom much is not known.</summary>
public class CatalogueAgreementTests
{
    private const int Persons = 100_000;

    private static readonly BenefitBook Book = BenefitBook.Load(RuleFolder.Known, addedFolder: null);
    private static readonly DateOnly Day = new(2024, 10, 1);

    public static TheoryData<string> Labels => [.. Book.RulesOn(Day, withAnnounced: true).Value!.Select(r => r.Benefit.Label)];

    [Theory, MemberData(nameof(Labels))]
    public void Both_ways_agree(string label)
    {
        var rule = Book.RulesOn(Day, withAnnounced: true).Value!.Single(r => r.Benefit.Label == label).Rule;
        var crowd = new CrowdAtLimits(Book.Facts.Book, rule, Day, Persons).Columns;

        var together = ColumnEvaluator.Evaluate([rule], crowd).Single();

        var seen = new HashSet<Verdict>();
        for (var (household, row) = (0, 0); household < crowd.Households; household++)
        {
            var unit = crowd.Unit(household);
            for (var member = 0; member < (rule.Entity is RuleEntity.Person ? unit.Members.Count : 1); member++, row++)
            {
                var alone = RuleInterpreter.Evaluate(rule, rule.Entity is RuleEntity.Person ? unit with { Person = member } : unit);
                if (alone.Verdict != together.Verdicts[row] || alone.Amount != together.Amount(row) || !SameConditions(alone, together, row))
                    Assert.Fail($"Row {row}: {alone.Verdict} {alone.Amount} alone, {together.Verdicts[row]} {together.Amount(row)} by columns");
                seen.Add(alone.Verdict);
            }
        }

        // It would prove nothing of a rule that says the same of everybody.
        Assert.Equal(3, seen.Count);
    }

    private static bool SameConditions(RuleOutcome alone, RuleColumns together, int row)
    {
        for (var i = 0; i < alone.Conditions.Count; i++)
            if (alone.Conditions[i] != together.Conditions[i][row]) return false;
        return true;
    }
}
