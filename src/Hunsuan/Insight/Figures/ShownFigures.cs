using Hunsuan.Access;
using Hunsuan.Areas;

namespace Hunsuan.Insight.Figures;

/// <summary>Which figures the user may see: all of areas whose households the user may see, elsewhere none by which somebody is recognised (ตัวเลขที่แสดงได้).</summary>
/// <remarks>
/// Always decided for all that the user sees figures of, whichever page is open: two pages that hide differently would give away what each
/// hides. Whoever sees the country sees the provinces beside each other, and each of them in its parts.
/// </remarks>
internal sealed class ShownFigures(AreaFigures figures, AreaMeasure measure, CaseFigures cases, CurrentUser user, SmallNumbers small)
{
    private readonly Dictionary<string, HiddenFigures> _made = [];

    /// <summary>For a page of an area; null where nothing is hidden from the user.</summary>
    public async Task<HiddenFigures?> For(string areaCode, CancellationToken stop)
    {
        if (user.Area.Codes.All(code => user.May(Permit.SeeHouseholds, code))) return null;
        if (!user.Covers(AreaCode.Country))
            return await Make(user.AreaCode.Length == 0 ? new("", AreaLevel.Village, user.Area.Key) : CountedTogether.With(user.AreaCode, user), null, stop);

        var country = await Make(CountedTogether.With(AreaCode.Country, user), null, stop);
        return areaCode.Length == 0 ? country : await Make(CountedTogether.With(AreaCode.Widen(areaCode, AreaLevel.Province), user), country, stop);
    }

    private async Task<HiddenFigures> Make(CountedTogether together, HiddenFigures? around, CancellationToken stop)
    {
        if (_made.TryGetValue(together.AreaCode, out var made)) return made;

        var people = await figures.Smallest(together, stop);
        var helped = await cases.ByArea(together, stop);
        return _made[together.AreaCode] = new(
            new(together.AreaCode, people),
            new()
            {
                People = people,
                Index = await measure.Smallest(together, stop),
                BeingHelped = helped.ToDictionary(h => h.Key, h => (long)h.Value.BeingHelped),
                Improved = helped.ToDictionary(h => h.Key, h => (long)h.Value.Improved),
            },
            small.Least, code => user.May(Permit.SeeHouseholds, code), around)
        {
            Together = together,
            Around = around,
        };
    }
}
