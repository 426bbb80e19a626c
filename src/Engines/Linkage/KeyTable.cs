using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Linkage;

/// <summary>The keys of every record by every rule, those of one record side by side (กุญแจของทุกระเบียน); 0 is none.</summary>
/// <remarks>Sixteen keys fill a line of the processor's cache: by which rules two records come together is read from two lines.</remarks>
internal sealed class KeyTable(int rows, int rules)
{
    public const int MostRules = 32;
    private const int Lanes = 8, OfLine = 16;

    private readonly int _stride = (rules + OfLine - 1) / OfLine * OfLine;
    private readonly uint[] _keys = new uint[(long)rows * ((rules + OfLine - 1) / OfLine * OfLine)];

    public int Rows { get; } = rows;

    public uint this[int row, int rule]
    {
        get => _keys[(long)row * _stride + rule];
        set => _keys[(long)row * _stride + rule] = value;
    }

    /// <summary>Bit r: both have the same key by rule r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public uint Shared(int a, int b)
    {
        var left = _keys.AsSpan(a * _stride, _stride);
        var right = _keys.AsSpan(b * _stride, _stride);
        var shared = 0u;
        for (var lane = 0; lane < _stride; lane += Lanes)
        {
            var ofLeft = Vector256.Create<uint>(left.Slice(lane, Lanes));
            var equal = Vector256.AndNot(Vector256.Equals(ofLeft, Vector256.Create<uint>(right.Slice(lane, Lanes))), Vector256.Equals(ofLeft, Vector256<uint>.Zero));
            shared |= equal.ExtractMostSignificantBits() << lane;
        }

        return shared;
    }
}
