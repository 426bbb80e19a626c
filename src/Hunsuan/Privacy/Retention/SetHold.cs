using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Retention;

/// <summary>Lets nothing of a household, or of one member, be deleted or made anonymous for now (สั่งให้เก็บข้อมูลไว้).</summary>
public sealed class SetHold(HunsuanDb db, Activity activity, CurrentUser by, TimeProvider clock)
{
    private const int LongestYears = 20;

    public sealed record Input
    {
        public Guid HouseholdId { get; set; }

        /// <summary>Null for the household with all members.</summary>
        public Guid? PersonId { get; set; }

        public string? Reason { get; set; }
        public DateInput? Until { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (Reason.IsBlank) yield return new(nameof(Reason), RetentionTexts.ReasonRequired);
            if (Reason?.Length > LegalHold.ReasonMaxLength) yield return new(nameof(Reason), PrivacyTexts.TooLong.With(LegalHold.ReasonMaxLength));
            if (Until is { IsBlank: false })
                foreach (var problem in Until.DayToCome(nameof(Until), today, today.AddYears(LongestYears)).Problems) yield return problem;
        }
    }

    public async Task<Result<LegalHold>> Run(Input input, CancellationToken stop = default)
    {
        var today = clock.Today;
        var household = await db.Households.AsNoTracking().SingleOrDefaultAsync(h => h.Id == input.HouseholdId, stop) ?? throw new OutOfAreaException("households");
        if (input.Check(today).ToList() is { Count: > 0 } problems) return problems;
        if (input.PersonId is { } person && !await db.Persons.AnyAsync(p => p.Id == person && p.HouseholdId == household.Id, stop)) return new Problem(nameof(input.PersonId), RetentionTexts.NoMember);

        var hold = new LegalHold
        {
            Id = Ids.New(), HouseholdId = household.Id, PersonId = input.PersonId, AreaCode = household.AreaCode, Reason = input.Reason!.Trim(), Since = today,
            Until = input.Until is { IsBlank: false } last ? last.DayToCome(nameof(input.Until), today, today.AddYears(LongestYears)).Value : null, SetBy = by.Id,
        };
        db.Add(hold);
        await activity.Save(ActivityKind.HoldSet, stop, household.Id);
        return hold;
    }
}
