using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Wellbeing.Table;

/// <summary>Reads neighbouring answers of one byte each, 32 at a glance: "0,1,0,-,0".</summary>
internal static class AnswerRun
{
    /// <summary>Bytes behind the end of the file that may be looked at.</summary>
    public const int Padding = 64;

    private const byte Failed = (byte)'1', Passed = (byte)'0', NotApplicable = (byte)'-';

    /// <summary>Answers of the cells beginning at <paramref name="at"/>, the first in the lowest bit.</summary>
    /// <param name="first">The bytes; 64 from <paramref name="at"/> on must be there.</param>
    /// <param name="at">Where the first cell begins.</param>
    /// <param name="cells">How many, 32 at most.</param>
    /// <param name="delimiter">What stands between them.</param>
    /// <param name="found">The answers.</param>
    /// <returns>False when one of the cells is not a single answer, or something else follows one but the last.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref byte first, int at, int cells, byte delimiter, out Masks found)
    {
        // Read as pairs of bytes, answers are the low ones, what follows them the high ones.
        var a = Vector256.LoadUnsafe(ref first, (nuint)at).AsUInt16();
        var b = Vector256.LoadUnsafe(ref first, (nuint)at + 32).AsUInt16();
        var answers = Vector256.Narrow(a & Vector256.Create((ushort)0xFF), b & Vector256.Create((ushort)0xFF));
        var after = Vector256.Narrow(a >> 8, b >> 8);
        var wanted = uint.MaxValue >> (32 - cells);
        found = new(
            Vector256.Equals(answers, Vector256.Create(Failed)).ExtractMostSignificantBits() & wanted,
            Vector256.Equals(answers, Vector256.Create(Passed)).ExtractMostSignificantBits() & wanted,
            Vector256.Equals(answers, Vector256.Create(NotApplicable)).ExtractMostSignificantBits() & wanted);
        var between = wanted >> 1;
        return (found.Failed | found.Passed | found.NotApplicable) == wanted
            && (Vector256.Equals(after, Vector256.Create(delimiter)).ExtractMostSignificantBits() & between) == between;
    }

    /// <summary>One mask for each answer.</summary>
    public readonly record struct Masks(uint Failed, uint Passed, uint NotApplicable);
}
