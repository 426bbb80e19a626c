using Hunsuan.Engines.Benefits.Tree;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Benefits;

/// <summary>Full years and months of age on a day, as facts (อายุเต็มปีและเต็มเดือน).</summary>
/// <remarks>Rounded down. Where the month has no such day, the year or month is full on the first day of the next: who was born on 29 February is
/// older on 1 March, and who was born on the 31st is a month old on the first day after a month of 30.</remarks>
public static class AgeOn
{
    /// <summary>At least and at most, by the days that the birth date may be.</summary>
    public static Interval Years(PartialDate birth, DateOnly day) => FullYears.Between(Days(birth), Interval.Of(day.DayNumber));

    /// <inheritdoc cref="Years"/>
    public static Interval Months(PartialDate birth, DateOnly day) => new(Months(birth.Latest, day), Months(birth.Earliest, day));

    /// <summary>The birth date itself as a fact.</summary>
    public static Interval Days(PartialDate birth) => Interval.Of(birth.Earliest, birth.Latest);

    private static int Months(DateOnly from, DateOnly to)
    {
        if (to < from) return -Months(to, from);
        return (to.Year - from.Year) * 12 + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
    }
}
