using System.Globalization;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Areas;

/// <summary>
/// Thailand's provinces, districts and sub-districts (ทำเนียบพื้นที่), to look up by code; never changes while the program runs.
/// </summary>
public sealed class AreaBook : IAreaNames
{
    private const int MostOfOneName = 300;

    private readonly Area[] inUse;
    private readonly Area[] outOfUse;

    internal AreaBook(IReadOnlyCollection<Area> areas)
    {
        inUse = [.. areas.Where(area => area.Status == AreaStatus.InUse).OrderBy(area => area.Code, StringComparer.Ordinal)];
        outOfUse = [.. areas.Where(area => area.Status != AreaStatus.InUse).OrderBy(area => area.Code, StringComparer.Ordinal)];
    }

    /// <summary>The list that lies beside the program.</summary>
    public static AreaBook Load()
    {
        using var csv = File.OpenText(Path.Combine(AreaFile.Folder, "areas.csv"));
        return new(AreaFile.Read(csv));
    }

    public static Area Country { get; } = new(AreaCode.Country, "ประเทศไทย", "Thailand");

    /// <summary>All areas in use, without villages, in the order of their codes.</summary>
    public IReadOnlyList<Area> All => inUse;

    /// <summary>The area in use with this code, or a village of a known sub-district; null for any other code.</summary>
    public Area? Find(string code) => code.Length switch
    {
        0 => Country,
        8 => AreaCode.IsWellFormed(code) && Find(code[..6]) is not null ? Village(code) : null,
        _ => Find(inUse, code),
    };

    /// <summary>A code that is not to be used any more, with what to use instead where that is known.</summary>
    public Area? FindOutOfUse(string code) => Find(outOfUse, code);

    /// <summary>
    /// Provinces of the country, districts of a province, sub-districts of a district; villages are known only from data.
    /// </summary>
    public IReadOnlyList<Area> Children(string code) => Inside(code, AreaCode.LevelOf(code) + 1);

    /// <summary>All areas of one level in this one.</summary>
    public IReadOnlyList<Area> Inside(string code, AreaLevel level)
    {
        var (from, to) = (Position(inUse, code), Position(inUse, AreaCode.RangeEnd(code)));
        return [.. inUse[from..to].Where(area => area.Level == level)];
    }

    /// <summary>From the country down to the area itself, as in the line above a page; empty when the code is not known.</summary>
    public IReadOnlyList<Area> PathTo(string code) =>
        Find(code) is null ? [] : [.. Enumerable.Range(0, code.Length / 2 + 1).Select(level => Find(code[..(level * 2)])!)];

    /// <summary>
    /// The area with all areas around it, smallest first: ตำบลแม่ปืม อำเภอเมืองพะเยา จังหวัดพะเยา; null when the code is not known.
    /// </summary>
    public Text? FullName(string code)
    {
        Text[] parts = [.. PathTo(code).Skip(code.Length == 0 ? 0 : 1).Reverse().Select(area => area.Title)];
        return parts.Length == 0 ? null
            : new(string.Join(' ', parts.Select(part => part.Thai)), string.Join(", ", parts.Select(part => part.English)));
    }

    /// <summary>A name is borne by at most some hundreds of areas.</summary>
    IReadOnlyList<string> IAreaNames.CodesOf(string typed) => [.. this.Search(ThaiDigits.ToArabic(typed), MostOfOneName).Select(area => area.Code)];

    private static Area Village(string code)
    {
        var number = int.Parse(code.AsSpan(6), CultureInfo.InvariantCulture);
        return new(code, AreaTexts.Moo.InThai(number), AreaTexts.Moo.InEnglish(number));
    }

    private static Area? Find(Area[] areas, string code)
    {
        var at = Position(areas, code);
        return at < areas.Length && areas[at].Code == code ? areas[at] : null;
    }

    /// <summary>Where the code is, or would be.</summary>
    private static int Position(Area[] areas, string code)
    {
        var (from, to) = (0, areas.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(areas[middle].Code, code) < 0) from = middle + 1;
            else to = middle;
        }
        return from;
    }
}
