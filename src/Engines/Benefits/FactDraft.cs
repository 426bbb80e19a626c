namespace Hunsuan.Engines.Benefits;

/// <summary>Something that may be known of a person or household, such as the age (ข้อเท็จจริงที่กติกาใช้ได้). What is not declared cannot be asked for.</summary>
/// <param name="Name">Small letters, digits and _. A person's and a household's fact may bear the same name.</param>
/// <param name="Entity">Whose fact it is.</param>
/// <param name="Type">truth, number, years, months, baht, baht/day, baht/month, baht/year, date or choice.</param>
/// <param name="Min">Least possible value, in the smallest unit: whole years or months, satang for money, <see cref="DateOnly.DayNumber"/> for days.
/// Null: −<see cref="Interval.LargestInput"/>, or the first day there is.</param>
/// <param name="Max">Largest possible value, likewise.</param>
/// <param name="Choices">The values of a choice, two or more; empty for all other types.</param>
public sealed record FactDraft(string Name, RuleEntity Entity, string Type, long? Min, long? Max, IReadOnlyList<string> Choices);
