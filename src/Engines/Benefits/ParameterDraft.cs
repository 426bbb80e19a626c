namespace Hunsuan.Engines.Benefits;

/// <summary>A number of the law that changes by day, such as the least age (ค่าตามกฎหมายที่เปลี่ยนตามวันที่).</summary>
/// <param name="Name">Small letters, digits and _, as all names in expressions.</param>
/// <param name="Type">As a fact's: truth, number, years, months, baht, baht/day, baht/month, baht/year, date; choice(FACT) for a value of that fact.</param>
/// <param name="Values">At most one is in force on a day, unless one is known later than the other: then the one known last counts.</param>
public sealed record ParameterDraft(string Name, string Type, IReadOnlyList<DatedValue> Values);

/// <summary>A value and the days on which it is in force (ค่าที่มีวันเริ่มใช้และวันสิ้นสุด).</summary>
/// <param name="From">First day; null: as far back as one can think.</param>
/// <param name="Until">Last day; null: not ended.</param>
/// <param name="KnownSince">Since when the value was published; null: always. Left out where the law "as it was known" before is asked for.</param>
/// <param name="Value">One literal of the type: "60 years", "0.50 baht", "2015-10-01", "12"; a choice as its bare value or in quotes.</param>
/// <param name="CarriesForward">True: where it has ended and nothing follows, it goes on. Only where the file says so.</param>
public sealed record DatedValue(DateOnly? From, DateOnly? Until, DateOnly? KnownSince, string Value, bool CarriesForward = false);
