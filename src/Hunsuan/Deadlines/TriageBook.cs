using Hunsuan.Areas;
using Hunsuan.Engines.Deadlines;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Deadlines;

/// <summary>Levels of urgency by province, from data/triage and the folder <c>triage</c> of the data folder (ทำเนียบระดับความเร่งด่วน).</summary>
public sealed class TriageBook : IReadsFiles
{
    private sealed record Json(string Area, Words Name, Certainty Certainty, string Source, IReadOnlyList<HoursJson> Hours, IReadOnlyList<LevelJson> Levels);

    private sealed record HoursJson(IReadOnlyList<DayOfWeek> Days, TimeOnly From, TimeOnly Until);

    private sealed record LevelJson(string Id, Words Name, Words When, bool IsUrgent, IReadOnlyDictionary<TimedStep, LimitJson> Limits, IReadOnlyList<StepJson> Escalation);

    private sealed record LimitJson(int? Minutes = null, int? OfficeMinutes = null, int? WorkingDays = null, int? WarnBefore = null)
    {
        public TimeLimit? Limit => (Minutes, OfficeMinutes, WorkingDays) switch
        {
            ( >= 0, null, null) => new(Minutes.Value, TimeUnit.Minutes),
            (null, > 0, null) => new(OfficeMinutes.Value, TimeUnit.OfficeMinutes),
            (null, null, > 0) => new(WorkingDays.Value, TimeUnit.WorkingDays),
            _ => null,
        };
    }

    private sealed record StepJson(int AfterMinutes, EscalationTarget To);

    private TriageBook(IReadOnlyList<TriageScheme> all, IReadOnlyList<Problem> problems) => (All, Problems) = (all, problems);

    public IReadOnlyList<TriageScheme> All { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What holds in an area: of the schemes for areas around it, the smallest.</summary>
    public TriageScheme For(string areaCode) => AreaCode.SmallestAround(All, areaCode, s => s.AreaCode, s => s.Id)!;

    /// <param name="holidays">Closes the offices of every scheme.</param>
    /// <param name="dataFolder">Of the installation.</param>
    public static TriageBook Load(HolidayBook holidays, string? dataFolder = null)
    {
        var (read, problems) = DataFile.All<Json, (string Id, TriageScheme? Scheme)>("triage", dataFolder, (id, json) => (id, Scheme(id, json, holidays)));
        List<TriageScheme> sound = [.. read.Select(r => r.Scheme).OfType<TriageScheme>()];
        // Somebody has to be told by when: where the country's own were spoilt, those that come along hold.
        if (dataFolder is not null && !sound.Any(s => s.AreaCode.Length == 0)) sound.AddRange(Load(holidays).All.Where(s => s.AreaCode.Length == 0));
        return new(sound, [.. problems, .. read.Where(r => r.Scheme is null).Select(r => new Problem(null, DeadlineTexts.SchemeWrong.With(r.Id)))]);
    }

    // Null where something in it makes no sense.
    private static TriageScheme? Scheme(string id, Json json, HolidayBook holidays)
    {
        List<OfficeHours> hours = [.. json.Hours.SelectMany(h => h.Days.Select(day => new OfficeHours(day, h.From, h.Until)))];
        if (json.Levels.Count == 0 || json.Levels.Any(l => !IsSound(l)) || json.Levels.DistinctBy(l => l.Id).Count() != json.Levels.Count) return null;
        try
        {
            return new(id, json.Area, json.Name.Text, json.Certainty, json.Source, new(hours, holidays.Days), hours, [.. json.Levels.Select(Level)]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsSound(LevelJson level) =>
        level.Limits.Values.All(l => l.Limit is { } limit && (l.WarnBefore ?? 0) is >= 0 and var warn && (warn == 0 || warn < limit.Amount)) && level.Escalation.All(s => s.AfterMinutes >= 0);

    private static TriageLevel Level(LevelJson json) => new(
        json.Id, json.Name.Text, json.When.Text, json.IsUrgent,
        json.Limits.ToDictionary(l => l.Key, l => new StepLimit(l.Value.Limit!.Value, l.Value.WarnBefore ?? 0)),
        [.. json.Escalation.OrderBy(s => s.AfterMinutes).Select(s => new EscalationStep(TimeSpan.FromMinutes(s.AfterMinutes), s.To))]);
}
