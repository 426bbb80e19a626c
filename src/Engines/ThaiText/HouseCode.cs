using System.Globalization;

namespace Hunsuan.Engines.ThaiText;

/// <summary>
/// A house's 11-digit number in the house register (รหัสประจำบ้าน). It names the house for ever; it says nothing about where it stands
/// today.
/// </summary>
/// <remarks>
/// The first four digits are the registry office of the day the number was given, which is not an area code. The last digit is said to be a
/// check digit, but its rule is not known, so it is never enforced.
/// </remarks>
public readonly record struct HouseCode : IComparable<HouseCode>
{
    /// <summary>Digits in a code.</summary>
    public const int Length = 11;

    private const long Limit = 100_000_000_000;

    private HouseCode(long number) => Number = number;

    /// <summary>The code as an integer; a leading zero is not visible here, but in every text form.</summary>
    public long Number { get; }

    /// <summary>Takes back a code that was stored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than 11 digits, or negative.</exception>
    public static HouseCode FromNumber(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Limit);
        return new(number);
    }

    /// <summary>Reads a code; never answers <see cref="CodeReading.WrongCheckDigit"/>.</summary>
    public static CodeReading Read(ReadOnlySpan<char> text, out HouseCode code)
    {
        var reading = DigitCode.Read(text, Length, out var number);
        code = reading == CodeReading.Valid ? new(number) : default;
        return reading;
    }

    /// <summary>Reads a code from UTF-8.</summary>
    public static CodeReading Read(ReadOnlySpan<byte> utf8, out HouseCode code)
    {
        var reading = DigitCode.Read(utf8, Length, out var number);
        code = reading == CodeReading.Valid ? new(number) : default;
        return reading;
    }

    /// <summary>Whether eleven digits stand there.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out HouseCode code) => Read(text, out code) == CodeReading.Valid;

    /// <summary>The registry office (สำนักทะเบียน) that gave the number, four digits.</summary>
    public string RegistryOffice => ToString()[..4];

    /// <summary>All 11 digits.</summary>
    public override string ToString() => Number.ToString("D11", CultureInfo.InvariantCulture);

    /// <summary>As printed in the house register: xxxx-xxxxxx-x.</summary>
    public string Formatted => ToString().Insert(10, "-").Insert(4, "-");

    /// <summary>In the order of the digits.</summary>
    public int CompareTo(HouseCode other) => Number.CompareTo(other.Number);

    public static bool operator <(HouseCode left, HouseCode right) => left.Number < right.Number;

    public static bool operator >(HouseCode left, HouseCode right) => left.Number > right.Number;

    public static bool operator <=(HouseCode left, HouseCode right) => left.Number <= right.Number;

    public static bool operator >=(HouseCode left, HouseCode right) => left.Number >= right.Number;
}
