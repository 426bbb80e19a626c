using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>What a name's letters say of how like another it can be at most (ขอบเขตบนของความคล้าย), before the two are compared letter by letter.</summary>
/// <param name="Letters">By bits which letters there are; several share a bit.</param>
internal readonly record struct LetterBound(ulong Letters, ushort First, ushort Length)
{
    private const int MostLength = 64;
    private const double PerLetterInFront = 0.1, MostInFront = 4;

    public static LetterBound Of(string text)
    {
        var (letters, length) = (0UL, Math.Min(text.Length, MostLength));
        foreach (var letter in text.AsSpan(0, length)) letters |= 1UL << (letter & 63);
        return new(letters, text.Length > 0 ? text[0] : (ushort)0, (ushort)length);
    }

    /// <summary>No less than the two's likeness by Jaro and Winkler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Most(in LetterBound other)
    {
        if (Length == 0 || other.Length == 0) return 1;
        // A letter that the other has nowhere finds none; it stands at least once.
        var common = Math.Min(Length - BitOperations.PopCount(Letters & ~other.Letters), other.Length - BitOperations.PopCount(other.Letters & ~Letters));
        var most = (common / (double)Length + common / (double)other.Length + 1) / 3;
        return First == other.First ? most + MostInFront * PerLetterInFront * (1 - most) : most;
    }
}
