using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>One edition of a household survey with its indicators and dimensions (ฉบับของแบบสำรวจ เช่น จปฐ. 2560–2564).</summary>
public sealed record Edition
{
    /// <summary>Results of a person are kept in one 64-bit mask, so an edition holds no more indicators than that.</summary>
    public const int MaxIndicators = 64;

    public required string Id { get; init; }
    public required Text Name { get; init; }

    /// <summary>First and last year of use, Buddhist Era (พ.ศ.).</summary>
    public required int FirstYear { get; init; }
    public required int LastYear { get; init; }

    public required string Source { get; init; }
    public required Certainty Certainty { get; init; }

    /// <summary>An edition made up for tests or training, never to be used for real households.</summary>
    public bool IsTestData { get; init; }

    public required EditionPolicy Policy { get; init; }
    public required IReadOnlyDictionary<int, Text> Categories { get; init; }

    /// <summary>The dimensions in the order of display; the first is number 0.</summary>
    public required IReadOnlyList<EditionDimension> Dimensions { get; init; }

    /// <summary>The indicators in the order of their numbers.</summary>
    public required IReadOnlyList<EditionIndicator> Indicators { get; init; }

    /// <summary>One bit per indicator of a person: bit = number − 1.</summary>
    public ulong PersonMask => Mask(indicator => indicator.Unit == IndicatorUnit.Person);

    /// <summary>One bit per indicator of a household, which counts for each of its members.</summary>
    public ulong HouseholdMask => Mask(indicator => indicator.Unit == IndicatorUnit.Household);

    /// <summary>One bit per indicator that counts in the dimension.</summary>
    public ulong DimensionMask(EditionDimension dimension) => Mask(indicator => indicator.DimensionId == dimension.Id);

    public EditionIndicator? Find(int number) => Indicators.FirstOrDefault(indicator => indicator.Number == number);

    public EditionIndicator? Find(string column) => Indicators.FirstOrDefault(indicator => indicator.Column == column);

    public bool IsInUse(int buddhistYear) => buddhistYear >= FirstYear && buddhistYear <= LastYear;

    private ulong Mask(Func<EditionIndicator, bool> chosen) =>
        Indicators.Where(chosen).Aggregate(0UL, (mask, indicator) => mask | indicator.Bit);
}

/// <summary>One side of wellbeing that an edition measures, such as health (มิติ เช่น สุขภาพ).</summary>
public sealed record EditionDimension(string Id, Text Name);
