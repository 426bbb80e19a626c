using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Hunsuan.Access;

/// <summary>How often one network may try to sign in, whatever names it tries (จำนวนครั้งที่ลองเข้าสู่ระบบได้ต่อเครือข่าย).</summary>
/// <remarks>Many people behind one address come to work at the same hour, so that a lot may come at once and then only so many a minute.</remarks>
internal static class TryRate
{
    public const int AtOnce = 120, PerMinute = 60;

    private static readonly string[] Paths = [Sessions.SignInPath, Sessions.CodePath, Sessions.RecoveryPath, Sessions.InvitationPath, Sessions.UnlockPath];

    public static void Register(IServiceCollection services) => services.AddRateLimiter(o =>
    {
        o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        o.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = TimeSpan.FromMinutes(1).TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsTry(context.Request)
            ? RateLimitPartition.GetTokenBucketLimiter(NetworkOf(context.Connection.RemoteIpAddress), _ => new()
            {
                TokenLimit = AtOnce, TokensPerPeriod = PerMinute, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0, AutoReplenishment = true,
            })
            : RateLimitPartition.GetNoLimiter("no try"));
    });

    /// <summary>A household or office has one address of the older kind, and 2^64 of the newer that begin alike.</summary>
    internal static string NetworkOf(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    // A page is found with a slash behind its address, too. Whoever comes back from a provider makes this program ask there.
    private static bool IsTry(HttpRequest request) =>
        request.Path.StartsWithSegments(Sessions.OutsidePath, StringComparison.OrdinalIgnoreCase)
        || (HttpMethods.IsPost(request.Method) && Paths.Contains(request.Path.Value?.TrimEnd('/'), StringComparer.OrdinalIgnoreCase));
}
