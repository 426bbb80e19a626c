using Hunsuan.Access;
using Hunsuan.Areas;

namespace Hunsuan.Insight.Lists;

/// <summary>Which area a list is of, from what was typed (พื้นที่ของรายชื่อ).</summary>
/// <param name="Code">Null where none or several are meant; then nothing is listed.</param>
/// <param name="Choices">The areas that may be meant.</param>
public sealed record ListArea(string? Code, IReadOnlyList<Area> Choices)
{
    private const int MostFound = 300;

    /// <summary>Names are looked for in the user's area alone; null for a code that lies outside it.</summary>
    public static ListArea? Find(string? typed, AreaBook book, CurrentUser user)
    {
        if (typed is null) return new(user.AreaCode, []);
        if (AreaCode.IsWellFormed(typed)) return user.Reaches(typed) && book.Find(typed) is not null ? new(typed, []) : null;

        var found = book.Search(typed, MostFound).Where(area => user.Covers(area.Code)).ToList();
        return found is [var only] ? new(only.Code, []) : new(null, found);
    }
}
