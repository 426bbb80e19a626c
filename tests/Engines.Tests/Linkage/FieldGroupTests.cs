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

    [Fact]
    public void Each_column_is_made_as_likely_as_it_is_and_they_go_together_as_before()
    {
        double Together(double[] of) => of[Cell(3, 3)] * of[Cell(1, 1)] / (of[Cell(1, 3)] * of[Cell(3, 1)]);
        var shares = new double[Address.Cells];
        (shares[Cell(3, 3)], shares[Cell(1, 1)], shares[Cell(1, 3)], shares[Cell(3, 1)]) = (0.3, 0.4, 0.2, 0.1);
        var before = Together(shares);

        Address.Rake(shares, [[0, 0.9, 0, 0.1], [0, 0.8, 0, 0.2]]);

        Assert.Equal(before, Together(shares), 6);
        Assert.Equal(0.1, Address.Of(shares, 0)[3], 6);
        Assert.Equal(0.2, Address.Of(shares, 1)[3], 6);
    }

    [Fact]
    public void A_column_set_apart_has_nothing_to_do_with_the_others()
    {
        var shares = Address.Product([[0, 0.5, 0, 0.5], [0, 0.5, 0, 0.5]]);
        (shares[Cell(3, 3)], shares[Cell(1, 1)], shares[Cell(1, 3)], shares[Cell(3, 1)]) = (0.5, 0.5, 0, 0);
        Address.FillParts(shares);

        Address.SetApart(shares, Address.Columns.ToList().IndexOf(0), [0, 0.99, 0, 0.01]);

        Assert.Equal(0.005, shares[Cell(house: 3, moo: 3)], 6);
        Assert.Equal(0.495, shares[Cell(house: 1, moo: 3)], 6);
        Assert.Equal(0.5, shares[Cell(house: 0, moo: 3)], 6);
    }

    private static int Cell(int house, int moo) => Address.CellOf((ulong)(house + 16 * moo));
}
