namespace Hunsuan.Engines.Linkage;

/// <summary>What each field says for or against a pair (หลักฐานของคู่), in bits; of fields that go together, each what it says beyond those before it.</summary>
internal static class PairBits
{
    public static IReadOnlyList<(string What, int Level, double Bits)> Of(LinkTable table, LinkModel model, PairRarity rarity, int a, int b)
    {
        var (columns, pattern) = (table.Columns, table.Agree(a, b));
        var bits = new double[columns.Count];
        for (var g = 0; g < model.Groups.Count; g++)
        {
            var (group, before) = (model.Groups[g], 0.0);
            for (var at = 0; at < group.Columns.Count; at++)
            {
                var cell = group.First(group.CellOf(pattern), at + 1);
                var (column, upTo) = (group.Columns[at], cell == 0 ? 0 : Math.Log2(model.Same.Shares[g][cell] / model.Strangers.Shares[g][cell]));
                var level = Agreement.LevelOf(pattern, column);
                (bits[column], before) = (level == 0 ? 0 : upTo - before - Math.Log2(rarity.Of(column, level, a, b)), upTo);
            }
        }

        return [.. columns.Select((column, i) => (column.Name, Agreement.LevelOf(pattern, i), bits[i]))];
    }
}
