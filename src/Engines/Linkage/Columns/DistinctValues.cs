namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>The different values of a field, each once, and which each record has (ค่าที่ไม่ซ้ำของช่อง).</summary>
/// <param name="OfRow">The number of each record's value; negative where not known.</param>
/// <param name="Values">The values.</param>
/// <param name="FirstRow">Where each file begins, and the number of records at the end; null where records of one file are compared with each other.</param>
internal sealed record DistinctValues<T>(RowValues OfRow, IReadOnlyList<T> Values, IReadOnlyList<int>? FirstRow = null)
{
    /// <summary>Records of each value, by file; all together where records of one file are compared with each other.</summary>
    public int[][] Counts()
    {
        var (counts, room) = (Enumerable.Range(0, FirstRow is null ? 1 : FirstRow.Count - 1).Select(_ => new int[Values.Count]).ToArray(), new int[Blocks<int>.Size]);
        var (file, row) = (0, 0);
        for (var block = 0; block < OfRow.BlockCount; block++)
        {
            foreach (var id in OfRow.Of(block, room))
            {
                while (FirstRow is not null && row >= FirstRow[file + 1]) file++;
                if (id >= 0) counts[file][id]++;
                row++;
            }
        }

        return counts;
    }
}
