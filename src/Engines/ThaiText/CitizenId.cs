using System.Globalization;

namespace Hunsuan.Engines.ThaiText;

/// <summary>
/// A person's 13-digit number (เลขประจำตัวประชาชน). A first digit 0 is as good as any: people without registration status hold such
/// numbers, and they are the ones a welfare system must not lose. A person without a number has none, which is null and not an error.
/// </summary>
/// <remarks>
/// Check digit: (11 − Σ (13−i)·dᵢ mod 11) mod 10 over the first twelve digits, i from 0. It misses 9 % of single wrong digits,
/// every one in the third place, so a valid number is no proof of the person.
/// </remarks>
public readonly record struct CitizenId : IComparable<CitizenId>
{
    /// <summary>Digits in a number.</summary>
    public const int Length = 13;

    private const long Limit = 10_000_000_000_000;

    private CitizenId(long number) => Number = number;

    /// <summary>The number as an integer; a leading zero is not visible here, but in every text form.</summary>
    public long Number { get; }

    /// <summary>Takes back a number that was stored; its check digit may be wrong.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than 13 digits, or negative.</exception>
    public static CitizenId FromNumber(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Limit);
        return new(number);
    }

    /// <summary>Completes twelve digits with their check digit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than 12 digits, or negative.</exception>
    public static CitizenId WithCheckDigit(long firstTwelve)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstTwelve);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(firstTwelve, Limit / 10);
        return new(firstTwelve * 10 + CheckDigitOf(firstTwelve));
    }

    /// <summary>Reads a number; <paramref name="id"/> also holds one whose check digit is wrong, so that it can be shown.</summary>
    public static CodeReading Read(ReadOnlySpan<char> text, out CitizenId id) =>
        Judge(DigitCode.Read(text, Length, out var number), number, out id);

    /// <summary>Reads a number from UTF-8.</summary>
    public static CodeReading Read(ReadOnlySpan<byte> utf8, out CitizenId id) =>
        Judge(DigitCode.Read(utf8, Length, out var number), number, out id);

    /// <summary>Whether a number with the right check digit stands there.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CitizenId id) => Read(text, out id) == CodeReading.Valid;

    /// <summary>Whether the last digit fits the others.</summary>
    public bool HasRightCheckDigit => Number % 10 == CheckDigitOf(Number / 10);

    /// <summary>What the first digit says about the person.</summary>
    public PersonType Type => PersonType.OfDigit((int)(Number / (Limit / 10)));

    /// <summary>All 13 digits.</summary>
    public override string ToString() => Number.ToString("D13", CultureInfo.InvariantCulture);

    /// <summary>As printed on the card: x-xxxx-xxxxx-xx-x.</summary>
    public string Formatted => Dashed(visible: Length);

    /// <summary>For screens where the whole number is not needed: x-xxxx-xxxxx and the last three digits.</summary>
    public string Masked => Dashed(visible: 3);

    /// <summary>In the order of the digits.</summary>
    public int CompareTo(CitizenId other) => Number.CompareTo(other.Number);

    public static bool operator <(CitizenId left, CitizenId right) => left.Number < right.Number;

    public static bool operator >(CitizenId left, CitizenId right) => left.Number > right.Number;

    public static bool operator <=(CitizenId left, CitizenId right) => left.Number <= right.Number;

    public static bool operator >=(CitizenId left, CitizenId right) => left.Number >= right.Number;

    private static CodeReading Judge(CodeReading reading, long number, out CitizenId id)
    {
        id = reading == CodeReading.Valid ? new(number) : default;
        return reading == CodeReading.Valid && !id.HasRightCheckDigit ? CodeReading.WrongCheckDigit : reading;
    }

    private static int CheckDigitOf(long firstTwelve)
    {
        var sum = 0;
        for (var factor = 2; factor <= Length; factor++)
        {
            sum += (int)(firstTwelve % 10) * factor;
            firstTwelve /= 10;
        }

        return (11 - sum % 11) % 10;
    }

    private string Dashed(int visible) => string.Create(Length + 4, (Number, visible), static (text, state) =>
    {
        var (number, visible) = state;
        var digit = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (i is 1 or 6 or 12 or 15)
            {
                text[i] = '-';
                continue;
            }

            text[i] = digit++ < visible ? (char)('0' + number % 10) : 'x';
            number /= 10;
        }
    });
}
