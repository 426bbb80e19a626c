using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>What was estimated (แบบจำลองการเชื่อมโยง): how the same, relatives and strangers agree, and how many there are of each.</summary>
/// <remarks>
/// Fellegi and Sunter's model (1969) with a third class. People of one house share family name, address and telephone without being the same
/// person; taken for strangers they would make every address weigh too much.
/// </remarks>
internal sealed class LinkModel
{
    /// <summary>By field and level: how likely the level is for two records of the same person, unknown ones left out.</summary>
    public required double[][] Same { get; init; }

    /// <summary>Likewise for two people of one household.</summary>
    public required double[][] Related { get; init; }

    /// <summary>Likewise for two people at random.</summary>
    public required double[][] Strangers { get; init; }

    /// <summary>Pairs that are the same, those that were never compared included.</summary>
    public double SamePairs { get; set; }

    public double RelatedPairs { get; set; }

    /// <summary>All pairs there are.</summary>
    public required double AllPairs { get; init; }

    /// <summary>How likely it is that a pair that is the same was compared at all.</summary>
    public double Found { get; set; } = 1;

    public double StrangerPairs => Math.Max(1, AllPairs - SamePairs - RelatedPairs);

    /// <summary>How often each class would make such a pair, without looking at how common the values are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (double Same, double Related, double Strangers) Weigh(ulong pattern)
    {
        var (same, related, strangers) = (SamePairs, RelatedPairs, StrangerPairs);
        for (var i = 0; i < Same.Length; i++)
        {
            var level = Agreement.LevelOf(pattern, i);
            if (level == 0) continue;
            (same, related, strangers) = (same * Same[i][level], related * Related[i][level], strangers * Strangers[i][level]);
        }

        return (same, related, strangers);
    }
}
