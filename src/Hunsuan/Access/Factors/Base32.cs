namespace Hunsuan.Access.Factors;

/// <summary>Bytes as letters and digits that can be read out and typed (ตัวอักษรฐานสามสิบสอง).</summary>
/// <remarks>RFC 4648, section 6, without padding.</remarks>
internal static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsOfLetter = 5;

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new System.Text.StringBuilder();
        var (bits, count) = (0, 0);
        foreach (var b in bytes)
        {
            (bits, count) = ((bits << 8 | b) & 0xFFFF, count + 8);
            for (; count >= BitsOfLetter; count -= BitsOfLetter) text.Append(Letters[bits >> (count - BitsOfLetter) & 31]);
        }

        if (count > 0) text.Append(Letters[bits << (BitsOfLetter - count) & 31]);
        return text.ToString();
    }
}
