namespace Hunsuan.Engines.Benefits;

/// <summary>Values in steps by a number, such as the allowance by age (ตารางอัตราขั้นบันได).</summary>
/// <param name="Name">It is looked up by <c>name(…)</c>.</param>
/// <param name="By">Type of the number that decides: number, years, months, baht, baht/day, baht/month, baht/year or date.</param>
/// <param name="Gives">Type of the values: number, years, months or money.</param>
/// <param name="Values">The rows by the days on which they are in force, as the values of a <see cref="ParameterDraft"/>.</param>
public sealed record TableDraft(string Name, string By, string Gives, IReadOnlyList<DatedRows> Values);

/// <summary>The rows of a table and the days on which they are in force (แถวของตารางตามช่วงวันที่ใช้).</summary>
public sealed record DatedRows(DateOnly? From, DateOnly? Until, DateOnly? KnownSince, IReadOnlyList<StepRow> Rows, bool CarriesForward = false);

/// <summary>One step of a table (หนึ่งขั้นของตาราง). Steps rise, and neither overlap nor leave a gap.</summary>
/// <param name="From">Least number of the step, in the smallest unit: whole years or months, satang for money, <see cref="DateOnly.DayNumber"/> for days.</param>
/// <param name="To">Largest number of the step; null only in the last: no end.</param>
/// <param name="Value">One literal of the type that the table gives, as "600 baht/month".</param>
public sealed record StepRow(long From, long? To, string Value);
