using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Data.Keys;

/// <summary>A key that this database was written with, by its fingerprint only (กุญแจที่ฐานข้อมูลรู้จัก), so that a lost or another key is noticed.</summary>
public sealed class KnownKey
{
    public required KeyUse Use { get; init; }
    public required int KeyId { get; init; }

    /// <summary>HMAC-SHA256 of a fixed word under the key: tells keys apart and gives none away.</summary>
    public required byte[] Fingerprint { get; init; }

    public required DateTimeOffset Since { get; init; }

    public static KnownKey Of(SecretKey key) => new() { Use = key.Use, KeyId = key.Id, Fingerprint = FingerprintOf(key), Since = key.MadeAt };

    public bool IsSame(SecretKey key) => CryptographicOperations.FixedTimeEquals(Fingerprint, FingerprintOf(key));

    private static byte[] FingerprintOf(SecretKey key) => HMACSHA256.HashData(key.Bytes, "hunsuan key"u8);
}

internal sealed class KnownKeyMapping : IEntityTypeConfiguration<KnownKey>
{
    public void Configure(EntityTypeBuilder<KnownKey> builder)
    {
        builder.ToTable("known_keys");
        builder.HasKey(k => new { k.Use, k.KeyId });
    }
}
