using System.Text.Json;

namespace Hunsuan.Engines.Linkage.Again;

/// <summary>All records as they were compared last, with what changed since (ดัชนีการเชื่อมโยง): who shares a key with whom, and which pairs are likely.</summary>
internal sealed class LinkIndex
{
    private readonly IndexReader _from;

    /// <exception cref="IndexFaultException">It can't be used.</exception>
    public LinkIndex(IIndexBytes index, IIndexBytes? changes, IndexKey key)
    {
        (Key, _from) = (key, new(index, key));
        Model = Parsed(_from.Bytes(IndexParts.Model));
        if (_from.Parts != IndexParts.Rule(Model.Rules.Count)) throw new IndexFaultException("Parts of it are missing.");
        (Changes, AboutChanges) = (new(Rows), null);
        if (changes is null) return;
        var later = new IndexReader(changes, key);
        (Changes, AboutChanges) = (ChangedRecords.Read(later, 1, Rows, Model.Rules.Count), System.Text.Encoding.UTF8.GetString(later.Bytes(0)));
    }

    public IndexKey Key { get; }

    public KeptModel Model { get; }

    public ChangedRecords Changes { get; }

    /// <summary>Null where nothing changed yet.</summary>
    public string? AboutChanges { get; }

    private int Rows => Model.FirstRow[^1];

    public int Records => Rows + Changes.Grown;

    /// <summary>The number of a record that is there; null where there is none.</summary>
    public int? RowOf(UInt128 id)
    {
        if (Changes.RowOf(id) is { } changed) return changed;
        foreach (var row in HashTable.Find(_from, IndexParts.RowOfId, IndexParts.OfId(Key, id)))
            if (OfIndex(row) == id) return Changes.IsGone((int)row) ? null : (int)row;
        return null;
    }

    public UInt128 IdOf(int row) => row < Rows ? OfIndex((uint)row) : Changes.IdOf(row);

    public int FileOf(int row)
    {
        if (row >= Rows) return Changes.FileOf(row);
        var file = 0;
        while (row >= Model.FirstRow[file + 1]) file++;
        return file;
    }

    /// <summary>All records with a key.</summary>
    public IEnumerable<int> Find(int rule, ulong key) =>
        HashTable.Find(_from, IndexParts.Rule(rule), key).Select(row => (int)row).Where(row => !Changes.IsGone(row)).Concat(Changes.Find(rule, key));

    /// <summary>With whom a record makes likely pairs, and their odds before others are looked at.</summary>
    public IEnumerable<(int Row, double Odds)> PairsOf(int row)
    {
        if (row < Rows)
        {
            var (start, end) = ((long)_from.At(IndexParts.PairsOfRow, row), (long)_from.At(IndexParts.PairsOfRow, row + 1));
            for (var at = start; at < end; at++)
                if ((int)_from.At(IndexParts.Pairs, 2 * at) is var other && !Changes.IsGone(other)) yield return (other, BitConverter.UInt64BitsToDouble(_from.At(IndexParts.Pairs, 2 * at + 1)));
        }

        foreach (var pair in Changes.PairsOf(row)) yield return pair;
    }

    /// <summary>How many records of a file have a value, for two that share it at a level.</summary>
    public double CountOf(int column, int level, int file, uint mark)
    {
        foreach (var count in HashTable.Find(_from, IndexParts.Counts, IndexParts.OfCount(Key, column, level, file, mark))) return count;
        return 1;
    }

    private UInt128 OfIndex(uint row) => (UInt128)_from.At(IndexParts.Ids, 2L * row) << 64 | _from.At(IndexParts.Ids, 2L * row + 1);

    private static KeptModel Parsed(byte[] json)
    {
        try
        {
            if (JsonSerializer.Deserialize<KeptModel>(json) is { Version: KeptModel.Now, FirstRow.Length: > 1 } model) return model;
        }
        catch (JsonException)
        {
            // Told below.
        }

        throw new IndexFaultException("Its model is of another version.");
    }
}
