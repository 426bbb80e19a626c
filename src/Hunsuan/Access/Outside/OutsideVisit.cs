using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hunsuan.Access.Devices;

namespace Hunsuan.Access.Outside;

/// <summary>Somebody was sent to a provider and is to come back (การไปยืนยันตัวตนที่ระบบภายนอก): what this browser alone carries of it, sealed, for ten minutes and once.</summary>
/// <param name="State">Comes back in the address, so that nobody else's answer is taken.</param>
/// <param name="Nonce">Comes back inside the token, so that no other token is taken.</param>
/// <param name="Verifier">Shown with the code, so that a stolen code is of no use (RFC 7636).</param>
/// <param name="ComesBackTo">The whole address of our page for this provider.</param>
/// <param name="Wanted">Where to go on here afterwards.</param>
/// <param name="LinkTo">Who wants to sign in this way from now on; null for somebody who signs in.</param>
/// <param name="Invitation">Hash of the code of the invitation that is taken up this way.</param>
internal sealed record OutsideVisit(
    string Provider, string State, string Nonce, string Verifier, string ComesBackTo, string? Wanted, Guid? LinkTo, byte[]? Invitation)
{
    private const string Cookie = "hunsuan-outside";
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    /// <summary>What the provider is shown of the verifier before the code is there.</summary>
    public string Challenge => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    public static OutsideVisit To(OutsideProvider provider, string site, string? wanted, Guid? linkTo, byte[]? invitation) => new(
        provider.Id, Token.New(), Token.New(), Token.New(),
        $"{site}{Sessions.OutsidePath}/{provider.Id}", wanted, linkTo, invitation);

    public void Keep(HttpContext context, SealedCookies cookies) => cookies.Write(context, Cookie, JsonSerializer.Serialize(this), Lasts);

    /// <summary>Null where this browser was not sent to a provider, or too long ago. It serves once.</summary>
    public static OutsideVisit? Take(HttpContext context, SealedCookies cookies)
    {
        var kept = cookies.Read(context, Cookie);
        SealedCookies.Forget(context, Cookie);
        return kept is null ? null : JsonSerializer.Deserialize<OutsideVisit>(kept);
    }
}
