using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>How cases of a household went from hand to hand (ลำดับของเคส): read from the log, which alone knows what was before.</summary>
internal sealed class CaseSteps(HunsuanDb db)
{
    private static readonly ActivityKind[] Kinds =
        [ActivityKind.CaseOpened, ActivityKind.CaseHandedOver, ActivityKind.CaseClosed, ActivityKind.CaseReopened];

    public async Task<IEnumerable<TimelineEntry>> Of(Guid[] households, CancellationToken stop)
    {
        var steps = await db.Activities.AsNoTracking()
            .Where(a => a.HouseholdId != null && EF.Parameter(households).Contains(a.HouseholdId.Value) && Kinds.Contains(a.Kind))
            .ToListAsync(stop);
        var found = steps.ConvertAll(s => (Step: s, After: RecordValues.AfterIn(s.Changes, "cases")));
        Guid[] ids = [.. found.Select(f => OwnerIn(f.After)).OfType<Guid>().Distinct()];
        var owners = await db.Users.Where(u => EF.Parameter(ids).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return found.Select(f => Entry(f.Step, f.After, OwnerIn(f.After) is { } owner ? owners.GetValueOrDefault(owner, "") : ""));
    }

    private static Guid? OwnerIn(JsonElement? after) => after?.GetProperty(nameof(Case.OwnerId)).GetGuid();

    private static TimelineEntry Entry(ActivityRecord step, JsonElement? after, string owner)
    {
        var (title, detail) = step.Kind switch
        {
            ActivityKind.CaseOpened => (RecordTexts.CaseOpened.With(owner), Same(after?.GetProperty(nameof(Case.Summary)).GetString())),
            ActivityKind.CaseHandedOver => (RecordTexts.CaseHandedOver.With(owner), Same(step.Reason)),
            ActivityKind.CaseReopened => (RecordTexts.CaseReopened.With(owner), Same(step.Reason)),
            _ => (RecordTexts.CaseClosed.With(OutcomeOf(after)), ClosingDetail(after?.GetProperty(nameof(Case.OutcomeNote)).GetString(), step.Reason)),
        };
        return new(TimelineKind.Case, Clock.DayInThailand(step.At), step.Id, title) { Detail = detail, By = step.UserId };
    }

    private static Text OutcomeOf(JsonElement? after) =>
        after?.GetProperty(nameof(Case.Outcome)) is { ValueKind: JsonValueKind.Number } outcome ? CaseTexts.Of((CaseOutcome)outcome.GetInt32()) : new("", "");

    private static Text? ClosingDetail(string? note, string? whyNotMeasured) => whyNotMeasured is null ? Same(note)
        : RecordTexts.NotMeasuredBecause.With(note ?? "", whyNotMeasured);

    private static Text? Same(string? words) => words is null ? null : new(words, words);
}
