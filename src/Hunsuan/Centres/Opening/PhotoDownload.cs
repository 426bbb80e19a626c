using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.Pictures;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Opening;

/// <summary>Sends a photo of a centre to the browser, which may keep it: a photo is never changed.</summary>
internal static class PhotoDownload
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(CentreAddress.Photos + "/{photo:guid}", Send).RequireAuthorization(Permit.SeeDirectory);

    private static async Task<IResult> Send(Guid photo, HunsuanDb db, HttpContext http, CancellationToken stop)
    {
        var found = await db.CentrePhotos.Where(p => p.Id == photo).Select(p => new { p.Kind, p.Bytes }).SingleOrDefaultAsync(stop);
        if (found is null) return Results.NotFound();
        http.Response.Headers.CacheControl = "private, max-age=86400, immutable";
        return Results.Bytes(found.Bytes, PictureFile.TypeOf(found.Kind));
    }
}
