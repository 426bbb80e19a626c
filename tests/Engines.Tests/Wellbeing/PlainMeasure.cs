using System.Runtime.InteropServices;
using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

/// <summary>The measure as the book says it, person by person and question by question, in exact fractions. Slow on purpose.</summary>
internal sealed class PlainMeasure(MeasureSpec spec)
{
    public enum Result { Passed, Failed, NotApplicable, Unknown }

    public sealed record Person(int Group, Fraction Weight, IReadOnlyList<Result> Results);

    private readonly Dictionary<int, Fraction> _weights = WeightsOf(spec);

    private readonly Dictionary<Person, Fraction>[] _wholes = [.. Enumerable.Range(0, 4).Select(_ => NewMemory<Fraction>())];
    private readonly Dictionary<Person, Fraction?>[] _scores = [.. Enumerable.Range(0, 4).Select(_ => NewMemory<Fraction?>())];

    public Dictionary<string, Fraction?> Figures(IReadOnlyList<Person> people)
    {
        Dictionary<string, Fraction?> figures = [];
        var counted = people.Where(p => Score(p, spec.Unknown) is not null).ToList();
        var bounded = people.Where(p => Score(p, UnknownPolicy.NotDeprived) is not null).ToList();
        figures["rows"] = new(people.Count, 1);
        figures["population"] = Sum(people);
        figures["counted"] = new(counted.Count, 1);
        figures["counted population"] = Sum(counted);

        for (var d = 0; d < spec.Dimensions.Count; d++)
        {
            figures[$"short in {d}"] = Sum(people.Where(p => IsShort(p, d) == true));
            figures[$"unclear in {d}"] = Sum(people.Where(p => IsShort(p, d) is null));
        }
        var dimensions = Enumerable.Range(0, spec.Dimensions.Count).ToList();
        figures["short in any"] = Sum(people.Where(p => dimensions.Any(d => IsShort(p, d) == true)));
        figures["unclear in any"] = Sum(people.Where(p =>
            dimensions.All(d => IsShort(p, d) != true) && dimensions.Any(d => IsShort(p, d) is null)));

        foreach (var j in _weights.Keys.Concat(spec.AlsoCounted))
        {
            figures[$"failed {j}"] = Sum(people.Where(p => p.Results[j] == Result.Failed));
            figures[$"passed {j}"] = Sum(people.Where(p => p.Results[j] == Result.Passed));
            figures[$"applicable {j}"] = Sum(people.Where(p => p.Results[j] != Result.NotApplicable));
            figures[$"raw {j}"] = Ratio(Sum(counted.Where(p => Fails(p, j, spec.Unknown))), Sum(counted));
        }
        for (var k = 0; k < spec.Cutoffs.Count; k++) AddCutoff(figures, k, counted, bounded);
        return figures;
    }

    private void AddCutoff(Dictionary<string, Fraction?> figures, int cutoff, List<Person> counted, List<Person> bounded)
    {
        var k = spec.Cutoffs[cutoff];
        var poor = counted.Where(p => Score(p, spec.Unknown) >= k).ToList();
        var m0 = Ratio(Sum(poor, p => Score(p, spec.Unknown)!.Value), Sum(counted));
        figures[$"H {cutoff}"] = Ratio(Sum(poor), Sum(counted));
        figures[$"A {cutoff}"] = Ratio(Sum(poor, p => Score(p, spec.Unknown)!.Value), Sum(poor));
        figures[$"M0 {cutoff}"] = m0;
        foreach (var (name, policy) in new[] { ("least", UnknownPolicy.NotDeprived), ("most", UnknownPolicy.Deprived) })
        {
            var under = bounded.Where(p => Score(p, policy) >= k).ToList();
            figures[$"H at {name} {cutoff}"] = Ratio(Sum(under), Sum(bounded));
            figures[$"M0 at {name} {cutoff}"] = Ratio(Sum(under, p => Score(p, policy)!.Value), Sum(bounded));
        }
        foreach (var j in _weights.Keys.Concat(spec.AlsoCounted))
        {
            var failing = poor.Where(p => Fails(p, j, spec.Unknown)).ToList();
            var part = Ratio(Sum(failing, p => WeightFor(p, j, spec.Unknown)), Sum(counted));
            figures[$"censored {j} {cutoff}"] = Ratio(Sum(failing), Sum(counted));
            figures[$"contribution {j} {cutoff}"] = part;
            figures[$"contribution share {j} {cutoff}"] = Ratio(part, m0);
        }
        for (var d = 0; d < spec.Dimensions.Count; d++)
        {
            var part = spec.Dimensions[d].Indicators.Aggregate((Fraction?)Fraction.Zero, (sum, i) => sum + figures[$"contribution {i.Bit} {cutoff}"]);
            figures[$"dimension contribution {d} {cutoff}"] = part;
            figures[$"dimension contribution share {d} {cutoff}"] = Ratio(part, m0);
        }
    }

    /// <summary>Null when the person is left out.</summary>
    private Fraction? Score(Person person, UnknownPolicy policy)
    {
        ref var score = ref CollectionsMarshal.GetValueRefOrAddDefault(_scores[(int)policy], person, out var isKnown);
        if (!isKnown) score = NewScore(person, policy);
        return score;
    }

    private Fraction? NewScore(Person person, UnknownPolicy policy)
    {
        if (policy == UnknownPolicy.Exclude && _weights.Keys.Any(j => person.Results[j] == Result.Unknown)) return null;
        if (_weights.Keys.All(j => !Weighs(person, j, policy))) return null;
        return _weights.Keys.Where(j => Fails(person, j, policy))
            .Aggregate(Fraction.Zero, (sum, j) => sum + WeightFor(person, j, policy));
    }

    private Fraction WeightFor(Person person, int j, UnknownPolicy policy)
    {
        if (!_weights.TryGetValue(j, out var weight)) return Fraction.Zero;
        return Ratio(weight, WholeFor(person, policy))!.Value;
    }

    private Fraction WholeFor(Person person, UnknownPolicy policy)
    {
        ref var whole = ref CollectionsMarshal.GetValueRefOrAddDefault(_wholes[(int)policy], person, out var isKnown);
        if (!isKnown) whole = _weights.Where(w => Weighs(person, w.Key, policy)).Aggregate(Fraction.Zero, (sum, w) => sum + w.Value);
        return whole;
    }

    private bool Weighs(Person person, int j, UnknownPolicy policy) => person.Results[j] switch
    {
        Result.Unknown => policy != UnknownPolicy.Reweight,
        Result.NotApplicable => spec.NotApplicable == NotApplicablePolicy.NotDeprived,
        Result.Failed or Result.Passed => true,
    };

    private static bool Fails(Person person, int j, UnknownPolicy policy) =>
        person.Results[j] == Result.Failed || person.Results[j] == Result.Unknown && policy == UnknownPolicy.Deprived;

    private bool? IsShort(Person person, int dimension)
    {
        var results = spec.Dimensions[dimension].Indicators.Select(i => person.Results[i.Bit]).ToList();
        if (spec.NotApplicable == NotApplicablePolicy.Reweight) results.RemoveAll(r => r == Result.NotApplicable);
        var failed = results.Count(r => r == Result.Failed);
        var unknown = results.Count(r => r == Result.Unknown);
        if (Enough(failed, results.Count)) return true;
        return Enough(failed + unknown, results.Count) ? null : false;
    }

    private bool Enough(int failed, int of) =>
        failed > 0 && (spec.ShareForShort is not { } share || new Fraction(failed, of) >= share);

    private static Fraction Sum(IEnumerable<Person> people, Func<Person, Fraction>? value = null) =>
        people.Aggregate(Fraction.Zero, (sum, p) => sum + p.Weight * (value?.Invoke(p) ?? Fraction.One));

    private static Fraction? Ratio(Fraction? part, Fraction? whole) => part is { } a && whole is { } b && b > Fraction.Zero
        ? new Fraction(a.Numerator * b.Denominator, a.Denominator * b.Numerator)
        : null;

    private static Dictionary<int, Fraction> WeightsOf(MeasureSpec spec) => spec.Dimensions.SelectMany(d => d.Indicators, (d, i) => (i.Bit,
        i.Weight ?? (d.Weight ?? new Fraction(1, spec.Dimensions.Count)) * new Fraction(1, d.Indicators.Count))).ToDictionary();

    private static Dictionary<Person, T> NewMemory<T>() => new(ReferenceEqualityComparer.Instance);
}
