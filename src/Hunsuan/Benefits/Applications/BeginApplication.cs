using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Applications;

/// <summary>Starts the application for a benefit as a task of whoever starts it (เริ่มยื่นขอรับสวัสดิการ).</summary>
public sealed class BeginApplication(HunsuanDb db, Activity activity, CurrentUser by, BenefitBook benefits, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid HouseholdId { get; set; }

        /// <summary>Null where the household as a whole applies.</summary>
        public Guid? PersonId { get; set; }

        public string? Benefit { get; set; }
    }

    public async Task<Result<BenefitApplication>> Run(Input input, CancellationToken stop = default)
    {
        var today = clock.Today;
        var household = await db.Households.AsNoTracking().SingleOrDefaultAsync(h => h.Id == input.HouseholdId, stop) ?? throw new OutOfAreaException("households");
        if (household.EndedOn is not null) return new Problem(null, ApplicationTexts.HouseholdEnded);
        if (benefits.InForce(today).FirstOrDefault(b => b.Id == input.Benefit) is not { } benefit) return new Problem(nameof(input.Benefit), ApplicationTexts.NoSuchBenefit);
        var isForPerson = input.PersonId is { } person && await db.Persons.AnyAsync(p => p.Id == person && p.HouseholdId == household.Id && p.DiedOn == null, stop);
        if (isForPerson != (benefit.Entity is RuleEntity.Person)) return new Problem(null, ApplicationTexts.WrongApplicant);
        if (await Open(input, benefit.Id).AnyAsync(stop)) return new Problem(null, ApplicationTexts.OpenAlready);

        var application = new BenefitApplication
        {
            Id = Ids.New(), PersonId = input.PersonId, HouseholdId = household.Id, AreaCode = household.AreaCode, Benefit = benefit.Id, OwnerId = by.Id,
            BegunOn = today, DueOn = today.AddDays(DueDates.SuggestedDays), State = ApplicationState.Begun, ChangedOn = today,
        };
        db.Add(application);
        await activity.Save(ActivityKind.ApplicationBegun, stop, household.Id);
        return application;
    }

    private IQueryable<BenefitApplication> Open(Input input, string benefit) => db.BenefitApplications.Where(a =>
        a.HouseholdId == input.HouseholdId && a.PersonId == input.PersonId && a.Benefit == benefit
        && (a.State == ApplicationState.Begun || a.State == ApplicationState.Sent));
}
