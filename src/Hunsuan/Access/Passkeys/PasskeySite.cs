using System.Net;
using Hunsuan.Hosting;

namespace Hunsuan.Access.Passkeys;

/// <summary>For which host passkeys are made, and from which address alone they are taken (ที่อยู่ที่พาสคีย์ใช้ได้).</summary>
internal sealed class PasskeySite(Installation installation)
{
    /// <summary>Where a proxy hides the host that people open; null for the host of each request.</summary>
    public string? Host => installation.Host;

    /// <summary>Browsers make passkeys for a name, never for a number, and only over HTTPS or on the machine itself.</summary>
    public bool IsPossible(HttpContext context) =>
        Host is not null
        || context.Request.Host.Host == "localhost"
        || (context.Request.IsHttps && !IPAddress.TryParse(context.Request.Host.Host.Trim('[', ']'), out _));

    /// <summary>Whether a browser was at this very site when it made or used a passkey, and not in a frame of another.</summary>
    public bool IsOwn(HttpContext context, string origin, bool isInFrame) =>
        !isInFrame && string.Equals(origin, installation.OriginFor(context.Request), StringComparison.OrdinalIgnoreCase);
}
