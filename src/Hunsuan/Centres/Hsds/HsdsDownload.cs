using Hunsuan.Access;

namespace Hunsuan.Centres.Hsds;

/// <summary>The whole directory as one file of HSDS 3.1, for those who look after it.</summary>
internal static class HsdsDownload
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(CentreAddress.Export, Send).RequireAuthorization(Permit.ManageCentres);

    private static async Task<IResult> Send(HsdsExport export, HttpContext http, CancellationToken stop)
    {
        http.Response.Headers.ContentDisposition = "attachment; filename=\"hsds-services.json\"";
        return Results.Json(await export.Run(stop), HsdsPage.Format);
    }
}
