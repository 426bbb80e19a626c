using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres;

/// <summary>How many centres each area within another has (แผนที่ศูนย์), by where they stand or whom they serve.</summary>
public sealed class CentreMap(PublicDirectory directory, HunsuanDb db, AreaBook book, AreaOutlines outlines, TimeProvider clock)
{
    public sealed record Part(Area Area, int Centres);

    /// <param name="Picture">Null where nothing can be drawn.</param>
    public sealed record Sheet(Area Area, IReadOnlyList<Part> Parts, MapPicture? Picture);

    /// <summary>Null for an area that is not known, or has no areas of the list within it.</summary>
    public async Task<Sheet?> Of(string area, bool byServed, CancellationToken stop)
    {
        if (book.Find(area) is not { } whole || book.Children(area) is not { Count: > 0 } children) return null;
        var today = clock.Today;
        var open = directory.Centres.Where(c => c.OpenedOn <= today && (c.ClosedOn == null || c.ClosedOn > today));
        var places = byServed
            ? await (from centre in open join served in db.CatchmentAreas on centre.Id equals served.CentreId select new { centre.Id, served.AreaCode }).ToListAsync(stop)
            : await open.Select(c => new { c.Id, c.AreaCode }).ToListAsync(stop);
        Part[] parts = [.. children.Select(child => new Part(child, places.Where(p => Touches(child.Code, p.AreaCode, byServed)).DistinctBy(p => p.Id).Count()))];
        return new(whole, parts, MapPicture.Draw(outlines.Inside(area, whole.Level + 1), [.. parts.Select(Coloured)], MapScale.Steps(0, 1, 2, 4, 8, 16)));
    }

    /// <summary>Whom a centre serves may be larger than the area.</summary>
    private static bool Touches(string area, string place, bool byServed) => AreaCode.Contains(area, place) || (byServed && AreaCode.Contains(place, area));

    private static MapArea Coloured(Part part) => new(part.Area.Code, part.Area.Title, part.Centres)
    {
        Link = CentreAddress.In(part.Area.Code),
        Label = CentreTexts.Count.With(part.Centres),
    };
}
