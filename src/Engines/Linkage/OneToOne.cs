using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>How likely pairs are where each record is the same as at most one other of another file (การจับคู่หนึ่งต่อหนึ่ง).</summary>
/// <remarks>
/// Pairs are edges of a matching: one weighs its odds, divided by how likely its two records are without any partner. How likely an edge is in it is
/// found by belief propagation: each record tells each partner how free it is otherwise. That is exact where pairs form no rings.
/// </remarks>
internal sealed class OneToOne
{
    private const double MostMatched = 0.98, MostOdds = 1e12;
    private const int Rounds = 5, UnmatchedRounds = 1;

    private readonly int[] _left, _right, _records;
    private readonly (ushort Of, ushort With)[] _files;

    /// <param name="table">The records.</param>
    /// <param name="pairs">All that are at all likely.</param>
    public OneToOne(LinkTable table, ScoredPair[] pairs)
    {
        (_left, _right, _files) = (new int[pairs.Length], new int[pairs.Length], new (ushort, ushort)[pairs.Length]);
        _records = [.. Enumerable.Range(0, table.Files).Select(f => table.FirstRow(f + 1) - table.FirstRow(f))];
        for (var i = 0; i < pairs.Length; i++) _files[i] = ((ushort)table.FileOf(pairs[i].A), (ushort)table.FileOf(pairs[i].B));
        // A record has one place for each other file; only places that are used count.
        var places = new int[table.Rows];
        for (var other = 0; other < table.Files; other++)
        {
            Array.Clear(places);
            for (var i = 0; i < pairs.Length; i++)
            {
                if (_files[i].With == other) _left[i] = PlaceOf(pairs[i].A);
                if (_files[i].Of == other) _right[i] = PlaceOf(pairs[i].B);
            }
        }

        int PlaceOf(int row)
        {
            ref var place = ref places[row];
            if (place == 0) place = ++Places;
            return place - 1;
        }
    }

    /// <param name="edges">Records and their files, of a part of all pairs.</param>
    /// <param name="unmatched">By file and other file: share of records without a partner there, as all pairs together had it.</param>
    public OneToOne(IReadOnlyList<(int A, int B, int FileOfA, int FileOfB)> edges, double[][] unmatched)
    {
        (_left, _right, _files, _records, Unmatched) = (new int[edges.Count], new int[edges.Count], new (ushort, ushort)[edges.Count], [], unmatched);
        var places = new Dictionary<(int, int), int>();
        for (var i = 0; i < _files.Length; i++)
        {
            var (a, b, ofA, ofB) = edges[i];
            (_files[i], _left[i], _right[i]) = (((ushort)ofA, (ushort)ofB), PlaceOf(a, ofB), PlaceOf(b, ofA));
        }

        int PlaceOf(int row, int file)
        {
            if (!places.TryGetValue((row, file), out var place)) places[(row, file)] = place = Places++;
            return place;
        }
    }

    private int Places { get; set; }

    /// <summary>By file and other file: share of records that have no partner there, as it was found last.</summary>
    public double[][] Unmatched { get; private set; } = [];

    /// <summary>How likely each pair is.</summary>
    /// <param name="odds">Of each pair, before others are looked at.</param>
    public double[] Shares(double[] odds)
    {
        var weights = Array.ConvertAll(odds, o => Math.Min(MostOdds, o));
        if (_records.Length == 0) return Marginals(Divided(weights));
        // How many are without a partner hangs on how likely the pairs are, and the other way round.
        if (Unmatched.Length == 0) Unmatched = FindUnmatched(Marginals(weights));
        for (var round = 0; ; round++)
        {
            var shares = Marginals(Divided(weights));
            if (round == UnmatchedRounds) return shares;
            Unmatched = FindUnmatched(shares);
        }
    }

    private double[] Divided(double[] odds)
    {
        var weights = new double[odds.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var (of, with) = _files[i];
            weights[i] = odds[i] / (Unmatched[of][with] * Unmatched[with][of]);
        }

        return weights;
    }

    private double[][] FindUnmatched(double[] shares)
    {
        var matched = new double[_records.Length, _records.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            var (of, with) = _files[i];
            matched[of, with] += shares[i];
            if (of != with) matched[with, of] += shares[i];
        }

        return [.. _records.Select((records, of) => _records.Select((_, with) => 1 - Math.Min(MostMatched, matched[of, with] / Math.Max(1, records))).ToArray())];
    }

    /// <summary>The pairs that are left where the likeliest are taken first.</summary>
    /// <param name="order">The pairs, likelier first.</param>
    public IEnumerable<int> Taken(int[] order)
    {
        var taken = new bool[Places];
        foreach (var i in order)
        {
            if (taken[_left[i]] || taken[_right[i]]) continue;
            (taken[_left[i]], taken[_right[i]]) = (true, true);
            yield return i;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double[] Marginals(double[] weights)
    {
        var (ofLeft, ofRight, sums) = (new double[weights.Length], new double[weights.Length], new double[Places]);
        Array.Fill(ofLeft, 1);
        Array.Fill(ofRight, 1);
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(sums);
            for (var i = 0; i < weights.Length; i++)
            {
                sums[_left[i]] += weights[i] * ofRight[i];
                sums[_right[i]] += weights[i] * ofLeft[i];
            }

            for (var i = 0; i < weights.Length; i++)
            {
                var (left, right) = (1 + sums[_left[i]] - weights[i] * ofRight[i], 1 + sums[_right[i]] - weights[i] * ofLeft[i]);
                (ofLeft[i], ofRight[i]) = (1 / Math.Max(1, left), 1 / Math.Max(1, right));
            }
        }

        var shares = new double[weights.Length];
        for (var i = 0; i < weights.Length; i++) shares[i] = weights[i] * ofLeft[i] * ofRight[i] is var odds ? odds / (1 + odds) : 0;
        return shares;
    }
}
