namespace Hunsuan.Engines.Linkage;

/// <summary>Records that pairs join, directly or through others (กลุ่มระเบียนของบุคคลเดียวกัน).</summary>
internal static class ClustersOf
{
    /// <summary>For each record the least number of its cluster; of one that is alone, its own.</summary>
    public static int[] Links(int records, IEnumerable<Link> links)
    {
        var parents = new int[records];
        for (var row = 0; row < records; row++) parents[row] = row;
        foreach (var link in links)
        {
            var (left, right) = (Root(parents, link.Left), Root(parents, link.Right));
            if (left < right) parents[right] = left;
            else parents[left] = right;
        }

        for (var row = 0; row < records; row++) parents[row] = Root(parents, row);
        return parents;
    }

    private static int Root(int[] parents, int row)
    {
        while (parents[row] != row) row = parents[row] = parents[parents[row]];
        return row;
    }
}
