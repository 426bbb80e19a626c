using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

/// <summary>A random specification and random people, the same for the same seed.</summary>
internal sealed class RandomMeasure
{
    private readonly Random _random;

    public RandomMeasure(int seed, int mostRows = 50)
    {
        _random = new(seed);
        Spec = NewSpec();
        Groups = _random.Next(1, 7);
        People = NewPeople(_random.Next(4) == 0 ? _random.Next(4) : _random.Next(mostRows));
    }

    public MeasureSpec Spec { get; }
    public int Groups { get; }
    public IReadOnlyList<PlainMeasure.Person> People { get; }
    public bool IsWeighted { get; private set; }

    public MeasureColumns Columns => new()
    {
        Failed = Masks(PlainMeasure.Result.Failed),
        Passed = Masks(PlainMeasure.Result.Passed),
        NotApplicable = Masks(PlainMeasure.Result.NotApplicable) is var masks && masks.Any(m => m != 0) ? masks : [],
        Weights = IsWeighted ? People.Select(p => p.Weight.ToDouble()).ToArray() : [],
        Groups = People.Select(p => (ushort)p.Group).ToArray(),
        GroupCount = Groups,
    };

    private ulong[] Masks(PlainMeasure.Result result)
    {
        var masks = new ulong[People.Count];
        for (var row = 0; row < masks.Length; row++)
        {
            for (var j = 0; j < 64; j++) masks[row] |= People[row].Results[j] == result ? 1UL << j : 0;
        }
        return masks;
    }

    private MeasureSpec NewSpec()
    {
        var bits = new Stack<int>(Enumerable.Range(0, 64).OrderBy(_ => _random.Next()).Take(_random.Next(1, 64)));
        List<MeasureDimension> dimensions = [];
        while (bits.Count > 0 && dimensions.Count < 6)
        {
            var own = Enumerable.Range(0, _random.Next(1, 7)).TakeWhile(_ => bits.Count > 0).Select(_ => bits.Pop()).ToArray();
            dimensions.Add(MeasureDimension.Of($"dimension {dimensions.Count}", own));
        }
        return new()
        {
            Dimensions = Weighted(dimensions),
            AlsoCounted = [.. bits.Take(_random.Next(4))],
            Cutoffs = Cutoffs(),
            Unknown = (UnknownPolicy)_random.Next(4),
            NotApplicable = _random.Next(3) == 0 ? NotApplicablePolicy.Reweight : NotApplicablePolicy.NotDeprived,
            ShareForShort = _random.Next(3) == 0 ? new(_random.Next(1, 5), 4) : null,
        };
    }

    private List<MeasureDimension> Weighted(List<MeasureDimension> dimensions)
    {
        var parts = dimensions.Select(d => d.Indicators.Select(_ => _random.Next(1, 9)).ToList()).ToList();
        var whole = parts.Sum(p => p.Sum());
        return _random.Next(3) switch
        {
            0 => dimensions,
            1 => [.. dimensions.Zip(parts, (d, p) => d with { Weight = new(p.Sum(), whole) })],
            _ => [.. dimensions.Zip(parts, (d, p) => d with { Indicators = [.. d.Indicators.Zip(p, (i, w) => i with { Weight = new(w, whole) })] })],
        };
    }

    private List<Fraction> Cutoffs()
    {
        Fraction[] known = [Fraction.Zero, Fraction.One, new(1, 3), new(1, 5), new(1, 2), new(26, 100)];
        return [.. known.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4))];
    }

    private List<PlainMeasure.Person> NewPeople(int rows)
    {
        IsWeighted = _random.Next(3) == 0;
        var isSorted = _random.Next(2) == 0;
        var unknowns = _random.Next(3) * 6;
        var notApplicable = _random.Next(3) * 10;
        var failures = _random.Next(5, 90);
        var people = Enumerable.Range(0, rows).Select(_ => new PlainMeasure.Person(
            _random.Next(Groups), IsWeighted ? new(_random.Next(0, 12), 4) : Fraction.One,
            [.. Enumerable.Range(0, 64).Select(_ => NewResult(unknowns, notApplicable, failures))]));
        return [.. isSorted ? people.OrderBy(p => p.Group) : people];
    }

    private PlainMeasure.Result NewResult(int unknowns, int notApplicable, int failures) =>
        _random.Next(100) < unknowns / 4 ? PlainMeasure.Result.Unknown
        : _random.Next(100) < notApplicable ? PlainMeasure.Result.NotApplicable
        : _random.Next(100) < failures ? PlainMeasure.Result.Failed : PlainMeasure.Result.Passed;
}
