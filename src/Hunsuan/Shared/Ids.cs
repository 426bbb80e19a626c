using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Hunsuan.Shared;

/// <summary>
/// Makes the ids of records (รหัสระเบียน): each is greater than all that this program made before, so that what is sorted by id is sorted
/// by time.
/// </summary>
/// <remarks>
/// RFC 9562, version 7, method 3 of section 6.2: twelve bits below the millisecond. The framework's own ids of one millisecond stand in
/// any order.
/// </remarks>
public static class Ids
{
    private const int BitsBelow = 12;
    private static long _last;

    public static Guid New()
    {
        Span<byte> random = stackalloc byte[8];
        RandomNumberGenerator.Fill(random);
        return With(Next(), random);
    }

    /// <summary>The least id of a moment: what was made before has a smaller one, what is made from then on has not.</summary>
    public static Guid FirstAt(DateTimeOffset moment) => With(moment.ToUnixTimeMilliseconds() << BitsBelow, default);

    /// <summary>Now in 4,096ths of a millisecond, or the next after the last one: the clock may stand, or be put back.</summary>
    private static long Next()
    {
        var ticks = (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks;
        var (milliseconds, below) = Math.DivRem(ticks, TimeSpan.TicksPerMillisecond);
        var now = (milliseconds << BitsBelow) + (below << BitsBelow) / TimeSpan.TicksPerMillisecond;
        while (true)
        {
            var last = Volatile.Read(ref _last);
            var next = Math.Max(now, last + 1);
            if (Interlocked.CompareExchange(ref _last, next, last) == last) return next;
        }
    }

    private static Guid With(long moment, ReadOnlySpan<byte> random)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, moment >> BitsBelow << 16 | moment & ((1 << BitsBelow) - 1));
        bytes[6] |= 0x70;
        random.CopyTo(bytes[8..]);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new(bytes, bigEndian: true);
    }
}
