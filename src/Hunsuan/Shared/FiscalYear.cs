using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Shared;

/// <summary>A year of the state's budget, from 1 October to 30 September (ปีงบประมาณ).</summary>
/// <param name="Number">The Buddhist year in which it ends, such as 2570.</param>
public readonly record struct FiscalYear(int Number)
{
    private const int FirstMonth = 10;

    public DateOnly First => new(Number - ThaiCalendar.BuddhistOffset - 1, FirstMonth, 1);

    public DateOnly Last => First.AddYears(1).AddDays(-1);

    public Text Name => new($"ปีงบประมาณ {Number}", $"fiscal year {Number - ThaiCalendar.BuddhistOffset}");

    public static FiscalYear Of(DateOnly day) => new(day.Year + ThaiCalendar.BuddhistOffset + (day.Month >= FirstMonth ? 1 : 0));

    public bool Holds(DateOnly day) => day >= First && day <= Last;
}
