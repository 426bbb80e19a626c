using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Records.Activities;

/// <summary>What somebody looks for in the log (ตัวกรองบันทึกกิจกรรม), as it stands in the address: ids and days, no names.</summary>
public sealed record ActivityFilter
{
    /// <summary>Longest time to search where neither a household, a person nor a user is named: more is read row by row.</summary>
    public const int MostDays = 92;

    private const int DaysShown = 30;

    public Guid? Household { get; init; }
    public Guid? Person { get; init; }
    public Guid? User { get; init; }
    public ActivityKind? Kind { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>Only what is older than this record, for the next page.</summary>
    public Guid? Before { get; init; }

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public bool NamesSomebody => Household is not null || Person is not null || User is not null;

    /// <summary>What was asked, for the record of the reading itself.</summary>
    public string InWords => string.Join("; ", ((string?[])
    [
        Person is { } person ? $"person {person}" : null, User is { } user ? $"user {user}" : null, Kind?.ToString(),
        From is { } from ? $"from {from:yyyy-MM-dd}" : null, Until is { } until ? $"until {until:yyyy-MM-dd}" : null, Before is null ? null : "older",
    ]).OfType<string>());

    public static ActivityFilter Read(IQueryCollection query, DateOnly today)
    {
        var problems = new List<Problem>();
        var (from, until) = (Day("from"), Day("until"));
        var filter = new ActivityFilter { Household = Id("household"), Person = Id("person"), User = Id("user"), Before = Id("before"), Until = until, From = from };
        if (Enum.TryParse<ActivityKind>(query["kind"], out var kind) && Enum.IsDefined(kind)) filter = filter with { Kind = kind };
        if (filter.NamesSomebody) return filter with { Problems = problems };

        var last = until ?? today;
        if (from is null) return filter with { From = last.AddDays(-DaysShown), Problems = problems };
        if (last.DayNumber - from.Value.DayNumber > MostDays)
        {
            problems.Add(new("from", ActivityTexts.TooLong.With(MostDays)));
            filter = filter with { From = last.AddDays(-MostDays) };
        }

        return filter with { Problems = problems };

        Guid? Id(string name) => Guid.TryParse(query[name], out var id) ? id : null;

        DateOnly? Day(string name)
        {
            if (query[name].ToString().Known is not { } typed) return null;
            if (PartialDate.TryParse(typed, today, out var date, out _) && date.IsComplete) return date.Earliest;
            problems.Add(new(name, ActivityTexts.NoDay));
            return null;
        }
    }

    /// <summary>A day as it is typed: 21/11/2569.</summary>
    public static string? Typed(DateOnly? day) =>
        day is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Day}/{known.Month}/{known.Year + ThaiCalendar.BuddhistOffset}") : null;
}
