using System.Runtime.CompilerServices;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>Estimates the model from the files alone, without anybody saying which records are the same (การประมาณค่าโดยไม่มีเฉลย).</summary>
/// <remarks>
/// Expectation–maximisation over the counted patterns. How strangers agree is known beforehand from frequencies and a sample of random pairs, how
/// relatives have names and birthdays in common from pairs of one file. Rules are chosen to find the same, so most relatives are never compared: how many
/// pairs a class has is what was found of it, divided by how likely the rules find a pair of that class. How the same agree in a field is learnt only from pairs that some rule finds
/// without that field: a rule that demands equal names says nothing of how often names are written wrong.
/// </remarks>
internal sealed class EstimateModel
{
    private const int Rounds = 60, FoundEvery = 8;
    private const double Prior = 2, FewestPairs = 5, LeastFound = 0.05;

    private readonly LinkTable _table;
    private readonly LinkModel _model;
    private readonly LearntFrom _learnt;
    private readonly FoundByRules _found;

    /// <param name="table">The records.</param>
    /// <param name="sample">Some of them, by chance.</param>
    /// <param name="rules">By which pairs were found.</param>
    /// <param name="model">To begin with; it gets better.</param>
    public EstimateModel(LinkTable table, int[] sample, IReadOnlyList<BlockingRule> rules, LinkModel model) =>
        (_table, _model, _learnt, _found) = (table, model, new(table, rules, model.Groups), new(table, rules, sample));

    public void Learn(PatternCounts counts)
    {
        var all = counts.All.Select(c => (c.Pattern, c.From, Pairs: (double)c.Pairs)).OrderBy(c => c.Pattern).ThenBy(c => c.From).ToArray();
        var most = MostSame(_table);
        for (var round = 0; round < Rounds; round++)
        {
            var before = _model.Same.Pairs;
            var (same, household, kin) = Improve(all);
            if (round % FoundEvery < 2) _model.Same.Found = _found.Of(_model, _model.Same);
            if (round % FoundEvery == 0) FindRelatives();
            _model.Same.Pairs = Math.Clamp(same / Math.Max(LeastFound, _model.Found), 0.5, most);
            if (_model.Household.Pairs > 0) _model.Household.Pairs = Math.Max(0.5, household / _model.Household.Found);
            if (_model.Kin.Pairs > 0) _model.Kin.Pairs = Math.Max(0.5, kin / _model.Kin.Found);
            _model.Settle();
            if (round > 5 && Math.Abs(_model.Same.Pairs - before) < 1e-5 * before) break;
        }

        _model.Same.Found = _found.Of(_model, _model.Same);
    }

    /// <summary>Learns how the same agree again, from how likely single pairs are.</summary>
    public void Again(ScoredPair[] pairs, double[] shares)
    {
        var same = EmptyParts(_model.Groups);
        for (var i = 0; i < pairs.Length; i++) AddSame(same, _learnt.Of(pairs[i].Rules), pairs[i].Pattern, shares[i]);
        LearnSame(same);
        _model.Same.Pairs = Math.Clamp(shares.Sum() / Math.Max(LeastFound, _model.Found), 0.5, MostSame(_table));
        _model.Settle();
    }

    /// <summary>What is known before any pair was compared.</summary>
    public static LinkModel Begin(LinkTable table, int[] sample)
    {
        var groups = FieldGroup.Of(table.Columns);
        return Begin(table, groups, StrangerLevels.Of(table, sample, groups), Math.Min(table.AllPairs * 0.5, MostSame(table) * 0.5));
    }

    private static LinkModel Begin(LinkTable table, FieldGroup[] groups, double[][] strangers, double same)
    {
        var columns = table.Columns;
        var (hasHouse, hasFamily) = (columns.Any(c => c.Kind is FieldKind.HouseNumber), columns.Any(c => c.Kind is FieldKind.FamilyName));
        var model = new LinkModel(groups)
        {
            AllPairs = table.AllPairs,
            Same = new([.. groups.Select(g => g.Product([.. g.Columns.Select(c => First(columns[c], 0.85))]))]) { Pairs = same },
            SameParts = [.. groups.Select(g => g.Parts.Select(p => p.Product([.. p.Columns.Select(c => First(columns[c], 0.85))])).ToArray())],
            Household = new(Relatives.OfHousehold(table, groups, strangers)) { Pairs = columns.Any(c => HouseholdFields.Has(c.Kind)) ? table.Rows : 0 },
            Kin = new(Relatives.OfKin(table, groups, strangers)) { Pairs = hasHouse && hasFamily ? table.Rows : 0 },
            Strangers = new(strangers),
        };
        for (var g = 0; g < groups.Length; g++)
        {
            if (!IsOfHousehold(groups[g], columns)) continue;
            model.Household.Shares[g] = groups[g].Product([.. groups[g].Columns.Select(c => First(columns[c], 0.85))]);
            model.Kin.Shares[g] = groups[g].Product([.. groups[g].Columns.Select(c => First(columns[c], columns[c].Kind is FieldKind.HouseNumber ? 0.02 : 0.85))]);
        }

        model.Settle();
        return model;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (double Same, double Household, double Kin) Improve((ulong Pattern, uint From, double Pairs)[] all)
    {
        var (model, groups) = (_model, _model.Groups);
        var (same, household, kin) = (EmptyParts(groups), Empty(groups), Empty(groups));
        var (sames, households, kins) = (0.0, 0.0, 0.0);
        foreach (var (pattern, from, pairs) in all)
        {
            var weights = model.Weigh(pattern);
            var sum = weights[0] + weights[1] + weights[2] + weights[3];
            if (sum <= 0) continue;
            weights *= pairs / sum;
            (sames, households, kins) = (sames + weights[0], households + weights[1], kins + weights[2]);
            AddSame(same, from, pattern, weights[0]);
            for (var g = 0; g < groups.Count; g++)
            {
                if (!_learnt.IsOfHousehold(g, from)) continue;
                var cell = groups[g].CellOf(pattern);
                household[g][cell] += weights[1];
                kin[g][cell] += weights[2];
            }
        }

        LearnSame(same);
        for (var g = 0; g < groups.Count; g++)
        {
            if (!IsOfHousehold(groups[g], _table.Columns)) continue;
            // Who lives with somebody is written down where that one is, with the same mistakes.
            if (HouseOf(groups[g]) >= 0) model.Household.Shares[g] = model.Same.Shares[g];
            else Learn(groups[g], household[g], model.Household.Shares[g]);
            Learn(groups[g], kin[g], model.Kin.Shares[g]);
            // Who lives in another house has the same number by chance.
            if (HouseOf(groups[g]) is >= 0 and var house) groups[g].SetApart(model.Kin.Shares[g], house, groups[g].Of(model.Strangers.Shares[g], house));
        }

        model.Settle();
        return (sames, households, kins);
    }

    private void FindRelatives() => (_model.Household.Found, _model.Kin.Found) = (_found.Of(_model, _model.Household), _found.Of(_model, _model.Kin));

    private void AddSame(double[][][] same, uint from, ulong pattern, double weight)
    {
        for (var g = 0; g < same.Length; g++)
        {
            for (var p = 0; p < same[g].Length; p++)
                if (_learnt.IsOfSame(g, p, from)) same[g][p][_model.Groups[g].Parts[p].CellOf(pattern)] += weight;
        }
    }

    private void LearnSame(double[][][] same)
    {
        for (var g = 0; g < same.Length; g++)
        {
            var group = _model.Groups[g];
            for (var p = 0; p < same[g].Length; p++) Learn(group.Parts[p], same[g][p], _model.SameParts[g][p]);
            _model.Same.Shares[g] = group.Joined(_model.SameParts[g]);
        }
    }

    private int HouseOf(FieldGroup group) => group.Columns.ToList().FindIndex(c => _table.Columns[c].Kind is FieldKind.HouseNumber);

    private static void Learn(FieldGroup group, double[] counts, double[] shares)
    {
        if (counts.Skip(1).Sum() >= FewestPairs) group.Learn(counts, shares, Prior);
    }

    private static double[] First(LinkColumn column, double same)
    {
        var first = new double[column.Levels];
        for (var level = 1; level < first.Length; level++) first[level] = (1 - same) / Math.Max(1, first.Length - 2);
        first[^1] = same;
        return first;
    }

    public static bool IsOfHousehold(FieldGroup group, IReadOnlyList<LinkColumn> columns) => HouseholdFields.Has(columns[group.Columns[0]].Kind);

    // Each record is the same as one of another file, or as a few of its own.
    private static double MostSame(LinkTable table)
    {
        if (table.IsDedupe) return Math.Max(1, Math.Min(table.AllPairs / 4, 50.0 * table.Rows));
        var most = 0.0;
        for (var one = 0; one < table.Files; one++)
        {
            for (var other = one + 1; other < table.Files; other++)
                most += Math.Min(table.FirstRow(one + 1) - table.FirstRow(one), table.FirstRow(other + 1) - table.FirstRow(other));
        }

        return Math.Max(1, most);
    }

    private static double[][][] EmptyParts(IReadOnlyList<FieldGroup> groups) => [.. groups.Select(g => g.Parts.Select(p => new double[p.Cells]).ToArray())];

    private static double[][] Empty(IReadOnlyList<FieldGroup> groups) => [.. groups.Select(g => new double[g.Cells])];
}
