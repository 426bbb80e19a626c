using System.Globalization;

namespace Hunsuan.Engines.Benefits.Language;

/// <summary>The days of one dated value.</summary>
internal sealed record Period(DateOnly? From, DateOnly? Until, DateOnly? KnownSince, bool CarriesForward)
{
    public bool Holds(DateOnly day) => First <= day && day <= Last;

    public DateOnly First => From ?? DateOnly.MinValue;
    public DateOnly Last => Until ?? DateOnly.MaxValue;
}

/// <summary>Finds which of several dated values counts on a day, by what is known on another.</summary>
internal sealed class Periods(IReadOnlyList<Period> all, Place place)
{
    /// <summary>Last days before first ones, and days with two values of which neither is known later.</summary>
    public bool Check()
    {
        var isRight = true;
        foreach (var period in all.Where(p => p.First > p.Last)) isRight = Fault(RuleFaultKind.PeriodBackwards, Text(period.First), Text(period.Last));
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var other in all.Skip(i + 1).Where(o => o.KnownSince == all[i].KnownSince && o.First <= all[i].Last && all[i].First <= o.Last))
                isRight = Fault(RuleFaultKind.PeriodsOverlap, Text(other.First > all[i].First ? other.First : all[i].First));
        }
        return isRight;
    }

    /// <summary>Which value counts; −1 and a fault where none does.</summary>
    public int Choose(DateOnly on, DateOnly? asKnownOn, out DateOnly? lastDay)
    {
        var known = Enumerable.Range(0, all.Count).Where(i => asKnownOn is null || all[i].KnownSince is not { } since || since <= asKnownOn).ToList();
        lastDay = null;
        if (At(known, on) is >= 0 and var now)
        {
            lastDay = LastDayFrom(known, all[now]);
            return now;
        }
        var ended = known.Where(i => all[i].Last < on).OrderByDescending(i => all[i].Last).ThenByDescending(i => all[i].KnownSince).ToList();
        if (ended.Count > 0 && all[ended[0]].CarriesForward)
        {
            lastDay = all[ended[0]].Until;
            return ended[0];
        }
        if (ended.Count > 0) Fault(RuleFaultKind.ParameterEnded, Text(on), Text(all[ended[0]].Last));
        else Fault(RuleFaultKind.ParameterNotYet, Text(on), known.Count == 0 ? "" : Text(known.Min(i => all[i].First)));
        return -1;
    }

    private int At(List<int> known, DateOnly day) =>
        known.Where(i => all[i].Holds(day)).OrderByDescending(i => all[i].KnownSince ?? DateOnly.MinValue).FirstOrDefault(-1);

    private DateOnly? LastDayFrom(List<int> known, Period period)
    {
        while (period.Last < DateOnly.MaxValue)
        {
            var next = At(known, period.Last.AddDays(1));
            if (next < 0) return period.Last;
            period = all[next];
        }
        return null;
    }

    private bool Fault(RuleFaultKind kind, params string[] details)
    {
        place.Fault(kind, 0, details);
        return false;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
