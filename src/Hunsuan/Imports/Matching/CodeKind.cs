using Hunsuan.Imports.Rows;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Imports.Matching;

/// <summary>What may stand in columns of one kind, and what agencies write instead (ชนิดของรหัส).</summary>
public enum CodeKind
{
    /// <summary>Any words; a code such as "3" says nothing to a reader.</summary>
    Words = 1,

    Sex = 2,
    YesNo = 3,
    Indicator = 4,
}

internal static class CodeKinds
{
    /// <summary>The cell is taken as blank: not known.</summary>
    public const string NotKnown = "";

    private const int LongestCode = 2;

    private static readonly Dictionary<string, string> Sexes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["1"] = SexWords.Male, ["2"] = SexWords.Female, ["ชาย"] = SexWords.Male, ["หญิง"] = SexWords.Female, ["เพศชาย"] = SexWords.Male,
        ["เพศหญิง"] = SexWords.Female, ["male"] = SexWords.Male, ["female"] = SexWords.Female, ["9"] = NotKnown, ["ไม่ระบุ"] = NotKnown,
    };

    private static readonly Dictionary<string, string> Answers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["y"] = "1", ["yes"] = "1", ["true"] = "1", ["ใช่"] = "1", ["มี"] = "1", ["เป็น"] = "1", ["n"] = "0", ["no"] = "0", ["false"] = "0",
        ["ไม่ใช่"] = "0", ["ไม่มี"] = "0", ["ไม่เป็น"] = "0", ["ไม่ทราบ"] = NotKnown, ["ไม่ระบุ"] = NotKnown, ["9"] = NotKnown,
    };

    private static readonly Dictionary<string, string> Results = new(Answers, StringComparer.OrdinalIgnoreCase)
    {
        ["ผ่าน"] = "1", ["ผ่านเกณฑ์"] = "1", ["pass"] = "1", ["p"] = "1", ["ไม่ผ่าน"] = "0", ["ไม่ผ่านเกณฑ์"] = "0", ["ตกเกณฑ์"] = "0", ["fail"] = "0", ["f"] = "0",
        ["ไม่เข้าข่าย"] = "-", ["ไม่เข้าเกณฑ์"] = "-", ["ไม่มีผู้เข้าข่าย"] = "-", ["na"] = "-", ["n/a"] = "-", ["x"] = "-",
    };

    /// <summary>The values of ours that may be chosen, with what they mean; empty where any words will do.</summary>
    public static IReadOnlyList<(string Value, Text Meaning)> Choices(CodeKind kind) => kind switch
    {
        CodeKind.Words => [],
        CodeKind.Sex => [(SexWords.Male, MatchingTexts.Male), (SexWords.Female, MatchingTexts.Female)],
        CodeKind.YesNo => [("1", MatchingTexts.Yes), ("0", MatchingTexts.No)],
        CodeKind.Indicator => [("1", MatchingTexts.Pass), ("0", MatchingTexts.Fail), ("-", MatchingTexts.NotApplicable)],
    };

    /// <summary>Whether a value will be read without translation; words that look like codes are doubtful.</summary>
    public static bool IsClear(CodeKind kind, string value) => kind switch
    {
        CodeKind.Words => value.Length > LongestCode || !value.All(char.IsAsciiLetterOrDigit),
        CodeKind.Sex => SexWords.Find(value) is not null,
        CodeKind.YesNo => value is "1" or "0" or "-",
        CodeKind.Indicator => IndicatorCells.TryParse(value, out _),
    };

    /// <summary>What the value most likely means; null where it is clear already or can't be guessed.</summary>
    public static string? Guess(CodeKind kind, string value) => IsClear(kind, value) ? null : kind switch
    {
        CodeKind.Words => null,
        CodeKind.Sex => Sexes.GetValueOrDefault(value),
        CodeKind.YesNo => Answers.GetValueOrDefault(value),
        CodeKind.Indicator => Results.GetValueOrDefault(value),
    };

    /// <summary>The kind of a field; null for names, numbers, dates and places, which have no codes.</summary>
    public static CodeKind? Of(Field field) => field.Name switch
    {
        "sex" => CodeKind.Sex,
        "bedridden" => CodeKind.YesNo,
        "prefix" or "relation" or "nationality" or "marital_status" or "education" or "occupation" or "disability" or "chronic_illness" or "tenure"
            or "status" => CodeKind.Words,
        _ when field.IsIndicator => CodeKind.Indicator,
        _ => null,
    };
}
