using Hunsuan.Engines.Linkage.Kernels;

namespace Hunsuan.Engines.Linkage;

/// <summary>How alike two texts, numbers or days are (ความคล้าย), counted in characters, never in bytes.</summary>
public static class Likeness
{
    /// <summary>Of texts, only so many first characters are compared.</summary>
    public const int Longest = 64;

    /// <summary>From 0, nothing in common, to 1, the same; which of the two comes first makes no difference.</summary>
    /// <remarks>Jaro (1989) with Winkler's (1990) weight of 0.1 for each of up to four first characters in common.</remarks>
    public static double JaroWinkler(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        JaroKernel.Of(Start(left), Start(right));

    /// <summary>
    /// How many characters must be put in, taken out, replaced or exchanged with their neighbour to make one text the other; limit + 1 where
    /// more than the limit.
    /// </summary>
    /// <remarks>No place is changed twice (optimal string alignment). All rows of a column at once: Hyyrö (2003).</remarks>
    public static int DamerauLevenshtein(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit = Longest)
    {
        left = Start(left);
        right = Start(right);
        return left.Length <= right.Length ? EditKernel.Of(left, right, limit) : EditKernel.Of(right, left, limit);
    }

    /// <summary>Likewise of the digits of two numbers, as of texts of equally many digits: 0123 and 123 are the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number has more than 16 digits.</exception>
    public static int DamerauLevenshtein(ulong left, ulong right, int limit = DigitKernel.MostDigits) => DigitKernel.Edits(left, right, limit);

    /// <summary>Whether two different numbers differ by one digit, or by two neighbours that changed places.</summary>
    public static bool IsOneSlip(ulong left, ulong right) => DigitKernel.IsOneSlip(left, right);

    /// <summary>How two days agree that are written yyyymmdd, 00 for what is not known of them, 0 where nothing is.</summary>
    public static DayLikeness OfDays(int left, int right) => DayKernel.Of(left, right);

    private static ReadOnlySpan<char> Start(ReadOnlySpan<char> text) => text.Length <= Longest ? text : text[..Longest];
}
