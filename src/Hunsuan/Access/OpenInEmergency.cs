using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Opens the record of somebody whose citizen ID is at hand, outside the own area, for some hours (เปิดข้อมูลเมื่อฉุกเฉิน).</summary>
/// <remarks>Every try is written down, and few are let through an hour, so that nobody finds out by guessing who is known.</remarks>
public sealed class OpenInEmergency(IServiceProvider services, HunsuanDb db, CurrentUser user, TimeProvider clock)
{
    public const int MostTriesAnHour = 5;

    public sealed record Input
    {
        public string? CitizenId { get; set; }
        public string? Reason { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (!Engines.ThaiText.CitizenId.TryParse(CitizenId, out _)) yield return new(nameof(CitizenId), EmergencyTexts.IdWrong);
            if ((Reason.Known ?? "").Length < EmergencyOpening.ReasonMinLength) yield return new(nameof(Reason), EmergencyTexts.ReasonTooShort.With(EmergencyOpening.ReasonMinLength));
            if (Reason?.Length > EmergencyOpening.ReasonMaxLength) yield return new(nameof(Reason), EmergencyTexts.ReasonTooLong.With(EmergencyOpening.ReasonMaxLength));
        }
    }

    /// <returns>The household, which may be opened until the time of the opening ends.</returns>
    public async Task<Result<Guid>> Run(Input input, CancellationToken stop)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (await TriesInThisHour(stop) >= MostTriesAnHour) return new Problem(null, EmergencyTexts.TooOften.With(MostTriesAnHour));

        _ = CitizenId.TryParse(input.CitizenId, out var id);
        await using var anywhere = services.CreateScopeFor(CurrentUser.Operator);
        var wide = anywhere.ServiceProvider.GetRequiredService<HunsuanDb>();
        var indexes = wide.CitizenIds.IndexesOf(id.ToString(), isVerified: true);
        var found = await wide.Persons.Where(p => EF.Parameter(indexes).Contains(p.CitizenIdIndex!.Value) && p.DiedOn == null)
            .Select(p => new { p.HouseholdId, p.AreaCode }).FirstOrDefaultAsync(stop);
        var reason = input.Reason.Known!;
        if (found is null)
        {
            await new Activity(db, user, clock).Note(ActivityKind.EmergencyNotFound, stop, reason: reason);
            return new Problem(nameof(input.CitizenId), EmergencyTexts.NotFound);
        }

        if (user.May(Permit.SeeHouseholds, found.AreaCode)) return found.HouseholdId;

        var now = clock.GetUtcNow();
        db.Add(new EmergencyOpening
        {
            Id = Ids.New(), UserId = user.Id, HouseholdId = found.HouseholdId, AreaCode = found.AreaCode, Reason = reason, At = now,
            Until = now + EmergencyOpening.Lasts,
        });
        await new Activity(db, user with { Area = AreaScope.Of(found.AreaCode) }, clock).Save(ActivityKind.EmergencyOpened, stop, found.HouseholdId, reason);
        return found.HouseholdId;
    }

    private Task<int> TriesInThisHour(CancellationToken stop)
    {
        // Ids are in the order of time.
        var since = Ids.FirstAt(clock.GetUtcNow().AddHours(-1));
        return db.Activities.CountAsync(
            a => a.UserId == user.Id && a.Id.CompareTo(since) > 0 && (a.Kind == ActivityKind.EmergencyOpened || a.Kind == ActivityKind.EmergencyNotFound), stop);
    }
}
