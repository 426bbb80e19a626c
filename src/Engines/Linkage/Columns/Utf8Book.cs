using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>Different cells of a field, each with a number from 0 (สมุดข้อความที่ไม่ซ้ำ); made for millions of cells of which most repeat.</summary>
/// <remarks>Open addressing over the bytes as they stand in the file; no text is made of a cell that was seen before.</remarks>
internal sealed class Utf8Book
{
    private const int Least = 1024;

    private int[] _places = new int[Least];
    private readonly List<uint> _hashes = [];
    private readonly TextArena _texts = new();

    public int Count => _texts.Count;

    public ReadOnlySpan<byte> this[int id] => _texts[id];

    /// <summary>The number of a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(ReadOnlySpan<byte> utf8)
    {
        var hash = Hash(utf8);
        var mask = _places.Length - 1;
        for (var place = (int)hash & mask; ; place = place + 1 & mask)
        {
            var id = _places[place] - 1;
            if (id < 0)
            {
                _places[place] = _texts.Add(utf8) + 1;
                _hashes.Add(hash);
                if (Count * 2 > _places.Length) Grow();
                return Count - 1;
            }

            if (_hashes[id] == hash && _texts[id].SequenceEqual(utf8)) return id;
        }
    }

    private void Grow()
    {
        _places = new int[_places.Length * 4];
        var mask = _places.Length - 1;
        for (var id = 0; id < _hashes.Count; id++)
        {
            var place = (int)_hashes[id] & mask;
            while (_places[place] != 0) place = place + 1 & mask;
            _places[place] = id + 1;
        }
    }

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = (ulong)utf8.Length * 0x9E3779B97F4A7C15;
        for (; utf8.Length >= 8; utf8 = utf8[8..]) hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(utf8));
        var rest = 0UL;
        foreach (var letter in utf8) rest = rest << 8 | letter;
        hash = Mixed(hash ^ rest);
        return (uint)(hash ^ hash >> 32);
    }

    private static ulong Mixed(ulong value) => BitOperations.RotateLeft(value * 0xFF51AFD7ED558CCD, 29) * 0xC4CEB9FE1A85EC53;
}
