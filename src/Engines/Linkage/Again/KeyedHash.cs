using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage.Again;

/// <summary>A hash of whole words that is of no use without its key (ค่าแฮชที่ใช้กุญแจลับ).</summary>
/// <remarks>SipHash-2-4: Aumasson and Bernstein (2012).</remarks>
internal struct KeyedHash(ulong first, ulong second)
{
    private ulong _a = first ^ 0x736f6d6570736575, _b = second ^ 0x646f72616e646f6d, _c = first ^ 0x6c7967656e657261, _d = second ^ 0x7465646279746573;
    private ulong _words;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong word)
    {
        _d ^= word;
        Round();
        Round();
        _a ^= word;
        _words++;
    }

    public ulong End()
    {
        // Of the length in bytes only the lowest eight bits count.
        var last = _words * 8 << 56;
        _d ^= last;
        Round();
        Round();
        _a ^= last;
        _c ^= 0xff;
        Round();
        Round();
        Round();
        Round();
        return _a ^ _b ^ _c ^ _d;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Round()
    {
        _a += _b;
        _b = BitOperations.RotateLeft(_b, 13) ^ _a;
        _a = BitOperations.RotateLeft(_a, 32);
        _c += _d;
        _d = BitOperations.RotateLeft(_d, 16) ^ _c;
        _a += _d;
        _d = BitOperations.RotateLeft(_d, 21) ^ _a;
        _c += _b;
        _b = BitOperations.RotateLeft(_b, 17) ^ _c;
        _c = BitOperations.RotateLeft(_c, 32);
    }
}
