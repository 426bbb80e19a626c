using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Linkage.Again;

/// <summary>What came, changed or left since everything was compared (ระเบียนที่เปลี่ยนหลังเทียบทั้งหมด); it goes over the index, which stays as it was.</summary>
/// <remarks>Their numbers go on from those of the index. Who changed leaves as one record and comes as another.</remarks>
internal sealed class ChangedRecords(int first)
{
    private readonly List<Record> _records = [];
    private readonly HashSet<int> _gone = [];
    private readonly Dictionary<UInt128, int> _rows = [];
    private readonly Dictionary<(int Rule, ulong Key), List<int>> _byKey = [];
    private readonly Dictionary<int, List<(int Row, double Odds)>> _pairs = [];

    /// <param name="Keys">By rule; 0 where there is none.</param>
    private sealed record Record(UInt128 Id, int File, ulong[] Keys);

    /// <summary>How many records left or came; who changed counts once.</summary>
    public int Count { get; private set; }

    /// <summary>How many more records there are than were compared.</summary>
    public int Grown { get; private set; }

    public bool IsGone(int row) => _gone.Contains(row);

    /// <summary>Null where nothing of the record came or changed.</summary>
    public int? RowOf(UInt128 id) => _rows.TryGetValue(id, out var row) && !_gone.Contains(row) ? row : null;

    public UInt128 IdOf(int row) => _records[row - first].Id;

    public int FileOf(int row) => _records[row - first].File;

    public IEnumerable<int> Find(int rule, ulong key) => _byKey.TryGetValue((rule, key), out var rows) ? rows.Where(row => !_gone.Contains(row)) : [];

    public IEnumerable<(int Row, double Odds)> PairsOf(int row) => _pairs.TryGetValue(row, out var pairs) ? pairs.Where(p => !_gone.Contains(p.Row)) : [];

    public void Leave(int row)
    {
        _gone.Add(row);
        Grown--;
    }

    public int Come(UInt128 id, int file, ulong[] keys)
    {
        var row = first + _records.Count;
        _records.Add(new(id, file, keys));
        _rows[id] = row;
        Grown++;
        for (var rule = 0; rule < keys.Length; rule++)
            if (keys[rule] != 0) ListOf(_byKey, (rule, keys[rule])).Add(row);
        return row;
    }

    public void Pair(int a, int b, double odds)
    {
        ListOf(_pairs, a).Add((b, odds));
        ListOf(_pairs, b).Add((a, odds));
    }

    public void Changed(int records) => Count += records;

    public void Write(IndexWriter to)
    {
        to.Begin();
        to.Add((ulong)Count);
        to.Add((ulong)_gone.Count);
        foreach (var row in _gone.Order()) to.Add((ulong)row);
        to.Add((ulong)_records.Count);
        foreach (var record in _records)
        {
            to.Add((ulong)(record.Id >> 64));
            to.Add((ulong)record.Id);
            to.Add((ulong)record.File);
            to.Add(record.Keys.AsSpan());
        }

        // Each once.
        var pairs = _pairs.SelectMany(p => p.Value.Where(o => o.Row < p.Key && o.Row < first + _records.Count && !_gone.Contains(o.Row) && !_gone.Contains(p.Key)).Select(o => (A: p.Key, B: o.Row, o.Odds))).ToList();
        to.Add((ulong)pairs.Count);
        foreach (var (a, b, odds) in pairs.OrderBy(p => (p.A, p.B)))
        {
            to.Add((ulong)(uint)a << 32 | (uint)b);
            to.Add(BitConverter.DoubleToUInt64Bits(odds));
        }
    }

    public static ChangedRecords Read(IndexReader from, int part, int first, int rules)
    {
        var (changed, at) = (new ChangedRecords(first), 0L);
        var (count, gone) = ((int)Next(), new int[Number()]);
        for (var i = 0; i < gone.Length; i++) gone[i] = (int)Next();
        for (var left = Number(); left > 0; left--)
        {
            var id = (UInt128)Next() << 64 | Next();
            var (file, keys) = ((int)Next(), new ulong[rules]);
            for (var rule = 0; rule < rules; rule++) keys[rule] = Next();
            changed.Come(id, file, keys);
        }

        foreach (var row in gone) changed.Leave(row);
        for (var left = Number(); left > 0; left--)
        {
            var both = Next();
            changed.Pair((int)(both >> 32), (int)(uint)both, BitConverter.UInt64BitsToDouble(Next()));
        }

        changed.Count = count;
        return changed;

        ulong Next() => from.At(part, at++);

        int Number() => Next() is var number && number <= (ulong)from.WordsOf(part) ? (int)number : throw new IndexFaultException("It names more than there is.");
    }

    private static List<TValue> ListOf<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key) where TKey : notnull =>
        CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= [];
}
