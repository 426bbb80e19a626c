namespace Hunsuan.Engines.Linkage;

/// <summary>Records that pairs join, directly or through others (กลุ่มระเบียนของบุคคลเดียวกัน).</summary>
internal static class ClustersOf
{
    /// <summary>For each record the least number of its cluster; of one that is alone, its own.</summary>
    public static int[] Links(int records, IEnumerable<Link> links)
    {
        var parents = new int[records];
        for (var row = 0; row < records; row++) parents[row] = row;
        foreach (var link in links) parents[Root(parents, link.Left)] = Root(parents, link.Right);
        return Roots(parents);
    }

    /// <summary>The least number of each tree, for all that are in it.</summary>
    /// <param name="parents">Of each record another one of its tree; of its root itself.</param>
    public static int[] Roots(int[] parents)
    {
        var (least, clusters) = (Enumerable.Repeat(int.MaxValue, parents.Length).ToArray(), new int[parents.Length]);
        for (var row = 0; row < parents.Length; row++)
        {
            clusters[row] = Root(parents, row);
            least[clusters[row]] = Math.Min(least[clusters[row]], row);
        }

        return Array.ConvertAll(clusters, root => least[root]);
    }

    private static int Root(int[] parents, int row)
    {
        while (parents[row] != row) row = parents[row] = parents[parents[row]];
        return row;
    }
}
