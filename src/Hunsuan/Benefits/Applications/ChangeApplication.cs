using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Applications;

/// <summary>Writes down what became of an application (บันทึกความคืบหน้าการยื่นขอ), or who sees to it from now on.</summary>
public sealed class ChangeApplication(HunsuanDb db, Activity activity, CurrentUser by, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid ApplicationId { get; set; }
        public ApplicationState? State { get; set; }
        public DateInput? DueOn { get; set; }
        public string? Note { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (State is null || !Enum.IsDefined(State.Value)) yield return new(nameof(State), ApplicationTexts.StateRequired);
            if (State is ApplicationState.Refused && Note.IsBlank) yield return new(nameof(Note), ApplicationTexts.WhyRefused);
            if (Note?.Length > BenefitApplication.NoteMaxLength) yield return new(nameof(Note), ApplicationTexts.TooLong.With(BenefitApplication.NoteMaxLength));
            if (State is ApplicationState.Begun or ApplicationState.Sent)
                foreach (var problem in Due(DueOn, today).Problems) yield return problem;
        }
    }

    public async Task<Result<BenefitApplication>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var application = await Find(input.ApplicationId, stop);
        application.State = input.State!.Value;
        application.Note = input.Note.Known;
        application.ChangedOn = clock.Today;
        if (application.IsOpen) application.DueOn = Due(input.DueOn, clock.Today).Value;
        await activity.Save(ActivityKind.ApplicationChanged, stop, application.HouseholdId);
        return application;
    }

    /// <summary>Whoever works in the area takes it over.</summary>
    public async Task<BenefitApplication> TakeOver(Guid id, CancellationToken stop)
    {
        var application = await Find(id, stop);
        application.OwnerId = by.Id;
        await activity.Save(ActivityKind.ApplicationChanged, stop, application.HouseholdId);
        return application;
    }

    private static Result<DateOnly> Due(DateInput? typed, DateOnly today) => DueDates.Read(typed, nameof(Input.DueOn), today);

    private async Task<BenefitApplication> Find(Guid id, CancellationToken stop) =>
        await db.BenefitApplications.SingleOrDefaultAsync(a => a.Id == id, stop) ?? throw new OutOfAreaException("benefit_applications");
}
