using System.Text;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Imports.Reading;

/// <summary>Normalised text of cells, made once for each different cell while it keeps coming back (คลังข้อความ).</summary>
/// <remarks>A cache of fixed size: names and words repeat, so most cells of half a million rows allocate nothing.</remarks>
internal sealed class TextPool
{
    private const int Slots = 1 << 16;
    private readonly (byte[] Cell, string Text)[] _slots = new (byte[], string)[Slots];

    /// <summary>The cell's text without oddities of typing; null where nothing is left.</summary>
    public string? this[ReadOnlySpan<byte> cell]
    {
        get
        {
            if (cell.IsEmpty) return null;

            ref var slot = ref _slots[Hash(cell) & (Slots - 1)];
            if (slot.Cell is null || !cell.SequenceEqual(slot.Cell)) slot = (cell.ToArray(), ThaiNormal.Text(Encoding.UTF8.GetString(cell)));
            return slot.Text.Length == 0 ? null : slot.Text;
        }
    }

    private static int Hash(ReadOnlySpan<byte> cell)
    {
        var hash = new HashCode();
        hash.AddBytes(cell);
        return hash.ToHashCode();
    }
}
