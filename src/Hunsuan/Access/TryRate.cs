using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Hunsuan.Access;

/// <summary>How often one network may try to sign in, whatever names it tries, or use a page that is open to all (จำนวนครั้งที่ลองได้ต่อเครือข่าย).</summary>
/// <remarks>
/// Many people behind one address come to work at the same hour, so that a lot may come at once and then only so many a minute. Telephones of one provider
/// share addresses, too: those who ask for help are not to be kept out by others.
/// </remarks>
internal static class TryRate
{
    public const int AtOnce = 120, PerMinute = 60, OpenAtOnce = 40, OpenPerMinute = 20;

    private static readonly string[] Paths = [Sessions.SignInPath, Sessions.CodePath, Sessions.RecoveryPath, Sessions.InvitationPath, Sessions.UnlockPath];

    // Pages that anybody may use to ask for help.
    private static readonly string[] OpenPaths = ["/ask-for-help", "/follow"];

    // Where calendar programs ask; one provider's servers ask for many users.
    private const string FeedPath = "/calendar/feed";

    public static void Register(IServiceCollection services) => services.AddRateLimiter(o =>
    {
        o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        o.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = TimeSpan.FromMinutes(1).TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request switch
        {
            var request when IsTry(request) => Limited("try", context, AtOnce, PerMinute),
            var request when IsPost(request, OpenPaths) => Limited("open", context, OpenAtOnce, OpenPerMinute),
            var request when request.Path.StartsWithSegments(FeedPath, StringComparison.OrdinalIgnoreCase) => Limited("feed", context, AtOnce, PerMinute),
            _ => RateLimitPartition.GetNoLimiter("no try"),
        });
    });

    private static RateLimitPartition<string> Limited(string what, HttpContext context, int atOnce, int perMinute) =>
        RateLimitPartition.GetTokenBucketLimiter($"{what} {NetworkOf(context.Connection.RemoteIpAddress)}", _ => new()
        {
            TokenLimit = atOnce, TokensPerPeriod = perMinute, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0, AutoReplenishment = true,
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
        || IsPost(request, Paths);

    private static bool IsPost(HttpRequest request, string[] paths) =>
        HttpMethods.IsPost(request.Method) && paths.Contains(request.Path.Value?.TrimEnd('/'), StringComparer.OrdinalIgnoreCase);
}
