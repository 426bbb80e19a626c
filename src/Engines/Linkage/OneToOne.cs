namespace Hunsuan.Engines.Linkage;

/// <summary>Lets each record be the same as at most one other of another file (การจับคู่หนึ่งต่อหนึ่ง).</summary>
internal static class OneToOne
{
    private const double MostMatched = 0.98, MostOdds = 1e12;

    /// <summary>Likelier pairs first. A pair becomes less likely by each other one that its two records could make, and likelier where most records have one.</summary>
    /// <remarks>
    /// Pairs as edges of a matching: one weighs its odds, divided by how likely its two records are without any other. With two files that hold nearly
    /// the same people, hardly anybody is without one.
    /// </remarks>
    /// <param name="links">All pairs that are at all likely.</param>
    /// <param name="table">The records.</param>
    /// <param name="priorOdds">Of a pair before anything is compared.</param>
    /// <param name="least">Less likely pairs are left out.</param>
    public static IReadOnlyList<Link> Of(IReadOnlyList<Link> links, LinkTable table, double priorOdds, double least)
    {
        // A record has one place for each other file.
        var files = table.Files;
        var sums = new double[table.Rows * (long)files];
        long PlaceOf(int row, int other) => (long)row * files + table.FileOf(other);
        var sorted = links.OrderByDescending(l => l.Weight).ThenBy(l => l.Left).ThenBy(l => l.Right).ToList();
        var weights = sorted.ConvertAll(l => Math.Min(MostOdds, priorOdds * double.Exp2(l.Weight)));
        Sum();
        var scale = new double[files, files];
        var matched = new double[files, files];
        for (var i = 0; i < sorted.Count; i++)
        {
            var (of, with) = (table.FileOf(sorted[i].Left), table.FileOf(sorted[i].Right));
            matched[of, with] += Share(i);
            matched[with, of] += of == with ? 0 : Share(i);
        }

        for (var of = 0; of < files; of++)
        {
            for (var with = 0; with < files; with++) scale[of, with] = 1 - Math.Min(MostMatched, matched[of, with] / Math.Max(1, table.FirstRow(of + 1) - table.FirstRow(of)));
        }

        for (var i = 0; i < sorted.Count; i++)
        {
            var (of, with) = (table.FileOf(sorted[i].Left), table.FileOf(sorted[i].Right));
            weights[i] /= scale[of, with] * scale[with, of];
        }

        Array.Clear(sums);
        Sum();
        var (taken, found) = (new bool[sums.Length], new List<Link>());
        for (var i = 0; i < sorted.Count; i++)
        {
            var (left, right) = (PlaceOf(sorted[i].Left, sorted[i].Right), PlaceOf(sorted[i].Right, sorted[i].Left));
            if (taken[left] || taken[right]) continue;
            (taken[left], taken[right]) = (true, true);
            if (Share(i) is var probability && probability >= least) found.Add(sorted[i] with { Probability = probability });
        }

        return found;

        void Sum()
        {
            for (var i = 0; i < sorted.Count; i++)
            {
                sums[PlaceOf(sorted[i].Left, sorted[i].Right)] += weights[i];
                sums[PlaceOf(sorted[i].Right, sorted[i].Left)] += weights[i];
            }
        }

        double Share(int i) => weights[i] / (1 + sums[PlaceOf(sorted[i].Left, sorted[i].Right)] + sums[PlaceOf(sorted[i].Right, sorted[i].Left)] - weights[i]);
    }
}
