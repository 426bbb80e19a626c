using System.Text;

namespace Hunsuan.Engines.Tables;

/// <summary>Reads a file of the old Thai encodings Windows-874 and TIS-620 (รหัสภาษาไทยแบบเดิม) as UTF-8.</summary>
/// <remarks>Bytes without a meaning in Windows-874 become U+FFFD, the sign for "lost". The stream beneath stays open.</remarks>
public sealed class Windows874ToUtf8Stream(Stream windows874) : ForwardStream
{
    private const int Widest = 3;
    private static readonly byte[][] Table = [.. Enumerable.Range(0, 256).Select(value => Encoding.UTF8.GetBytes([Letter((byte)value)]))];
    private readonly byte[] source = new byte[64 * 1024];
    private readonly byte[] left = new byte[Widest];
    private int sourceStart, sourceEnd, leftCount;

    /// <summary>The character a byte stands for.</summary>
    public static char Letter(byte value) => value switch
    {
        < 0x80 => (char)value,
        0x80 => '\u20AC',
        0x85 => '\u2026',
        0x91 => '\u2018',
        0x92 => '\u2019',
        0x93 => '\u201C',
        0x94 => '\u201D',
        0x95 => '\u2022',
        0x96 => '\u2013',
        0x97 => '\u2014',
        0xA0 => '\u00A0',
        (>= 0xA1 and <= 0xDA) or (>= 0xDF and <= 0xFB) => (char)(value - 0xA1 + 'ก'),
        _ => '\uFFFD',
    };

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && TakeLeft(buffer, ref written))
        {
            var ascii = source.AsSpan(sourceStart, Math.Min(sourceEnd - sourceStart, buffer.Length - written));
            var high = ascii.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            ascii = high < 0 ? ascii : ascii[..high];
            ascii.CopyTo(buffer[written..]);
            written += ascii.Length;
            sourceStart += ascii.Length;
            while (sourceStart < sourceEnd && source[sourceStart] >= 0x80 && buffer.Length - written >= Widest)
            {
                var letter = Table[source[sourceStart++]];
                letter.CopyTo(buffer[written..]);
                written += letter.Length;
            }

            if (sourceStart < sourceEnd && source[sourceStart] >= 0x80 && written < buffer.Length)
            {
                // No room for the whole letter: what does not fit waits for the next call.
                var letter = Table[source[sourceStart++]];
                letter.CopyTo(left, 0);
                leftCount = letter.Length;
            }
        }

        return written;
    }

    private bool TakeLeft(Span<byte> buffer, ref int written)
    {
        var take = Math.Min(leftCount, buffer.Length - written);
        left.AsSpan(0, take).CopyTo(buffer[written..]);
        left.AsSpan(take, leftCount - take).CopyTo(left);
        leftCount -= take;
        written += take;
        if (sourceStart == sourceEnd && leftCount == 0)
        {
            // Whoever has something already is not kept waiting for more.
            (sourceStart, sourceEnd) = (0, written > 0 ? 0 : windows874.Read(source));
        }

        return sourceStart < sourceEnd && leftCount == 0;
    }
}
