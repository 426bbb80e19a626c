namespace Hunsuan.Engines.Linkage;

/// <summary>How two days agree, from the least to the most (ความใกล้เคียงของวันเกิด).</summary>
public enum DayLikeness
{
    /// <summary>Of one of the two not even the year is known.</summary>
    Unknown = 0,

    /// <summary>Nothing in common, and more than a year apart.</summary>
    Apart = 1,

    /// <summary>In this year or the next.</summary>
    NearYear = 2,

    /// <summary>The same day and month of another year.</summary>
    OtherYear = 3,

    /// <summary>Another day of the same year.</summary>
    SameYear = 4,

    /// <summary>One digit differs, or two neighbours changed places.</summary>
    OneSlip = 5,

    /// <summary>Day and month changed places.</summary>
    Swapped = 6,

    /// <summary>
    /// The same as far as both are known. 1 January is what is written of a year where nobody knows the day, and counts as not known beside another
    /// day of that year.
    /// </summary>
    Partly = 7,

    /// <summary>The same, and known wholly.</summary>
    Same = 8,
}
