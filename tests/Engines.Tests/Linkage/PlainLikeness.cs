using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

/// <summary>The same as the kernels, as a textbook writes it: with arrays and tables, and no thought of speed.</summary>
internal static class PlainLikeness
{
    private const int Longest = 64;

    public static double JaroWinkler(string left, string right)
    {
        (left, right) = (Start(left), Start(right));
        if (left.Length == 0 && right.Length == 0) return 1;
        var reach = Math.Max(0, Math.Max(left.Length, right.Length) / 2 - 1);
        var (inLeft, inRight) = (new bool[left.Length], new bool[right.Length]);
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = Math.Max(0, i - reach); j < Math.Min(right.Length, i + reach + 1) && !inLeft[i]; j++)
                inRight[j] |= inLeft[i] = !inRight[j] && left[i] == right[j];
        }

        var (ofLeft, ofRight) = (left.Where((_, i) => inLeft[i]).ToArray(), right.Where((_, j) => inRight[j]).ToArray());
        if (ofLeft.Length == 0) return 0;
        double common = ofLeft.Length;
        var swapped = ofLeft.Zip(ofRight).Count(pair => pair.First != pair.Second);
        var jaro = (common / left.Length + common / right.Length + (common - swapped / 2.0) / common) / 3;
        var start = left.Zip(right).Take(4).TakeWhile(pair => pair.First == pair.Second).Count();
        return jaro + start * 0.1 * (1 - jaro);
    }

    public static int DamerauLevenshtein(string left, string right, int limit = Longest)
    {
        (left, right) = (Start(left), Start(right));
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                var replaced = table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(replaced, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return Math.Min(table[left.Length, right.Length], limit + 1);
    }

    public static int DamerauLevenshtein(ulong left, ulong right, int limit = 16) => DamerauLevenshtein($"{left:D16}", $"{right:D16}", limit);

    public static bool IsOneSlip(ulong left, ulong right) => DamerauLevenshtein($"{left:D20}", $"{right:D20}") == 1;

    public static DayLikeness OfDays(int left, int right)
    {
        var (one, other) = ($"{left:D8}", $"{right:D8}");
        if (one[..4] == "0000" || other[..4] == "0000") return DayLikeness.Unknown;
        if (one == other && IsWhole(one)) return DayLikeness.Same;
        if (one[..4] == other[..4])
        {
            if (MayBe(one, other) || one[4..] == "0101" || other[4..] == "0101") return DayLikeness.Partly;
            if (!IsWhole(one) || !IsWhole(other)) return DayLikeness.SameYear;
            if (one[4..6] == other[6..] && one[6..] == other[4..6]) return DayLikeness.Swapped;
        }

        if (IsWhole(one) && IsWhole(other) && !(one[4..] == "0101" && other[4..] == "0101"))
        {
            if (DamerauLevenshtein(one, other) == 1) return DayLikeness.OneSlip;
            if (one[4..] == other[4..]) return DayLikeness.OtherYear;
        }

        var apart = Math.Abs(left / 10_000 - right / 10_000);
        return apart == 0 ? DayLikeness.SameYear : apart == 1 ? DayLikeness.NearYear : DayLikeness.Apart;
    }

    private static bool IsWhole(string day) => day[4..6] != "00" && day[6..] != "00";

    private static bool MayBe(string one, string other) =>
        one[4..6] == "00" || other[4..6] == "00" || (one[4..6] == other[4..6] && (one[6..] == "00" || other[6..] == "00"));

    private static string Start(string text) => text[..Math.Min(Longest, text.Length)];
}
