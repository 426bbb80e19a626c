using System.Numerics;
using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Linkage.Kernels;

/// <summary>How many slips make one number the other (จำนวนหลักที่ต่าง), without writing the numbers as texts.</summary>
internal static class DigitKernel
{
    public const int MostDigits = 16;

    private const ulong Half = 100_000_000, Limit = Half * Half;

    public static int Edits(ulong left, ulong right, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(left, Limit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(right, Limit);
        if (left == right) return 0;
        var (first, second) = (Digits(left), Digits(right));
        var differ = (uint)~Vector128.Equals(first, second).ExtractMostSignificantBits() & 0xFFFF;
        var (start, end) = (BitOperations.TrailingZeroCount(differ), 32 - BitOperations.LeadingZeroCount(differ));
        var count = end - start;
        // Equally long, so nothing can be put in or taken out once.
        if (count == 1) return Math.Min(1, limit + 1);
        if (limit < 2 && count > 2) return limit + 1;
        return Between(first, second, start, count, limit);
    }

    public static bool IsOneSlip(ulong left, ulong right)
    {
        if (left == right) return false;
        var apart = left > right ? left - right : right - left;
        while (apart % 10 == 0) (apart, left, right) = (apart / 10, left / 10, right / 10);
        // Two exchanged neighbours make 9, 18 … 81.
        if (apart > 81) return false;
        if (left / 10 == right / 10) return true;
        return left / 100 == right / 100 && left % 10 == right / 10 % 10 && left / 10 % 10 == right % 10;
    }

    private static int Between(Vector128<byte> left, Vector128<byte> right, int start, int count, int limit)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        left.CopyTo(digits);
        var (column, inside) = (new EditColumn(count), (1u << count) - 1);
        for (var i = 0; i < count; i++)
        {
            var places = Vector128.Equals(right, Vector128.Create(digits[start + i])).ExtractMostSignificantBits() >> start & inside;
            column.Step(places);
            if (column.Distance - (count - 1 - i) > limit) return limit + 1;
        }

        return column.Distance;
    }

    /// <summary>Sixteen digits, the highest first.</summary>
    private static Vector128<byte> Digits(ulong number) => Vector128.Create(Eight(number / Half), Eight(number % Half)).AsByte();

    // Parted into halves three times, all parts side by side in one word.
    private static ulong Eight(ulong number)
    {
        var fours = number / 10_000 | number % 10_000 << 32;
        var hundreds = fours * 5243 >> 19 & 0x0000_007F_0000_007F;
        var twos = hundreds | fours - hundreds * 100 << 16;
        var tens = twos * 103 >> 10 & 0x000F_000F_000F_000F;
        return tens | twos - tens * 10 << 8;
    }
}
