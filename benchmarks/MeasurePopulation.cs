using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Benchmarks;

/// <summary>Invented survey results of many persons, sorted by sub-district, the same for the same seed.</summary>
internal sealed class MeasurePopulation
{
    public const int Areas = 7_255, Indicators = 38;

    public MeasurePopulation(int persons)
    {
        Failed = new ulong[persons];
        Passed = new ulong[persons];
        NotApplicable = new ulong[persons];
        Groups = new ushort[persons];
        Fill();
    }

    public ulong[] Failed { get; }
    public ulong[] Passed { get; }
    public ulong[] NotApplicable { get; }
    public ushort[] Groups { get; }

    public MeasureColumns Columns => new()
    {
        Failed = Failed,
        Passed = Passed,
        NotApplicable = NotApplicable,
        Groups = Groups,
        GroupCount = Areas,
    };

    /// <summary>38 invented indicators, all weighted, in five dimensions; one cut-off.</summary>
    public static MeasureSpec Spec => new()
    {
        Dimensions =
        [
            MeasureDimension.Of("health", [.. Enumerable.Range(0, 8)]),
            MeasureDimension.Of("living", [.. Enumerable.Range(8, 8)]),
            MeasureDimension.Of("education", [.. Enumerable.Range(16, 8)]),
            MeasureDimension.Of("income", [.. Enumerable.Range(24, 7)]),
            MeasureDimension.Of("access", [.. Enumerable.Range(31, 7)]),
        ],
        Cutoffs = [new(1, 5)],
    };

    /// <summary>Sizes of areas differ; a fifth of answers does not concern the person, 3 % of persons have unknown answers.</summary>
    private void Fill()
    {
        var random = new Random(20_241_001);
        var sizes = Enumerable.Range(0, Areas).Select(_ => random.NextDouble() + 0.2).ToArray();
        var whole = sizes.Sum();
        var (row, reached) = (0, 0.0);
        Span<byte> dice = stackalloc byte[2 * Indicators];
        for (var area = 0; area < Areas; area++)
        {
            reached += sizes[area];
            var end = area == Areas - 1 ? Failed.Length : (int)(Failed.Length * reached / whole);
            for (var hardship = random.Next(4, 20); row < end; row++)
            {
                random.NextBytes(dice);
                AddPerson(row, area, dice, hardship, random.Next(100) < 3);
            }
        }
    }

    private void AddPerson(int row, int area, ReadOnlySpan<byte> dice, int hardship, bool hasUnknown)
    {
        Groups[row] = (ushort)area;
        for (var j = 0; j < Indicators; j++)
        {
            var bit = 1UL << j;
            var isPersonal = j is < 3 or 5 or 6 or (>= 14 and <= 20) or (>= 23 and <= 28) or (>= 33 and <= 36);
            if (isPersonal && dice[j] < 90) NotApplicable[row] |= bit;
            else if (hasUnknown && dice[j] > 230) continue;
            else if (dice[Indicators + j] < hardship) Failed[row] |= bit;
            else Passed[row] |= bit;
        }
    }
}
