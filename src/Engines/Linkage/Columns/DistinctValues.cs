namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>The different values of a field, each once, and which each record has (ค่าที่ไม่ซ้ำของช่อง).</summary>
/// <param name="OfRow">The number of each record's value; negative where not known.</param>
/// <param name="Values">The values.</param>
internal sealed record DistinctValues<T>(RowValues OfRow, IReadOnlyList<T> Values)
{
    /// <summary>Records of each value.</summary>
    public int[] Counts()
    {
        var (counts, room) = (new int[Values.Count], new int[Blocks<int>.Size]);
        for (var block = 0; block < OfRow.BlockCount; block++)
        {
            foreach (var id in OfRow.Of(block, room))
                if (id >= 0) counts[id]++;
        }

        return counts;
    }
}
