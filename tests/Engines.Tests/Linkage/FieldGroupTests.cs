using Hunsuan.Engines.Linkage;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Tests.Linkage;

public class FieldGroupTests
{
    private static readonly LinkColumn[] Columns =
    [
        new CategoryColumn("house", FieldKind.HouseNumber, new(new(new()), ["1"])), new CategoryColumn("moo", FieldKind.Village, new(new(new()), ["1"])),
        new CategoryColumn("title", FieldKind.Prefix, new(new(new()), ["1"])),
    ];

    private static readonly FieldGroup Address = FieldGroup.Of(Columns)[0];

    [Fact]
    public void The_address_is_one_group_from_the_widest_to_the_narrowest()
    {
        Assert.Equal([1, 0], Address.Columns);
        Assert.Equal(2, FieldGroup.Of(Columns).Length);
        Assert.Equal(9, Address.Whole.Count);
    }

    [Fact]
    public void What_moves_together_is_learnt_together()
    {
        var (counts, shares) = (new double[Address.Cells], Address.Product([[0, 0.5, 0, 0.5], [0, 0.5, 0, 0.5]]));
        counts[Cell(house: 3, moo: 3)] = 900;
        counts[Cell(house: 1, moo: 1)] = 100;

        Address.Learn(counts, shares, prior: 0.001);

        Assert.Equal(0.9, shares[Cell(3, 3)], 3);
        Assert.Equal(0.1, shares[Cell(1, 1)], 3);
        Assert.Equal(0, shares[Cell(1, 3)], 3);
        Assert.Equal(0.1, shares[Cell(house: 0, moo: 1)], 3);
        Assert.Equal(1, shares[0]);
    }

    [Fact]
    public void What_is_known_in_part_counts_for_all_that_it_may_be()
    {
        var (counts, shares) = (new double[Address.Cells], Address.Product([[0, 0.5, 0, 0.5], [0, 0.5, 0, 0.5]]));
        (counts[Cell(3, 3)], counts[Cell(1, 1)], counts[Cell(house: 0, moo: 1)]) = (500, 100, 400);
        for (var round = 0; round < 50; round++) Address.Learn(counts, shares, prior: 0.001);

        Assert.Equal(0.5, shares[Cell(1, 1)], 2);
    }

    private static int Cell(int house, int moo) => Address.CellOf((ulong)(house + 16 * moo));
}
