using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Engines.Pictures;

namespace Hunsuan.Reception;

/// <summary>Sends a picture of a request to the browser, which keeps no copy (ส่งภาพประกอบเรื่อง).</summary>
internal static class PictureOfContact
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(ReceptionAddress.Pictures + "/{picture:guid}/file", Send).RequireAuthorization(Permit.ReceiveContacts);

    private static async Task<IResult> Send(Guid picture, KeepPictures pictures, HttpContext http, CancellationToken stop)
    {
        if (await pictures.Show(picture, stop) is not { } shown) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(shown.Bytes, PictureFile.TypeOf(shown.Kind));
    }
}
