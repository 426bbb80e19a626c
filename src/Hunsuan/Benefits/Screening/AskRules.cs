using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Screening;

/// <summary>Asks all rules about some households and their members at once (ถามทุกกติกา): the household's come first, then each member's.</summary>
internal sealed class AskRules(ScreenRules rules, FactCells households, FactCells persons, VerdictLines lines)
{
    // The engine takes rules that were compiled together: what is announced was compiled by itself, in the place of what is in force.
    private readonly List<List<CompiledRule>> _together =
    [
        .. rules.Rules.GroupBy(r => r.Benefit.Status == Certainty.Announced ? r.Benefit.Label : "").Select(g => g.Select(r => r.Rule).ToList()),
    ];

    private readonly List<VerdictWords> _words = [.. rules.Rules.Select(r => new VerdictWords(r))];

    public void Ask(IReadOnlyList<ScreenedHousehold> page)
    {
        var firstMember = new int[page.Count + 1];
        for (var h = 0; h < page.Count; h++) firstMember[h + 1] = firstMember[h] + page[h].Members.Count;
        var columns = new FactColumns(rules.Facts.Book, firstMember);
        for (var h = 0; h < page.Count; h++)
        {
            households.Put(page[h].Facts, columns, h);
            for (var m = 0; m < page[h].Members.Count; m++) persons.Put(page[h].Members[m].Facts, columns, firstMember[h] + m);
        }

        var found = _together.SelectMany(set => ColumnEvaluator.Evaluate(set, columns)).ToDictionary(a => a.Rule);
        List<RuleColumns> answers = [.. rules.Rules.Select(r => found[r.Rule])];
        for (var h = 0; h < page.Count; h++)
        {
            Write(page[h], null, RuleEntity.Household, h);
            for (var m = 0; m < page[h].Members.Count; m++)
                if (page[h].Members[m] is { IsRefused: false } person) Write(page[h], person.Number, RuleEntity.Person, firstMember[h] + m);
        }

        void Write(ScreenedHousehold household, int? person, RuleEntity entity, int row)
        {
            lines.Of(household.Key, person);
            for (var r = 0; r < answers.Count; r++)
                if (answers[r].Rule.Entity == entity) lines.Write(_words[r], answers[r], row);
        }
    }
}
