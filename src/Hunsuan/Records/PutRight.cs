using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>Addresses changed and deaths taken back (ที่อยู่และการเสียชีวิตที่แก้ไข): read from the log, which alone knows who and why.</summary>
internal sealed class PutRight(HunsuanDb db, AreaBook areas)
{
    private static readonly ActivityKind[] Kinds = [ActivityKind.AddressChanged, ActivityKind.DeathRevoked];

    public async Task<IEnumerable<TimelineEntry>> Of(Guid[] households, CancellationToken stop)
    {
        var steps = await db.Activities.AsNoTracking()
            .Where(a => a.HouseholdId != null && EF.Parameter(households).Contains(a.HouseholdId.Value) && Kinds.Contains(a.Kind))
            .ToListAsync(stop);
        return
        [
            .. from step in steps
               let entry = step.Kind is ActivityKind.AddressChanged ? Address(step) : Revoked(step)
               select entry with { Detail = step.Reason is { } reason ? new(reason, reason) : null, By = step.UserId },
        ];
    }

    private TimelineEntry Address(ActivityRecord step)
    {
        var (before, after) = RecordValues.ChangeIn(step.Changes, "households");
        var isHome = !IsSame(before, after, nameof(Household.AreaCode)) || !IsSame(before, after, nameof(Household.HouseNumber));
        var at = isHome
            ? Line(after, nameof(Household.AreaCode), nameof(Household.HouseNumber))
            : Line(after, nameof(Household.RegisteredAreaCode), nameof(Household.RegisteredHouseNumber));
        var day = isHome ? nameof(Household.LivesHereSince) : nameof(Household.RegisteredSince);
        DateOnly? since = !IsSame(before, after, day) && Word(after, day) is { } from ? DateOnly.ParseExact(from, "yyyy-MM-dd") : null;
        var title = !isHome ? RecordTexts.RegisteredNow : since is null ? RecordTexts.AddressCorrected : RecordTexts.MovedTo;
        return new(TimelineKind.Address, since ?? Clock.DayInThailand(step.At), step.Id, title.With(at));
    }

    private static TimelineEntry Revoked(ActivityRecord step)
    {
        var (_, person) = RecordValues.ChangeIn(step.Changes, "persons");
        var name = new NameOfPerson(Word(person, nameof(Person.Prefix)), Word(person, nameof(Person.FirstName)), Word(person, nameof(Person.LastName)));
        return new(TimelineKind.Member, Clock.DayInThailand(step.At), step.Id, RecordTexts.DeathRevoked.With(name.ToString()));
    }

    private Text Line(JsonElement? values, string area, string number) => AddressLine.Of(areas, Word(values, number), Word(values, area) ?? "");

    private static bool IsSame(JsonElement? before, JsonElement? after, string name) => Word(before, name) == Word(after, name);

    private static string? Word(JsonElement? values, string name) => values?.TryGetProperty(name, out var value) is true ? value.GetString() : null;
}
