namespace Hunsuan.Engines.ThaiText;

/// <summary>What kind of telephone answers (ประเภทโทรศัพท์).</summary>
public enum PhoneKind : byte { Mobile = 1, Landline = 2, Hotline = 3 }

/// <summary>
/// A Thai telephone number (หมายเลขโทรศัพท์): mobile of ten digits, landline of nine, hotline of three or four such as 1300.
/// </summary>
public readonly record struct PhoneNumber
{
    private const int MostDigits = 15;

    private PhoneNumber(string digits, PhoneKind kind, string? extension) => (Digits, Kind, Extension) = (digits, kind, extension);

    /// <summary>Digits only, as dialled within Thailand.</summary>
    public string Digits { get; }

    /// <summary>What answers.</summary>
    public PhoneKind Kind { get; }

    /// <summary>The extension behind a landline (ต่อ), or null.</summary>
    public string? Extension { get; }

    /// <summary>
    /// Reads a number with spaces, dashes, dots, brackets, Thai digits, +66 or an extension. A first 0 that a spreadsheet dropped is put
    /// back
    /// where only one number can be meant.
    /// </summary>
    public static CodeReading Read(string text, out PhoneNumber phone)
    {
        phone = default;
        text = ThaiNormal.Text(text);
        var extensionAt = text.IndexOf("ต่อ", StringComparison.Ordinal);
        extensionAt = extensionAt < 0 ? text.IndexOf("ext", StringComparison.OrdinalIgnoreCase) : extensionAt;
        string? extension = null;
        if (extensionAt >= 0)
        {
            extension = text[(extensionAt + 3)..].Trim(' ', '.', ':');
            text = text[..extensionAt];
            if (extension.Length is 0 or > 6 || extension.AsSpan().ContainsAnyExceptInRange('0', '9'))
            {
                return CodeReading.WrongCharacter;
            }
        }

        Span<char> digits = stackalloc char[MostDigits + 1];
        var count = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter))
            {
                digits[count] = letter;
                count = Math.Min(count + 1, MostDigits);
            }
            else if (letter is not (' ' or '-' or '–' or '.' or '(' or ')' or '+'))
            {
                return CodeReading.WrongCharacter;
            }
        }

        if (count == 0)
        {
            return CodeReading.NotKnown;
        }

        var dialled = Dialled(new string(digits[..count]));
        if (KindOf(dialled) is not { } kind)
        {
            return CodeReading.WrongLength;
        }

        phone = new(dialled, kind, extension);
        return CodeReading.Valid;
    }

    /// <summary>Whether a Thai telephone number stands there.</summary>
    public static bool TryParse(string text, out PhoneNumber phone) => Read(text, out phone) == CodeReading.Valid;

    /// <summary>081-270-0216, 02-123-4567, 077-355-022, 1300, with the extension if there is one.</summary>
    public string Formatted => Grouped + (Extension is null ? "" : $" ต่อ {Extension}");

    /// <summary>Digits only.</summary>
    public override string ToString() => Digits;

    private string Grouped => this switch
    {
        { Kind: PhoneKind.Hotline } => Digits,
        { Kind: PhoneKind.Landline, Digits: ['0', '2', ..] } => $"{Digits[..2]}-{Digits[2..5]}-{Digits[5..]}",
        _ => $"{Digits[..3]}-{Digits[3..6]}-{Digits[6..]}",
    };

    private static string Dialled(string digits)
    {
        if (digits.Length > 9 && digits.StartsWith("66", StringComparison.Ordinal))
        {
            digits = digits[2..];
        }

        return digits is [>= '2', ..] && KindOf("0" + digits) is not null ? "0" + digits : digits;
    }

    private static PhoneKind? KindOf(string digits) => digits switch
    {
        ['0', '6' or '8' or '9', ..] when digits.Length == 10 => PhoneKind.Mobile,
        ['0', '2' or '3' or '4' or '5' or '7', ..] when digits.Length == 9 => PhoneKind.Landline,
        ['1', ..] when digits.Length is 3 or 4 => PhoneKind.Hotline,
        _ => null,
    };
}
