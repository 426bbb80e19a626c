using System.Globalization;

namespace Hunsuan.Shared;

/// <summary>One text of the interface in both languages; shows the one of the current culture (ข้อความสองภาษา).</summary>
public readonly record struct Text(string Thai, string English)
{
    public static bool InEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public override string ToString() => InEnglish ? English : Thai;

    /// <summary>The text with its {0}, {1}… filled in, in both languages.</summary>
    public Text With(params object[] values) => new(Fill(Thai, values, thai: true), Fill(English, values, thai: false));

    public static implicit operator string(Text text) => text.ToString();

    private static string Fill(string format, object[] values, bool thai) =>
        string.Format(CultureInfo.InvariantCulture, format, [.. values.Select(v => v is Text text ? thai ? text.Thai : text.English : v)]);
}
