namespace Hunsuan.Engines.Linkage.Again;

/// <summary>Reads some records so that they are compared as if all others were there (ตารางย่อยที่ใช้แบบจำลองเดิม).</summary>
internal sealed class SmallTable(LinkIndex index, IReadOnlyList<LinkField> fields, DateOnly today)
{
    /// <param name="IdOf">Of each record of the table.</param>
    public sealed record Content(LinkTable Table, LinkModel Model, PairRarity Rarity, IReadOnlyList<UInt128> IdOf, IReadOnlyDictionary<UInt128, int> RowOf, IReadOnlyList<BlockingRule> Rules);

    /// <exception cref="IndexFaultException">They are other files, or have other fields.</exception>
    public Content Read(IReadOnlyList<AgainFile> files)
    {
        var kept = index.Model;
        if (files.Count != kept.FirstRow.Length - 1) throw new IndexFaultException("There are more files, or fewer.");
        var reading = new LinkFiles(fields, null, today);
        foreach (var file in files)
        {
            using var stream = file.Open();
            reading.Add(stream, CancellationToken.None);
        }

        var table = reading.Table(isDedupe: false);
        if (!table.Columns.Select(c => (c.Name, c.Kind, c.Levels)).SequenceEqual(kept.Columns.Select(c => (c.Name, c.Kind, c.Levels)))) throw new IndexFaultException("The fields are others.");
        UInt128[] ids = [.. files.SelectMany(f => f.Ids)];
        if (ids.Length != table.Rows) throw new ArgumentException($"{table.Rows} records were read, and {ids.Length} have an id.", nameof(files));
        var counts = new Dictionary<(int, int, int, uint), double>();
        return new(
            table, kept.Model(FieldGroup.Of(table.Columns)), new(table, [.. kept.Columns.Select(c => c.Usual)], Count), ids,
            ids.Index().ToDictionary(id => id.Item, id => id.Index), [.. kept.Rules.Select(parts => new BlockingRule(parts))]);

        double? Count(int column, int level, int file, int value)
        {
            var mark = IndexParts.MarkOf(table.Columns[column], level, value);
            if (!counts.TryGetValue((column, level, file, mark), out var count)) counts[(column, level, file, mark)] = count = index.CountOf(column, level, file, mark);
            return count;
        }
    }
}
