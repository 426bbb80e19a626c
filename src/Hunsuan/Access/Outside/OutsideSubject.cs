using System.Security.Cryptography;
using System.Text;
using Hunsuan.Data.Keys;
using Hunsuan.Shared;

namespace Hunsuan.Access.Outside;

/// <summary>Who somebody is at a provider, as the database may hold it (ตัวตนที่ระบบภายนอก โดยไม่เปิดเผยค่า).</summary>
/// <remarks>A digest is sealed and indexed, not the subject itself: it is never shown again, and ThaiD's may be a citizen ID.</remarks>
internal static class OutsideSubject
{
    private const string Place = "outside_sign_ins.subject", Domain = "outside-subject";

    /// <summary>With the issuer, so that another provider under the same id finds nobody.</summary>
    public static byte[] DigestOf(string issuer, string subject) => SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\0{subject}"));

    public static OutsideSignIn Link(KeyRing keys, Guid user, OutsideProvider provider, byte[] digest, DateTimeOffset now)
    {
        var id = Ids.New();
        return new()
        {
            Id = id, UserId = user, Provider = provider.Id, LinkedAt = now,
            SubjectIndex = IndexOf(keys.Newest(KeyUse.BlindIndex), digest), SubjectSealed = keys.Seal(digest, Place, id),
        };
    }

    /// <summary>Every index that a row of this subject may have, while keys are renewed.</summary>
    public static Guid[] IndexesOf(KeyRing keys, byte[] digest) => [.. keys.Of(KeyUse.BlindIndex).Select(key => IndexOf(key, digest))];

    public static Guid IndexOf(SecretKey key, byte[] digest) => BlindIndex.Of(key, Domain, Convert.ToHexString(digest));

    public static byte[] Open(KeyRing keys, OutsideSignIn link) => keys.Open(link.SubjectSealed, Place, link.Id);

    public static void Renew(KeyRing keys, OutsideSignIn link)
    {
        var digest = Open(keys, link);
        (link.SubjectIndex, link.SubjectSealed) = (IndexOf(keys.Newest(KeyUse.BlindIndex), digest), keys.Seal(digest, Place, link.Id));
    }
}
