using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Insight.Figures;

namespace Hunsuan.Insight.Lists;

/// <summary>One page of a list as it is shown (หน้ารายชื่อ).</summary>
internal sealed record ListSheet
{
    public required ListFilter Filter { get; init; }
    public required ListArea Area { get; init; }
    /// <summary>May be narrowed by health, and the file says it.</summary>
    public bool ShowsHealth { get; init; }

    public ListBuckets List { get; init; } = new([]);
    public Judged? Judged { get; init; }
    public int Page { get; init; } = 1;
    public int Pages { get; init; } = 1;

    /// <summary>The rows of a list of persons, or those of a list of households; the other is empty.</summary>
    public IReadOnlyList<ListedPerson> Persons { get; init; } = [];

    public IReadOnlyList<ListedHousehold> Households { get; init; } = [];
}

/// <summary>The targeted, the missed or all people of an area, narrowed by filters, page by page (รายชื่อคนเป้าหมายและคนตกหล่น).</summary>
internal sealed class PeopleList(
    AreaBook book, CurrentUser user, ListCounts counts, ListRows rows, Judgements judgements, MeasuredDimensions dimensions, Activity activity)
{
    public const int PageSize = 50;

    /// <summary>Null where the area is not the user's. That it was read is written down.</summary>
    public async Task<ListSheet?> Of(PeopleKind kind, IQueryCollection query, CancellationToken stop)
    {
        if (Asked(kind, query) is not { } sheet) return null;
        if (sheet.Area.Code is not { } area) return sheet;

        var list = await counts.Of(area, sheet.Filter, stop);
        var judged = sheet.Filter.Definition is { } definition ? await judgements.Of(area, definition, stop) : null;
        var pages = Math.Max(1, ((sheet.Filter.ByHousehold ? list.Households : list.Persons) + PageSize - 1) / PageSize);
        var page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, pages) : 1;
        var skip = (page - 1) * PageSize;
        await activity.Note(ActivityKind.ListRead, stop, reason: sheet.Filter.InWords(area), area: area);
        return sheet with
        {
            List = list,
            Judged = judged,
            Page = page,
            Pages = pages,
            Persons = sheet.Filter.ByHousehold ? [] : await rows.Persons(list, sheet.Filter, skip, PageSize, stop),
            Households = sheet.Filter.ByHousehold ? await rows.Households(list, sheet.Filter, judged, skip, PageSize, stop) : [],
        };
    }

    /// <summary>What the address asks for, before anything is counted; null where the area is not the user's.</summary>
    public ListSheet? Asked(PeopleKind kind, IQueryCollection query)
    {
        var filter = ListFilter.Read(kind, query, dimensions.All);
        if (ListArea.Find(filter.Area, book, user) is not { } area) return null;
        // A list of the bedridden tells of each that they are.
        var maySeeHealth = area.Code is { } code && user.May(Permit.SeeSecured, code);
        return new() { Filter = maySeeHealth ? filter : filter with { IsBedridden = false, IsDisabled = false }, Area = area, ShowsHealth = maySeeHealth };
    }
}
