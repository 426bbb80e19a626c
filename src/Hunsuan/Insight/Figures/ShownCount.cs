using Hunsuan.Registers;

namespace Hunsuan.Insight.Figures;

/// <summary>The counts of an area as its reader may see them (ตัวเลขที่แสดงแก่ผู้อ่าน); null is hidden, and never looks like zero.</summary>
public sealed record ShownCount(
    string AreaCode, int? Persons, int? Households, int? ShortInAny, int? Targeted, int? Missed, IReadOnlyList<int?> ShortIn)
{
    public static ShownCount Exact(TargetCount count) =>
        new(count.AreaCode, count.Persons, count.Households, count.ShortInAny, count.Targeted, count.Missed, [.. count.ShortIn.Select(figure => (int?)figure)]);

    public static ShownCount Hidden(string areaCode) => new(areaCode, null, null, null, null, null, [.. TargetCount.Nobody("").ShortIn.Select(_ => (int?)null)]);

    public bool HasHidden => Figures.Any(f => f is null);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<int?> Figures => [Persons, Households, ShortInAny, Targeted, Missed, .. ShortIn];
}

/// <summary>People being helped and better off, as the reader may see them (ตัวเลขการช่วยเหลือที่แสดง); null is hidden.</summary>
public sealed record ShownHelp(int? BeingHelped, int? Improved);
