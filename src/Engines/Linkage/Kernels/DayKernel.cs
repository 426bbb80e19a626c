namespace Hunsuan.Engines.Linkage.Kernels;

/// <summary>How two days agree (ความใกล้เคียงของวันเกิด), in whole numbers only.</summary>
internal static class DayKernel
{
    private const int Year = 10_000, Month = 100, NewYear = 101;

    public static DayLikeness Of(int left, int right)
    {
        if (left < Year || right < Year) return DayLikeness.Unknown;
        var ((yearOfLeft, ofLeft), (yearOfRight, ofRight)) = (Math.DivRem(left, Year), Math.DivRem(right, Year));
        if (yearOfLeft == yearOfRight) return OfOneYear(ofLeft, ofRight);
        // That both were entered on 1 January says nothing of the day.
        if (IsWhole(ofLeft) && IsWhole(ofRight) && (ofLeft != ofRight || ofLeft != NewYear))
        {
            if (DigitKernel.IsOneSlip((ulong)left, (ulong)right)) return DayLikeness.OneSlip;
            if (ofLeft == ofRight) return DayLikeness.OtherYear;
        }

        return Math.Abs(yearOfLeft - yearOfRight) == 1 ? DayLikeness.NearYear : DayLikeness.Apart;
    }

    private static DayLikeness OfOneYear(int left, int right)
    {
        if (left == right) return IsWhole(left) ? DayLikeness.Same : DayLikeness.Partly;
        var ((monthOfLeft, dayOfLeft), (monthOfRight, dayOfRight)) = (Math.DivRem(left, Month), Math.DivRem(right, Month));
        if (monthOfLeft == 0 || monthOfRight == 0 || left == NewYear || right == NewYear) return DayLikeness.Partly;
        if (dayOfLeft == 0 || dayOfRight == 0) return monthOfLeft == monthOfRight ? DayLikeness.Partly : DayLikeness.SameYear;
        if (monthOfLeft == dayOfRight && dayOfLeft == monthOfRight) return DayLikeness.Swapped;
        return DigitKernel.IsOneSlip((ulong)left, (ulong)right) ? DayLikeness.OneSlip : DayLikeness.SameYear;
    }

    private static bool IsWhole(int ofYear) => ofYear > Month && ofYear % Month != 0;
}
