using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Facts;

/// <summary>Something that rules may ask of a person or household (ข้อเท็จจริงที่กติกาถามได้), with the question that finds it out.</summary>
public sealed record BenefitFact
{
    public required string Name { get; init; }
    public required RuleEntity Entity { get; init; }

    /// <summary>As written: truth, number, years, months, baht, baht/day, baht/month, baht/year, date or choice.</summary>
    public required string Type { get; init; }

    /// <summary>Least value in the engine's smallest unit; null where there is none.</summary>
    public long? Min { get; init; }

    public long? Max { get; init; }
    public IReadOnlyList<FactChoice> Choices { get; init; } = [];
    public required FactOrigin Origin { get; init; }

    /// <summary>The column, list or indicator that it comes from; null for others.</summary>
    public string? OriginKey { get; init; }

    public required Text Label { get; init; }

    /// <summary>What to ask the family.</summary>
    public required Text Ask { get; init; }

    /// <summary>About health or another matter that only whoever answers for the case sees (ข้อมูลที่ปกปิด).</summary>
    public bool IsSecured { get; init; }

    /// <summary>So delicate that an answer is not written down here at all, such as an infection (เรื่องลับ).</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The value that a word of a file or the registry means; null where it means none.</summary>
    public FactChoice? ChoiceOf(string word) => Choices.FirstOrDefault(c => c.IsWritten(word)) ?? Choices.FirstOrDefault(c => c.IsRest);

    /// <summary>The column of a person or household file that holds it.</summary>
    public string Column => Origin is FactOrigin.Column or FactOrigin.Measure ? OriginKey! : Name;

    public FactDraft Draft => new(Name, Entity, Type, Min, Max, [.. Choices.Select(c => c.Id)]);
}

/// <summary>One value of a choice, and how files write it (ค่าที่เลือกได้).</summary>
/// <param name="Words">Further ways to write it, besides id and name.</param>
/// <param name="IsRest">Every word that is no other value means this one.</param>
public sealed record FactChoice(string Id, Text Name, IReadOnlyList<string> Words, bool IsRest)
{
    internal bool IsWritten(string word) => Words.Append(Id).Append(Name.Thai).Append(Name.English).Contains(word, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Where a fact comes from (ที่มาของข้อเท็จจริง).</summary>
public enum FactOrigin
{
    /// <summary>Only by asking, or by a column of its own name (ถามหรือกรอก).</summary>
    Input = 0,

    /// <summary>A column of the survey (คอลัมน์แบบสำรวจ).</summary>
    Column = 1,

    /// <summary>Whether an agency's list names the person (บัญชีรายชื่อ).</summary>
    List = 2,

    /// <summary>Worked out of the birth date (คำนวณจากวันเกิด).</summary>
    Derived = 3,

    /// <summary>The result of an indicator (ผลตัวชี้วัด).</summary>
    Measure = 4,
}
