namespace Hunsuan.Engines.Linkage.Again;

/// <summary>Records that came, changed or left (ระเบียนที่เปลี่ยน), and who was near them before.</summary>
internal sealed class TouchedRecords(LinkIndex index)
{
    private readonly HashSet<(int Rule, ulong Key)> _tooCommon = [];

    /// <summary>Who made likely pairs with what changed or left, as it was.</summary>
    public HashSet<int> Before { get; } = [];

    /// <summary>All that came or changed and is there.</summary>
    public HashSet<UInt128> There { get; } = [];

    /// <summary>Keys that more share than can be compared: other rules find their pairs.</summary>
    public bool IsTooCommon(int rule, ulong key) => _tooCommon.Contains((rule, key));

    /// <returns>By file, ids of those that share a key with what is there.</returns>
    public ILookup<int, UInt128> Take(IReadOnlyCollection<UInt128> ids, SmallTable.Content there)
    {
        foreach (var id in ids)
        {
            if (index.RowOf(id) is not { } row) continue;
            foreach (var (other, _) in index.PairsOf(row).ToList()) Before.Add(other);
            index.Changes.Leave(row);
        }

        There.UnionWith(there.IdOf);
        var near = new HashSet<int>();
        // Rule by rule and in the order of keys, so that what stands together is read together.
        for (var rule = 0; rule < there.Rules.Count; rule++)
        {
            var number = rule;
            foreach (var key in Enumerable.Range(0, there.Table.Rows).Select(row => IndexParts.OfKey(index.Key, number, there.Rules[number].KeyOf(there.Table, row))).Where(key => key != 0).Distinct().Order())
                near.UnionWith(Sharing(rule, key));
        }

        index.Changes.Changed(ids.Count);
        return near.ToLookup(index.FileOf, index.IdOf);
    }

    public ulong[] KeysOf(SmallTable.Content of, int row) => [.. of.Rules.Select((rule, number) => IndexParts.OfKey(index.Key, number, rule.KeyOf(of.Table, row)))];

    private List<int> Sharing(int rule, ulong key)
    {
        List<int> rows = [.. index.Find(rule, key)];
        var byFile = rows.CountBy(index.FileOf).Select(f => (long)f.Value).ToList();
        var all = (long)rows.Count;
        if ((all * all - byFile.Sum(f => f * f)) / 2 <= Candidates.MostOfKey) return rows;
        _tooCommon.Add((rule, key));
        return [];
    }
}
