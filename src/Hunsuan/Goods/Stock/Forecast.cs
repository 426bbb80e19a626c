namespace Hunsuan.Goods.Stock;

/// <summary>When a kind of thing runs out at a centre, if it goes on as in the last ninety days (คาดว่าของจะหมดเมื่อใด).</summary>
/// <param name="PerDay">Null where it is not known: too little was given, or it was not kept for long enough.</param>
/// <param name="RunsOutOn">Null where it is not known, or lies further away than <see cref="FarDays"/>.</param>
public sealed record Forecast(double? PerDay, DateOnly? RunsOutOn)
{
    public const int Days = 90, LeastDays = 14, LeastGifts = 3, FarDays = 3650, SoonDays = 14;

    public static Forecast Unknown { get; } = new(null, null);

    public bool IsSoon(DateOnly today) => RunsOutOn is { } on && on.DayNumber - today.DayNumber <= SoonDays;

    /// <param name="stock">What could be given today.</param>
    /// <param name="firstOn">The first day on which the centre had the thing; null for never.</param>
    /// <param name="given">Gifts of the last ninety days: number and day.</param>
    public static Forecast Of(int stock, DateOnly? firstOn, IReadOnlyList<(DateOnly On, int Count)> given, DateOnly today)
    {
        if (firstOn is not { } first || today.DayNumber - first.DayNumber < LeastDays) return Unknown;
        var from = first > today.AddDays(-Days) ? first : today.AddDays(-Days);
        var counted = given.Where(g => g.On >= from && g.On <= today).ToList();
        if (counted.Count < LeastGifts || counted.Select(g => g.On).Distinct().Count() < 2) return Unknown;
        var perDay = counted.Sum(g => (long)g.Count) / (double)(today.DayNumber - from.DayNumber);
        var days = stock / perDay;
        return new(perDay, days > FarDays ? null : today.AddDays((int)days));
    }
}
