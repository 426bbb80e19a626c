using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Households;

/// <summary>An age in years, as certain as the birth date (อายุ).</summary>
public static class AgeText
{
    /// <summary>71 ปี; 66–67 ปี where the birthday is not known; null where the year is not.</summary>
    public static Text? Of(int? birthDate, DateOnly day) => birthDate is not { } encoded ? null
        : PartialDate.FromEncoded(encoded).AgeOn(day) switch
        {
            ( < 0, _) => null,
            var (min, max) when min == max => HouseholdTexts.Years.With(min),
            var (min, max) => HouseholdTexts.YearsBetween.With(min, max),
        };
}
