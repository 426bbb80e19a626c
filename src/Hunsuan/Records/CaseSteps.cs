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

    public async Task<IEnumerable<TimelineEntry>> Of(Guid[] households, IReadOnlyDictionary<Guid, string> users, CancellationToken stop)
    {
        var steps = await db.Activities.AsNoTracking()
            .Where(a => a.HouseholdId != null && EF.Parameter(households).Contains(a.HouseholdId.Value) && Kinds.Contains(a.Kind))
            .ToListAsync(stop);
        return steps.Select(s => Entry(s, RecordValues.AfterIn(s.Changes, "cases"), users));
    }

    private static TimelineEntry Entry(ActivityRecord step, JsonElement? after, IReadOnlyDictionary<Guid, string> users)
    {
        var owner = after?.GetProperty(nameof(Case.OwnerId)).GetGuid() is { } id ? users.GetValueOrDefault(id, "") : "";
        var (title, detail) = step.Kind switch
        {
            ActivityKind.CaseOpened => (RecordTexts.CaseOpened.With(owner), Same(after?.GetProperty(nameof(Case.Summary)).GetString())),
            ActivityKind.CaseHandedOver => (RecordTexts.CaseHandedOver.With(owner), Same(step.Reason)),
            ActivityKind.CaseReopened => (RecordTexts.CaseReopened.With(owner), Same(step.Reason)),
            _ => (RecordTexts.CaseClosed.With(OutcomeOf(after)), ClosingDetail(after?.GetProperty(nameof(Case.OutcomeNote)).GetString(), step.Reason)),
        };
        return new(TimelineKind.Case, Clock.DayInThailand(step.At), step.Id, title) { Detail = detail, Who = users.GetValueOrDefault(step.UserId) };
    }

    private static Text OutcomeOf(JsonElement? after) =>
        after?.GetProperty(nameof(Case.Outcome)) is { ValueKind: JsonValueKind.Number } outcome ? CaseTexts.Of((CaseOutcome)outcome.GetInt32()) : new("", "");

    private static Text? ClosingDetail(string? note, string? whyNotMeasured) => whyNotMeasured is null ? Same(note)
        : RecordTexts.NotMeasuredBecause.With(note ?? "", whyNotMeasured);

    private static Text? Same(string? words) => words is null ? null : new(words, words);
}
