using System.Globalization;
using System.Numerics;

namespace Hunsuan.Engines.Wellbeing;

/// <summary>An exact share such as 1/3 or 0.2 (เศษส่วน), so that "exactly one whole dimension" never falls to rounding.</summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly BigInteger _denominator;

    /// <summary>Makes a fraction in lowest terms with a positive denominator.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException("A fraction needs a denominator other than 0.");
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    public static Fraction Zero => new(0, 1);
    public static Fraction One => new(1, 1);

    public BigInteger Numerator { get; }
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>Reads "1/3", "0.25" or "25%" exactly; anything else is refused.</summary>
    public static bool TryParse(string? text, out Fraction value)
    {
        value = Zero;
        if (string.IsNullOrWhiteSpace(text)) return false;
        var parts = text.Trim().Split('/');
        if (parts.Length == 1) return TryDecimal(parts[0], out value);
        if (parts.Length != 2 || !TryDecimal(parts[0], out var top) || !TryDecimal(parts[1], out var bottom)) return false;
        if (bottom == Zero) return false;
        value = top / bottom;
        return true;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is no share.</exception>
    public static Fraction Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is neither a decimal nor a fraction.");

    public static Fraction operator +(Fraction a, Fraction b) =>
        new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
    /// <exception cref="DivideByZeroException">The second is 0.</exception>
    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);
    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);
    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;
    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;
    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;
    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    /// <summary>The smallest whole number that is not below this share of <paramref name="whole"/>: ⌈k·L⌉.</summary>
    public BigInteger CeilingOf(BigInteger whole)
    {
        var quotient = BigInteger.DivRem(Numerator * whole, Denominator, out var rest);
        return rest.Sign > 0 ? quotient + 1 : quotient;
    }

    public double ToDouble() => (double)Numerator / (double)Denominator;
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    public bool Equals(Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);
    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";

    private static bool TryDecimal(string text, out Fraction value)
    {
        value = Zero;
        var number = text.AsSpan().Trim();
        var percent = number.EndsWith("%");
        if (percent) number = number[..^1].TrimEnd();
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(number, style, CultureInfo.InvariantCulture, out var parsed)) return false;
        var scale = BigInteger.Pow(10, parsed.Scale);
        value = new(new BigInteger(parsed * (decimal)scale), scale * (percent ? 100 : 1));
        return true;
    }
}
