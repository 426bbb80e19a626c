using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>How two who are close without being the same agree (ความตรงกันของคนใกล้ชิด): counted among pairs of one file, who are different people.</summary>
/// <remarks>Brothers bear names alike, twins their birthday; what they have in common is no sign that two records are one person.</remarks>
internal static class Relatives
{
    private const double Prior = 50;

    /// <summary>Two of one house, by group and cell.</summary>
    public static double[][] OfHousehold(LinkTable table, IReadOnlyList<FieldGroup> groups, double[][] strangers) =>
        Counted(table, groups, strangers, KeyOf(table, FieldKind.AreaCode, FieldKind.Village, FieldKind.HouseNumber) ?? KeyOf(table, FieldKind.FamilyName, FieldKind.AreaCode), _ => true);

    /// <summary>Two of one family name in one area, not of one house.</summary>
    public static double[][] OfKin(LinkTable table, IReadOnlyList<FieldGroup> groups, double[][] strangers)
    {
        var house = table.ColumnOf(FieldKind.HouseNumber);
        return Counted(table, groups, strangers, KeyOf(table, FieldKind.FamilyName, FieldKind.AreaCode), pattern => Agreement.LevelOf(pattern, house) < CategoryColumn.Same);
    }

    private static double[][] Counted(LinkTable table, IReadOnlyList<FieldGroup> groups, double[][] strangers, BlockingRule? key, Func<ulong, bool> isMeant)
    {
        double[][] shares = [.. strangers.Select(s => (double[])s.Clone())];
        if (key is null || table.IsDedupe) return shares;
        var counts = groups.Select(g => new double[g.Cells]).ToArray();
        foreach (var (a, b) in PairsWithin.Of(table, key))
        {
            var pattern = table.Agree(a, b);
            if (!isMeant(pattern) || IsRepeated(table, pattern)) continue;
            for (var g = 0; g < groups.Count; g++) counts[g][groups[g].CellOf(pattern)]++;
        }

        for (var g = 0; g < groups.Count; g++) Towards(groups[g], counts[g], shares[g]);
        return shares;
    }

    // Strangers where little was counted.
    private static void Towards(FieldGroup group, double[] counts, double[] shares)
    {
        var sum = group.Whole.Sum(cell => counts[cell]);
        foreach (var cell in group.Whole) shares[cell] = (counts[cell] + Prior * shares[cell]) / (sum + Prior);
        group.FillParts(shares);
    }

    // Somebody who does stand in the list twice.
    private static bool IsRepeated(LinkTable table, ulong pattern)
    {
        var signs = 0;
        for (var c = 0; c < table.Columns.Count; c++)
        {
            var level = Agreement.LevelOf(pattern, c);
            signs += table.Columns[c].Kind switch
            {
                FieldKind.GivenName => level >= NameColumn.Like ? 1 : 0,
                FieldKind.BirthDate => level >= DateColumn.Slip ? 1 : 0,
                FieldKind.CitizenId => level >= DigitsColumn.Slip ? 2 : 0,
                _ => 0,
            };
        }

        return signs >= 2;
    }

    private static BlockingRule? KeyOf(LinkTable table, params FieldKind[] kinds)
    {
        var found = kinds.Select(table.ColumnOf).ToList();
        return found.Contains(-1) ? null : new([.. found.Select(c => new BlockingRule.Part(c, KeyKind.Whole))]);
    }
}
