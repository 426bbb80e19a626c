namespace Hunsuan.Engines.Linkage.Again;

/// <summary>Pairs of what came or changed, and of all that hang together with them (คู่รอบระเบียนที่เปลี่ยน).</summary>
/// <remarks>
/// Belief propagation goes five rounds, so what changes a pair reaches five pairs further and no more. Pairs up to there are weighed again, with those
/// of another six beyond, on which they hang.
/// </remarks>
internal sealed class AgainPairs
{
    // Two records of a pair that changed, and five pairs from there.
    private const int Reach = 6;

    private readonly LinkIndex _index;
    private readonly Dictionary<int, int> _distances = [];
    private readonly double _priorOdds;

    public AgainPairs(LinkIndex index, SmallTable.Content small, TouchedRecords touched)
    {
        (_index, _priorOdds) = (index, small.Model.PriorOdds);
        var rows = small.IdOf.Select(id => touched.There.Contains(id) ? -1 : index.RowOf(id) ?? -1).ToArray();
        for (var row = 0; row < rows.Length; row++)
            if (touched.There.Contains(small.IdOf[row])) rows[row] = index.Changes.Come(small.IdOf[row], small.Table.FileOf(row), touched.KeysOf(small, row));
        foreach (var (a, b) in Sharing(small, touched))
        {
            if (rows[a] < 0 || rows[b] < 0) continue;
            Compared++;
            // As the run over everything would, so that nothing hangs on which of the two came later.
            var (left, right) = small.Table.FileOf(a) < small.Table.FileOf(b) ? (a, b) : (b, a);
            var odds = small.Rarity.Of(new ScoredPair(left, right, small.Table.Agree(left, right), 0, 1, 1)).Odds(small.Model);
            if (odds >= LinkRecords.KeptFrom) index.Changes.Pair(rows[a], rows[b], odds);
        }

        Spread([.. rows.Where(row => row >= 0 && touched.There.Contains(index.IdOf(row))), .. touched.Before.Where(row => !index.Changes.IsGone(row))]);
    }

    public int Compared { get; }

    /// <summary>By file, ids of the records whose pairs are given.</summary>
    public ILookup<int, UInt128> Around => _distances.Where(d => d.Value <= Reach).ToLookup(d => _index.FileOf(d.Key), d => _index.IdOf(d.Key));

    public IReadOnlyList<AgainPair> Resolve(IReadOnlyCollection<(UInt128 Left, UInt128 Right, bool IsSame)> decided)
    {
        var pairs = (
            from row in _distances.Keys
            from pair in _index.PairsOf(row)
            where _distances.ContainsKey(pair.Row) && _index.FileOf(row) < _index.FileOf(pair.Row)
            select (A: row, B: pair.Row, pair.Odds)).ToList();
        var verdicts = new Dictionary<(int, int), bool>();
        var known = pairs.Select(p => (p.A, p.B)).ToHashSet();
        foreach (var (one, other, isSame) in decided)
        {
            if (_index.RowOf(one) is not { } a || _index.RowOf(other) is not { } b || !_distances.ContainsKey(a) || !_distances.ContainsKey(b) || _index.FileOf(a) == _index.FileOf(b)) continue;
            if (_index.FileOf(a) > _index.FileOf(b)) (a, b) = (b, a);
            verdicts[(a, b)] = isSame;
            // What somebody decided counts, whether or not it looks likely.
            if (known.Add((a, b))) pairs.Add((a, b, 0));
        }

        pairs.Sort((p, q) => (p.A, p.B).CompareTo((q.A, q.B)));
        var matching = new OneToOne([.. pairs.Select(p => (p.A, p.B, _index.FileOf(p.A), _index.FileOf(p.B)))], _index.Model.Unmatched);
        var put = new Recalibration(_index.Model.Shift, _index.Model.Slope);
        var shares = matching.Shares([.. pairs.Select(p => verdicts.TryGetValue((p.A, p.B), out var isSame) ? isSame ? WeighPairs.Certain : 0 : p.Odds)]);
        for (var i = 0; i < shares.Length; i++) shares[i] = verdicts.TryGetValue((pairs[i].A, pairs[i].B), out var isSame) ? isSame ? 1 : 0 : put.Of(shares[i]);
        return
        [
            .. from i in matching.Taken(WeighPairs.LikelierFirst(shares))
               let pair = pairs[i]
               where shares[i] >= _index.Model.Least && _distances[pair.A] <= Reach && _distances[pair.B] <= Reach
               select new AgainPair(_index.IdOf(pair.A), _index.FileOf(pair.A), _index.IdOf(pair.B), _index.FileOf(pair.B), shares[i], Math.Log2(pair.Odds / _priorOdds)),
        ];
    }

    // Each pair of which one record came or changed, once.
    private HashSet<(int A, int B)> Sharing(SmallTable.Content small, TouchedRecords touched)
    {
        int[] changed = [.. Enumerable.Range(0, small.Table.Rows).Where(row => touched.There.Contains(small.IdOf[row]))];
        var pairs = new HashSet<(int, int)>();
        for (var rule = 0; rule < small.Rules.Count; rule++)
        {
            var (of, number) = (small.Rules[rule], rule);
            var byKey = changed.Select(row => (Row: row, Key: of.KeyOf(small.Table, row)))
                .Where(r => r.Key != 0 && !touched.IsTooCommon(number, IndexParts.OfKey(_index.Key, number, r.Key)))
                .GroupBy(r => r.Key, r => r.Row).ToDictionary(g => g.Key, g => g.ToArray());
            for (var other = 0; other < small.Table.Rows; other++)
            {
                if (!byKey.TryGetValue(of.KeyOf(small.Table, other), out var rows)) continue;
                foreach (var row in rows)
                    if (small.Table.MayPair(row, other)) pairs.Add((Math.Min(row, other), Math.Max(row, other)));
            }
        }

        return pairs;
    }

    private void Spread(HashSet<int> from)
    {
        List<int> next = [.. from];
        foreach (var row in next) _distances[row] = 0;
        for (var at = 1; at <= 2 * Reach && next.Count > 0; at++)
        {
            var distance = at;
            next = [.. next.SelectMany(_index.PairsOf).Select(pair => pair.Row).Where(other => _distances.TryAdd(other, distance))];
        }
    }
}
