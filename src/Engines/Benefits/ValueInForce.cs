namespace Hunsuan.Engines.Benefits;

/// <summary>Which of the dated values of a parameter or table counts on a day (ค่าที่ใช้บังคับในวันที่พิจารณา).</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Part"><see cref="RulePart.Parameter"/> or <see cref="RulePart.Table"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Index">Which of the values as written, from 0.</param>
/// <param name="Value">The parameter's value; null for a table.</param>
/// <param name="From">First day; null where not known.</param>
/// <param name="Until">Last day; null where it has not ended.</param>
/// <param name="CarriesForward">Whether it goes on when it has ended and nothing follows.</param>
public sealed record ValueInForce(
    string Rule, RulePart Part, string Name, int Index, Interval? Value, DateOnly? From, DateOnly? Until, bool CarriesForward)
{
    /// <summary>The last day for which there is a value, this one or those that follow without a break; null where there is no such day.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether the rule can't be asked any more after a day unless somebody looks after this value.</summary>
    public bool StopsBy(DateOnly day) => !CarriesForward && LastDay <= day;
}
