using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>What is to be measured in a table: the specification of `hunsuan measure`, checked.</summary>
internal sealed record MeasureRequest
{
    /// <summary>The measure; bits are places in <see cref="Indicators"/>.</summary>
    public required MeasureSpec Spec { get; init; }

    /// <summary>The cut-offs as they were written, which is how they come back.</summary>
    public required IReadOnlyList<string> Cutoffs { get; init; }

    /// <summary>Column of each bit.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>Column of the depth of each of the measure's gaps.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    public string? Weight { get; init; }
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Null: no sample, so no sampling error.</summary>
    public RequestedDesign? Design { get; init; }

    /// <summary>Null: one round.</summary>
    public RequestedTime? Time { get; init; }

    /// <summary>Other cut-offs to try in the robustness report.</summary>
    public IReadOnlyList<Fraction> OtherCutoffs { get; init; } = [.. Enumerable.Range(1, 10).Select(i => new Fraction(i, 20))];

    /// <summary>Every column that is asked for, with what it is for.</summary>
    public IEnumerable<string> Columns => new[] { Weight, Design?.Units, Design?.Strata, Time?.Column, Time?.Year }.OfType<string>()
        .Concat(Groups).Concat(Indicators).Concat(Gaps).Distinct();

    /// <summary>The same with bits in the order of the columns in the file, where neighbours can be read together.</summary>
    public MeasureRequest InOrderOf(Func<string, int> column)
    {
        var order = Indicators.OrderBy(column).ToList();
        int BitOf(int bit) => order.IndexOf(Indicators[bit]);
        return this with
        {
            Indicators = order,
            Spec = Spec with
            {
                Dimensions = [.. Spec.Dimensions.Select(d => d with { Indicators = [.. d.Indicators.Select(i => i with { Bit = BitOf(i.Bit) })] })],
                Gaps = [.. Spec.Gaps.Select(BitOf)],
            },
        };
    }
}

/// <summary>How the sample was drawn: its columns of primary sampling units and strata.</summary>
internal sealed record RequestedDesign(string? Units, string? Strata);

/// <summary>Which column tells the round, and which its year.</summary>
internal sealed record RequestedTime(string Column, string? Year);
