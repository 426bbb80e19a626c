using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Hunsuan.Engines.Linkage.Again;

/// <summary>Where a run over everything leaves its index (ที่วางดัชนี).</summary>
/// <param name="To">Empty, and goes to any place.</param>
/// <param name="Secret">16 bytes that nobody can guess.</param>
/// <param name="IdOf">The id of a record by its number over all files: no two have the same.</param>
/// <param name="About">What the caller wants to know of it again.</param>
public sealed record IndexInto(Stream To, byte[] Secret, Func<int, UInt128> IdOf, string About);

/// <summary>Writes what a run over everything has learnt and found, so that later only what changed has to be compared (การเขียนดัชนีหลังเทียบทั้งหมด).</summary>
internal sealed class WriteIndex(IndexInto into, LinkTable table, LinkModel model, IReadOnlyList<BlockingRule> rules)
{
    private readonly IndexKey _key = new(into.Secret);
    private readonly IndexWriter _to = new(into.To, new(into.Secret));

    /// <param name="pairs">All that are at all likely, in the order of their records.</param>
    /// <param name="weighing">By which they were weighed.</param>
    /// <param name="least">Less likely pairs are left out.</param>
    public void Run(ScoredPair[] pairs, WeighPairs weighing, double least)
    {
        var usual = PairRarity.UsualOf(table);
        var (hashes, counts) = Counts(usual);
        _to.Begin();
        _to.Add(JsonSerializer.SerializeToUtf8Bytes(Model(usual, weighing, least)).AsSpan());
        Ids();
        HashTable.Write(_to, CollectionsMarshal.AsSpan(hashes), i => counts[i]);
        Pairs(pairs);
        var keys = new ulong[table.Rows];
        for (var rule = 0; rule < rules.Count; rule++)
        {
            Keys(rule, keys);
            HashTable.Write(_to, keys, row => (uint)row);
        }

        _to.Finish();
    }

    private KeptModel Model(double?[][] usual, WeighPairs weighing, double least) => new()
    {
        Version = KeptModel.Now,
        Columns = [.. table.Columns.Select((c, i) => new KeptModel.Column(c.Name, c.Kind, c.Levels, usual[i]))],
        FirstRow = [.. Enumerable.Range(0, table.Files + 1).Select(table.FirstRow)],
        Rules = [.. rules.Select(r => r.Parts)],
        AllPairs = model.AllPairs,
        Found = model.Found,
        Classes = [.. new[] { model.Same, model.Household, model.Kin, model.Strangers }.Select(c => new KeptModel.Class(c.Pairs, c.Shares))],
        Unmatched = weighing.Unmatched,
        Shift = weighing.Put.Shift,
        Slope = weighing.Put.Slope,
        Least = least,
        About = into.About,
    };

    private (List<ulong> Hashes, List<uint> Counts) Counts(double?[][] usual)
    {
        var (hashes, counts) = (new List<ulong>(), new List<uint>());
        for (var c = 0; c < usual.Length; c++)
        {
            for (var level = 1; level < usual[c].Length; level++)
            {
                for (var file = 0; file < table.Files && usual[c][level] is not null; file++)
                {
                    var (column, seen) = (table.Columns[c], new HashSet<uint>());
                    for (var value = 0; value < column.Values; value++)
                    {
                        if (column.CountOf(level, file, value) is not { } count || count <= 1 || !seen.Add(IndexParts.MarkOf(column, level, value))) continue;
                        hashes.Add(IndexParts.OfCount(_key, c, level, file, IndexParts.MarkOf(column, level, value)));
                        counts.Add((uint)count);
                    }
                }
            }
        }

        return (hashes, counts);
    }

    private void Ids()
    {
        var ids = new UInt128[table.Rows];
        for (var row = 0; row < ids.Length; row++) ids[row] = into.IdOf(row);
        _to.Begin();
        foreach (var id in ids)
        {
            _to.Add((ulong)(id >> 64));
            _to.Add((ulong)id);
        }

        HashTable.Write(_to, Array.ConvertAll(ids, id => IndexParts.OfId(_key, id)), row => (uint)row);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Keys(int rule, ulong[] keys)
    {
        const int Part = 1 << 14;
        Parallel.For(0, (keys.Length + Part - 1) / Part, part =>
        {
            for (var row = part * Part; row < Math.Min(keys.Length, (part + 1) * Part); row++) keys[row] = IndexParts.OfKey(_key, rule, rules[rule].KeyOf(table, row));
        });
    }

    private void Pairs(ScoredPair[] pairs)
    {
        var starts = new int[table.Rows + 1];
        foreach (var pair in pairs) (starts[pair.A + 1], starts[pair.B + 1]) = (starts[pair.A + 1] + 1, starts[pair.B + 1] + 1);
        for (var row = 1; row < starts.Length; row++) starts[row] += starts[row - 1];
        var (all, next) = (new ulong[2L * starts[^1]], starts[..^1]);
        foreach (var pair in pairs)
        {
            var odds = BitConverter.DoubleToUInt64Bits(pair.Odds(model));
            Put(next[pair.A]++, pair.B, odds);
            Put(next[pair.B]++, pair.A, odds);
        }

        _to.Begin();
        foreach (var start in starts) _to.Add((ulong)start);
        _to.Begin();
        _to.Add(all);

        void Put(int at, int other, ulong odds) => (all[2L * at], all[2L * at + 1]) = ((ulong)other, odds);
    }
}
