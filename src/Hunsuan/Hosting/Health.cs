using Hunsuan.Data;

namespace Hunsuan.Hosting;

/// <summary>Tells a watchdog or load balancer whether this program can serve (สถานะการทำงาน).</summary>
internal static class Health
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/healthz", Answer).AllowAnonymous();

    private static async Task<IResult> Answer(HunsuanDb db, IHostApplicationLifetime life, CancellationToken stop) =>
        !life.ApplicationStopping.IsCancellationRequested && await db.Database.CanConnectAsync(stop)
            ? Results.Text("ok")
            : Results.Text("unavailable", statusCode: StatusCodes.Status503ServiceUnavailable);
}
