using System.Security.Cryptography;
using System.Text;
using Hunsuan.Data.Keys;

namespace Hunsuan.Access.Log;

/// <summary>What binds a record of the log to the one before it (ตราประทับของบันทึก): without the key nobody makes one that fits.</summary>
/// <remarks>Every field with its length, so that no two records have the same bytes. A new field needs a new <see cref="Version"/>.</remarks>
internal static class LogSeal
{
    private const int Version = 1;

    /// <summary>Stands for the seal before the first.</summary>
    public static byte[] None { get; } = new byte[HMACSHA256.HashSizeInBytes];

    /// <param name="sequence">Which link it is to be; where a log is verified, perhaps not the one that it says.</param>
    public static byte[] Of(SecretKey key, ReadOnlySpan<byte> before, ActivityRecord record, long sequence)
    {
        var bytes = new CanonicalBytes();
        bytes.Add(Version);
        bytes.Add(before);
        bytes.Add(record.Chain);
        bytes.Add(sequence);
        bytes.Add(record.KeyId);
        bytes.Add(record.Id);
        bytes.Add((long)record.Kind);
        bytes.Add(record.UserId);
        bytes.Add(record.At.UtcTicks);
        bytes.Add(record.HouseholdId);
        bytes.Add(record.Reason);
        bytes.Add(record.AreaCode);
        bytes.Add(record.UserAreaCode);
        bytes.Add(record.Digest);
        bytes.Add(record.BulkId);
        bytes.Add(record.BulkDigest);
        return HMACSHA256.HashData(key.Bytes, bytes.Written);
    }

    public static byte[]? DigestOf(string? changes) => changes is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(changes));
}
