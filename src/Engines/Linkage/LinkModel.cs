using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Linkage;

/// <summary>What was estimated (แบบจำลองการเชื่อมโยง): how pairs of each class agree, and how many there are.</summary>
/// <remarks>
/// Fellegi and Sunter's model (1969) with classes of its own for people who are close without being the same. Taken for strangers they would make
/// every address and every family name weigh too much.
/// </remarks>
internal sealed class LinkModel(IReadOnlyList<FieldGroup> groups)
{
    private readonly Vector256<double>[][] _together = [.. groups.Select(g => new Vector256<double>[g.Cells])];

    public IReadOnlyList<FieldGroup> Groups { get; } = groups;

    public required PairClass Same { get; init; }

    /// <summary>Of the same, by group, part of the group and its cell, as they were learnt.</summary>
    public required double[][][] SameParts { get; init; }

    /// <summary>Two of one household.</summary>
    public required PairClass Household { get; init; }

    /// <summary>Two of one family name in other houses.</summary>
    public required PairClass Kin { get; init; }

    /// <summary>Any two.</summary>
    public required PairClass Strangers { get; init; }

    /// <summary>All pairs there are.</summary>
    public required double AllPairs { get; init; }

    /// <summary>How likely it is that a pair that is the same was compared at all.</summary>
    public double Found => Same.Found;

    public double OtherPairs => AllPairs - Same.Pairs;

    /// <summary>That two records at random are the same, to that they are not.</summary>
    public double PriorOdds => Same.Pairs / OtherPairs;

    /// <summary>Makes what was changed in the classes count.</summary>
    public void Settle()
    {
        Strangers.Pairs = Math.Max(1, AllPairs - Same.Pairs - Household.Pairs - Kin.Pairs);
        for (var g = 0; g < Groups.Count; g++)
        {
            for (var cell = 0; cell < Groups[g].Cells; cell++)
                _together[g][cell] = Vector256.Create(Same.Shares[g][cell], Household.Shares[g][cell], Kin.Shares[g][cell], Strangers.Shares[g][cell]);
        }
    }

    /// <summary>How often each class would make such a pair, without looking at how common the values are: the same, household, kin, strangers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Vector256<double> Weigh(ulong pattern)
    {
        var weights = Vector256.Create(Same.Pairs, Household.Pairs, Kin.Pairs, Strangers.Pairs);
        for (var g = 0; g < _together.Length; g++) weights *= _together[g][Groups[g].CellOf(pattern)];
        return weights;
    }
}

/// <summary>Pairs of one kind (กลุ่มของคู่).</summary>
/// <param name="Shares">By group and cell: how likely such a pair agrees so, where it is known.</param>
internal sealed record PairClass(double[][] Shares)
{
    /// <summary>How many there are, those never compared included.</summary>
    public double Pairs { get; set; }

    /// <summary>How likely it is that such a pair was compared at all.</summary>
    public double Found { get; set; } = 1;

    /// <summary>Of a column, by level.</summary>
    public double[] Of(LinkModel model, int column)
    {
        for (var g = 0; ; g++)
            if (model.Groups[g].Columns.ToList().IndexOf(column) is >= 0 and var at) return model.Groups[g].Of(Shares[g], at);
    }
}
