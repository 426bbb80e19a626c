using Hunsuan.Shared;

namespace Hunsuan.Areas;

/// <summary>Whether a code may still be used (สถานะของรหัสพื้นที่); retired ones were official once, mistaken ones never.</summary>
public enum AreaStatus
{
    InUse = 0,
    Retired = 1,
    Mistaken = 2,
}

/// <summary>A province, district or sub-district (จังหวัด อำเภอ ตำบล) with its official code and both names.</summary>
public sealed record Area(string Code, string ThaiName, string EnglishName)
{
    /// <summary>The main postcode of a sub-district; null for larger areas.</summary>
    public string? Postcode { get; init; }

    /// <summary>Roughly where a district lies, degrees; null when not known.</summary>
    public (double Latitude, double Longitude)? Centre { get; init; }

    /// <summary>The first day of the code; null when not known.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day of the code; null when not known or still in use.</summary>
    public DateOnly? ValidTo { get; init; }

    public AreaStatus Status { get; init; }

    /// <summary>What took the place of a code out of use; empty when not known.</summary>
    public IReadOnlyList<string> UseInstead { get; init; } = [];

    /// <summary>Something about it was put right by us and not yet checked against the official list.</summary>
    public bool IsUnverified { get; init; }

    public AreaLevel Level => AreaCode.LevelOf(Code);

    /// <summary>The bare name: แม่ปืม.</summary>
    public Text Name => new(ThaiName, EnglishName);

    /// <summary>The name with its word, as people write it: ตำบลแม่ปืม, but แขวงลาดยาว in Bangkok.</summary>
    public Text Title
    {
        get
        {
            // The country, the capital and "หมู่ที่ 3" are whole without a word.
            if (Level is AreaLevel.Country or AreaLevel.Village || Code == AreaCode.Bangkok) return Name;
            var word = AreaTexts.Word(Level, AreaCode.Contains(AreaCode.Bangkok, Code));
            return new(word.Thai + ThaiName, $"{EnglishName} {word.English}");
        }
    }
}
