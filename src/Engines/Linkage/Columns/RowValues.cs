namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>For each record the number of its value; negative where not known (เลขค่าของแต่ละระเบียน).</summary>
/// <param name="cells">The number of each record's cell.</param>
/// <param name="valueOf">Of each cell the number of its value; null where both are one.</param>
internal sealed class RowValues(Blocks<int> cells, List<int>? valueOf = null)
{
    public int Count => cells.Count;

    public int BlockCount => cells.BlockCount;

    /// <param name="block">Which records.</param>
    /// <param name="room">As large as a block.</param>
    public ReadOnlySpan<int> Of(int block, int[] room)
    {
        var of = cells.Of(block);
        if (valueOf is null) return of;
        for (var i = 0; i < of.Length; i++) room[i] = valueOf[of[i]];
        return room.AsSpan(0, of.Length);
    }

    /// <summary>What the records of a block have is needed no more.</summary>
    public void LetGo(int block) => cells.LetGo(block);
}
