using Hunsuan.Shared;

namespace Hunsuan.Areas;

/// <summary>Several areas by their names, in one line (ชื่อหลายพื้นที่).</summary>
public static class AreasText
{
    private const int MostNamed = 5;

    /// <summary>The code itself stands for an area that is not known; after the first few only how many more there are.</summary>
    public static Text Of(AreaBook book, IReadOnlyList<string> codes)
    {
        Text[] names = [.. codes.Take(MostNamed).Select(code => book.Find(code)?.Title ?? new(code, code))];
        var named = new Text(string.Join(" ", names.Select(n => n.Thai)), string.Join(", ", names.Select(n => n.English)));
        return codes.Count <= MostNamed ? named : AreaTexts.AndMore.With(named, codes.Count - MostNamed);
    }
}
