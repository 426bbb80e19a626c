using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

/// <summary>Whether of pairs told so likely as many are right.</summary>
public class CalibrationTests
{
    private const int First = 0, Last = 1, Title = 2, Born = 3, House = 4, Area = 6;

    // As they are chosen for many records: relatives are met only where they have the same title, or the same birthday.
    private static readonly BlockingRule[] Rules =
    [
        Rule((First, KeyKind.Coarse), (Born, KeyKind.Whole)), Rule((Last, KeyKind.Whole), (Title, KeyKind.Whole), (House, KeyKind.Whole)),
        Rule((First, KeyKind.Coarse), (Last, KeyKind.Coarse), (Area, KeyKind.Whole)), Rule((Last, KeyKind.Whole), (Born, KeyKind.Other)),
        Rule((First, KeyKind.Whole), (House, KeyKind.Whole), (Area, KeyKind.Whole)),
    ];

    [Fact]
    public void Of_pairs_told_so_likely_as_many_are_right()
    {
        var pairs = Enumerable.Range(1, 3).SelectMany(seed => new RelatedLists(seed, 12_000).Link(Rules).Pairs).ToList();

        Assert.All(new (double From, double To)[] { (0.1, 0.4), (0.4, 0.7), (0.7, 0.95), (0.95, 1.01) }, band =>
        {
            var told = pairs.Where(p => p.Told >= band.From && p.Told < band.To).ToList();
            Assert.InRange(told.Average(p => p.Told) - told.Average(p => p.IsRight ? 1 : 0), -0.08, 0.08);
        });
    }

    [Fact]
    public void How_many_relatives_there_are_does_not_hang_on_how_few_of_them_are_compared()
    {
        var lists = new RelatedLists(4, 12_000);

        Assert.InRange(lists.Link(Rules).Model.Household.Pairs / lists.RelatedPairs, 0.75, 1.25);
    }

    private static BlockingRule Rule(params (int Column, KeyKind Kind)[] parts) => new([.. parts.Select(p => new BlockingRule.Part(p.Column, p.Kind))]);
}
