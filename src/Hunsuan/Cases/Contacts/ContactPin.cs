using System.Security.Cryptography;
using System.Text;
using Hunsuan.Access;

namespace Hunsuan.Cases.Contacts;

/// <summary>The six digits that a reporter types beside the number to see where a request stands, kept as a hash only (รหัสติดตามเรื่อง).</summary>
/// <remarks>
/// Made for anybody who writes in, so it is a quick hash: a slow one would let strangers keep the processor busy. Whoever has the
/// database could find the digits, and reads there already all that they open; guesses over the network have to wait.
/// </remarks>
internal static class ContactPin
{
    private const int Digits = 6;

    public static string New() => RandomNumberGenerator.GetString("0123456789", Digits);

    /// <param name="request">Its id: the same digits of two requests have two hashes.</param>
    /// <param name="pin">As made, or as somebody typed it.</param>
    public static string HashOf(Guid request, string? pin) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"request {request:N} {TypedCode.Normal(pin)}")));

    /// <summary>Whether the digits are those of the request; of one without digits they never are.</summary>
    public static bool IsRight(Contact request, string? pin) =>
        request.PinHash is { } hash && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(hash), Encoding.UTF8.GetBytes(HashOf(request.Id, pin)));
}
