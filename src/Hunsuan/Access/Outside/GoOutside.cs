using Hunsuan.Access.Devices;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Microsoft.AspNetCore.WebUtilities;

namespace Hunsuan.Access.Outside;

/// <summary>Sends a browser to a provider, to prove there who sits in front of it (ไปยืนยันตัวตนที่ระบบภายนอก).</summary>
internal sealed class GoOutside(OutsideDiscovery discovery, SealedCookies cookies, Installation installation)
{
    /// <param name="wanted">Where to go on here afterwards.</param>
    /// <param name="linkTo">Who wants to sign in this way from now on; null for somebody who signs in.</param>
    /// <param name="invitation">Hash of the code of the invitation that is taken up this way.</param>
    /// <returns>The provider's address to go to.</returns>
    public async Task<Result<string>> Run(HttpContext context, OutsideProvider provider, string? wanted, Guid? linkTo = null, byte[]? invitation = null)
    {
        try
        {
            var doors = await discovery.Of(provider, context.RequestAborted);
            var visit = OutsideVisit.To(provider, installation.OriginFor(context.Request) + context.Request.PathBase, wanted, linkTo, invitation);
            visit.Keep(context, cookies);
            return QueryHelpers.AddQueryString(doors.AuthorizationEndpoint, new Dictionary<string, string?>
            {
                ["response_type"] = "code", ["client_id"] = provider.ClientId, ["redirect_uri"] = visit.ComesBackTo, ["scope"] = string.Join(' ', provider.Scopes),
                ["state"] = visit.State, ["nonce"] = visit.Nonce, ["code_challenge"] = visit.Challenge, ["code_challenge_method"] = "S256",
            }.Concat(provider.Prompt is { } prompt ? [KeyValuePair.Create<string, string?>("prompt", prompt)] : []));
        }
        catch (OutsideUnreachableException)
        {
            return new Problem(null, OutsideTexts.Unreachable.With(provider.Name));
        }
    }
}
