using Hunsuan.Engines.Benefits.Columns;

namespace Hunsuan.Engines.Benefits;

/// <summary>Works out rules for whole provinces in one pass over the columns (ตัวพิจารณาสิทธิทั้งพื้นที่).</summary>
/// <remarks>Gives for each row what <see cref="RuleInterpreter"/> gives. Time O(rows) for each different part of the rules; memory beside the
/// results does not grow with the rows. How it is done: docs/engines/benefits.md.</remarks>
public static class ColumnEvaluator
{
    /// <summary>Verdict, conditions and amounts of each person, for rules for persons, or of each household.</summary>
    /// <param name="rules">Rules of one <see cref="RuleSet"/>.</param>
    /// <param name="columns">Persons and households; any number, none included.</param>
    /// <param name="withAmounts">Whether amounts are worked out too.</param>
    /// <exception cref="ArgumentException">A rule was compiled with other facts than the columns have.</exception>
    public static IReadOnlyList<RuleColumns> Evaluate(IReadOnlyList<CompiledRule> rules, FactColumns columns, bool withAmounts = true) =>
        Evaluate(rules, columns, withAmounts, Batch.UsualRows);

    internal static IReadOnlyList<RuleColumns> Evaluate(IReadOnlyList<CompiledRule> rules, FactColumns columns, bool withAmounts, int rowsOfBatch)
    {
        foreach (var rule in rules)
        {
            if (rule.Facts.Any(f => !columns.Book.Of(f.Entity).Contains(f))) throw new ArgumentException($"The columns do not have the facts of {rule.Id}.");
        }
        columns.Settle();
        var batch = new Batch(columns, rowsOfBatch);
        var plan = new ColumnPlan(columns, batch);
        List<Outlet> outlets = [.. rules.Select(r => new Outlet(r, plan, columns.Rows(r.Entity), withAmounts))];
        while (batch.MoveNext())
        {
            foreach (var step in plan.Steps) step.Run(batch);
            foreach (var outlet in outlets) outlet.Put(batch);
        }
        return [.. outlets.Select(o => o.Results)];
    }

    /// <summary>Where the work for a rule comes out.</summary>
    private sealed class Outlet
    {
        private readonly TruthStep _verdict;
        private readonly List<TruthStep> _conditions;
        private readonly NumberStep? _amount;

        public Outlet(CompiledRule rule, ColumnPlan plan, int rows, bool withAmounts)
        {
            var level = rule.Entity == RuleEntity.Person ? Level.Person : Level.Household;
            List<Part> conditions = [.. rule.Checked.Select(c => plan.Of(c.Truth))];
            _verdict = plan.Truth(plan.Join(isAnd: true, conditions), level);
            _conditions = [.. conditions.Select(c => plan.Truth(c, level))];
            Part? amount = withAmounts && rule.AmountTree is { } tree ? plan.Of(tree) : null;
            Results = new(rule, rows, amount);
            if (amount is { IsFixed: false } worked) _amount = plan.Number(worked, level);
        }

        public RuleColumns Results { get; }

        public void Put(Batch batch)
        {
            Results.Verdicts.Put(_verdict, batch);
            for (var i = 0; i < _conditions.Count; i++) Results.Conditions[i].Put(_conditions[i], batch);
            if (_amount is not null) Results.PutAmounts(_amount, batch);
        }
    }
}
