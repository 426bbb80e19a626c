using Hunsuan.Shared;

namespace Hunsuan.Simulation;

/// <summary>How often real lists are wrong, and in what way, from errors.json (อัตราความผิดพลาดของทะเบียน).</summary>
internal sealed record ErrorRates
{
    public required string Source { get; init; }
    public required Certainty Certainty { get; init; }
    public required SurveyErrorRates Survey { get; init; }
    public required ListErrorRates Lists { get; init; }
}

/// <summary>Shares of the survey's rows, and of its cells where it says so.</summary>
internal sealed record SurveyErrorRates
{
    public required double MissingNumber { get; init; }
    public required double WrongDigit { get; init; }
    public required double SwappedDigits { get; init; }
    public required double MissingIncome { get; init; }

    /// <summary>Share of all indicator cells left empty.</summary>
    public required double MissingIndicator { get; init; }
}

/// <summary>Shares of a list's rows; where an error is possible in some rows only, shares of those.</summary>
internal sealed record ListErrorRates
{
    public required double MissingNumber { get; init; }
    public required double WrongDigit { get; init; }
    public required double SwappedDigits { get; init; }

    public required double ToneMark { get; init; }
    public required double Vowel { get; init; }
    public required double SameSoundLetter { get; init; }
    public required double StraySpace { get; init; }
    public required double ZeroWidth { get; init; }

    /// <summary>Share of the women who changed their family name.</summary>
    public required double FormerFamilyName { get; init; }
    public required double OtherPrefix { get; init; }

    /// <summary>Share of those born on a day that can also be a month.</summary>
    public required double DayAndMonthSwapped { get; init; }
    public required double DayUnknown { get; init; }
    public required double DayAndMonthUnknown { get; init; }
    public required double CommonEraYear { get; init; }

    /// <summary>Share of those whose birthday nobody knows; they are then listed as born on 1 January.</summary>
    public required double NewYearForUnknownDay { get; init; }

    /// <summary>House numbers such as 12/3 written as "12 ทับ 3", or with the village in them.</summary>
    public required double HouseWrittenOut { get; init; }
    public required double OtherVillage { get; init; }
    public required double OtherSubdistrict { get; init; }

    /// <summary>Further rows for each hundred right ones: persons who died, who were not surveyed, who come twice.</summary>
    public required double DeadStillListed { get; init; }
    public required double NotInSurvey { get; init; }
    public required double ListedTwice { get; init; }

    /// <summary>Share of the rows that the list's next version names no longer.</summary>
    public required double LeftByNextVersion { get; init; }

    /// <summary>Share of the forgotten who come with it.</summary>
    public required double ComeByNextVersion { get; init; }
}
