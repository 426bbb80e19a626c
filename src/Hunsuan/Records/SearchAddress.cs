using System.Security.Cryptography;
using Hunsuan.Access;
using Microsoft.AspNetCore.DataProtection;

namespace Hunsuan.Records;

/// <summary>
/// The address of what was found (ที่อยู่ของผลการค้นหา): what was searched for is in it, sealed, so that neither the browser's history nor a
/// server's log holds a name or a number, and going back works.
/// </summary>
public sealed class SearchAddress(IDataProtectionProvider protection, CurrentUser user)
{
    public const string Path = "/search";

    /// <summary>Where what is typed is sent; answers with the address of what was found.</summary>
    public const string FindPath = Path + "/find";

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("search", user.Id.ToString()).ToTimeLimitedDataProtector();

    /// <summary>What is longer than can be searched for is cut off.</summary>
    public string Of(string? typed) => $"{Path}?s={_protector.Protect(typed is { Length: > SearchQuery.MaxLength } ? typed[..SearchQuery.MaxLength] : typed ?? "", Lasts)}";

    /// <summary>Null where it is somebody else's, too old or no such address.</summary>
    public string? Read(string? sealedText)
    {
        if (string.IsNullOrEmpty(sealedText)) return null;
        try
        {
            return _protector.Unprotect(sealedText);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
