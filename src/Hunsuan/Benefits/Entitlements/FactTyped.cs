using System.Globalization;
using Hunsuan.Engines.Benefits;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Reads an answer as somebody types it on the page, and gives it as rule files write it (อ่านคำตอบที่กรอก).</summary>
internal static class FactTyped
{
    private const string Field = nameof(AnswerFact.Input.Value);
    private const int MostYears = 130, MostMonths = 1571, MostNumber = 1_000_000;

    /// <summary>Null where nothing was typed: the answer is taken back.</summary>
    public static Result<string?> Read(RuleType type, string? typed, DateOnly today)
    {
        if (typed.Known is not { } text) return new Result<string?>();
        return type.Unit switch
        {
            RuleUnit.Truth => text is "true" or "false" ? text : Wrong(EntitlementTexts.ChooseOne),
            RuleUnit.Choice => type.Choices.Contains(text) ? text : Wrong(EntitlementTexts.ChooseOne),
            RuleUnit.Date => PartialDate.TryParse(text, today, out var day, out _) ? $"{day}" : Wrong(EntitlementTexts.DateWrong),
            RuleUnit.Number => Whole(text, MostNumber) is { } number ? $"{number}" : Wrong(EntitlementTexts.NumberWrong.With(MostNumber)),
            RuleUnit.Years => Whole(text, MostYears) is { } years ? $"{years} years" : Wrong(EntitlementTexts.NumberWrong.With(MostYears)),
            RuleUnit.Months => Whole(text, MostMonths) is { } months ? $"{months} months" : Wrong(EntitlementTexts.NumberWrong.With(MostMonths)),
            RuleUnit.Baht or RuleUnit.BahtPerDay or RuleUnit.BahtPerMonth or RuleUnit.BahtPerYear => Baht.Read(text) is { } satang
                ? string.Create(CultureInfo.InvariantCulture, $"{satang / 100}.{satang % 100:00} {type}") : Wrong(EntitlementTexts.MoneyWrong),
        };
    }

    private static Result<string?> Wrong(Text message) => new Problem(Field, message);

    private static int? Whole(string text, int most) =>
        int.TryParse(ThaiDigits.ToArabic(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}
