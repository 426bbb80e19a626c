using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Deadlines;

/// <summary>Public holidays with their days in lieu, from data/holidays and the folder <c>holidays</c> of the data folder (ทำเนียบวันหยุดราชการ).</summary>
public sealed class HolidayBook : IReadsFiles
{
    private readonly HashSet<DateOnly> _days;
    private readonly HashSet<int> _years;

    private sealed record Json(int Year, Certainty Certainty, string Source, IReadOnlyList<DayJson> Days);

    private sealed record DayJson(DateOnly On, Words Name, Certainty? Certainty = null);

    private HolidayBook(IReadOnlyList<Holiday> all, IEnumerable<int> years, IReadOnlyList<Problem> problems) =>
        (All, _days, _years, Problems) = (all, [.. all.Select(h => h.On)], [.. years], problems);

    /// <summary>In their order.</summary>
    public IReadOnlyList<Holiday> All { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public IReadOnlySet<DateOnly> Days => _days;

    /// <summary>Whether the holidays of the year are at hand; otherwise its working days are not sure.</summary>
    public bool Knows(int year) => _years.Contains(year);

    public static HolidayBook Load(string? dataFolder = null)
    {
        var (years, problems) = DataFile.All<Json, (string Id, Json Json)>("holidays", dataFolder, (id, json) => (id, json));
        var sound = years.Where(y => y.Json.Days.All(d => d.On.Year == y.Json.Year)).Select(y => y.Json).ToList();
        return new(
            [
                .. from year in sound
                   from day in year.Days
                   orderby day.On
                   select new Holiday(day.On, day.Name.Text, day.Certainty ?? year.Certainty, year.Source),
            ],
            sound.Select(y => y.Year),
            [.. problems, .. years.Where(y => !sound.Contains(y.Json)).Select(y => new Problem(null, DeadlineTexts.YearWrong.With(y.Id, y.Json.Year)))]);
    }
}

/// <summary>A day on which offices are closed (วันหยุดราชการ).</summary>
public sealed record Holiday(DateOnly On, Text Name, Certainty Certainty, string Source);
