using System.Globalization;

namespace Hunsuan.Engines.ThaiText;

/// <summary>A village's number within its sub-district (หมู่ที่), 1 to 99. Houses in towns have none, which is null.</summary>
public readonly record struct Moo : IComparable<Moo>
{
    private Moo(byte number) => Number = number;

    /// <summary>1 to 99.</summary>
    public byte Number { get; }

    /// <summary>The village of that number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 99.</exception>
    public static Moo Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 99);
        return new((byte)number);
    }

    /// <summary>Reads 5, 05, ๕, ม.5, หมู่ที่ 5; a dash or zero means that there is none.</summary>
    public static CodeReading Read(ReadOnlySpan<char> text, out Moo moo)
    {
        moo = default;
        var first = text.IndexOfAnyInRange('0', '9') is var arabic and >= 0 ? arabic : text.IndexOfAnyInRange('๐', '๙');
        var label = (first < 0 ? text : text[..first]).Trim();
        if (first < 0)
        {
            return label is "" or "-" ? CodeReading.NotKnown : CodeReading.WrongCharacter;
        }

        if (label is not ("" or "ม." or "ม" or "หมู่" or "หมู่ที่" or "หมู่ ที่"))
        {
            return CodeReading.WrongCharacter;
        }

        var number = 0;
        foreach (var letter in text[first..].TrimEnd())
        {
            var digit = ThaiDigits.ValueOf(letter);
            if (digit < 0)
            {
                return CodeReading.WrongCharacter;
            }

            number = Math.Min(number * 10 + digit, 100);
        }

        moo = number is > 0 and < 100 ? new((byte)number) : default;
        return number == 0 ? CodeReading.NotKnown : number < 100 ? CodeReading.Valid : CodeReading.WrongLength;
    }

    /// <summary>Two digits, as in the 8-digit code of a village.</summary>
    public string TwoDigits => Number.ToString("00", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>In the order of the numbers.</summary>
    public int CompareTo(Moo other) => Number.CompareTo(other.Number);

    public static bool operator <(Moo left, Moo right) => left.Number < right.Number;

    public static bool operator >(Moo left, Moo right) => left.Number > right.Number;

    public static bool operator <=(Moo left, Moo right) => left.Number <= right.Number;

    public static bool operator >=(Moo left, Moo right) => left.Number >= right.Number;
}
