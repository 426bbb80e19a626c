using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>Writes down that a household agreed to its plan as it stands (ตกลงแผนกับครัวเรือน), or why nobody was able to.</summary>
public sealed class AgreePlan(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid CaseId { get; set; }
        public AgreementKind? Kind { get; set; }
        public string? ByWhom { get; set; }
        public string? Witness { get; set; }
        public string? Reason { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Kind is null || !Enum.IsDefined(Kind.Value)) yield return new(nameof(Kind), PlanTexts.KindRequired);
            if (Kind is not AgreementKind.NotAble && ByWhom.IsBlank) yield return new(nameof(ByWhom), PlanTexts.ByWhomRequired);
            if (ByWhom?.Length > PlanAgreement.NameMaxLength) yield return new(nameof(ByWhom), CaseTexts.TooLong.With(PlanAgreement.NameMaxLength));
            if (Kind is AgreementKind.ThumbMark && Witness.IsBlank) yield return new(nameof(Witness), PlanTexts.WitnessRequired);
            if (Witness?.Length > PlanAgreement.NameMaxLength) yield return new(nameof(Witness), CaseTexts.TooLong.With(PlanAgreement.NameMaxLength));
            if (Kind is AgreementKind.NotAble && Reason.IsBlank) yield return new(nameof(Reason), CaseTexts.ReasonRequired);
            if (Reason?.Length > PlanGoal.WordsMaxLength) yield return new(nameof(Reason), CaseTexts.TooLong.With(PlanGoal.WordsMaxLength));
        }
    }

    public async Task<Result<PlanAgreement>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var of = await PlanOfCase.Open(db, input.CaseId, stop);
        if (of.Value is not { } open) return of.Problems.ToList();
        var goals = await db.PlanGoals.AsNoTracking().Where(g => g.CaseId == open.Id).ToListAsync(stop);
        if (goals.Count == 0) return new Problem(null, PlanTexts.NothingToAgree);

        var agreement = new PlanAgreement
        {
            Id = Ids.New(), CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, AgreedOn = clock.Today, Kind = input.Kind!.Value,
            ByWhom = input.Kind is AgreementKind.NotAble ? null : input.ByWhom.Known, Witness = input.Kind is AgreementKind.ThumbMark ? input.Witness.Known : null,
            Reason = input.Kind is AgreementKind.NotAble ? input.Reason.Known : null,
            Print = PlanOfCase.PrintOf(goals, await db.PlanActions.AsNoTracking().Where(a => a.CaseId == open.Id).ToListAsync(stop)),
        };
        db.Add(agreement);
        await activity.Save(ActivityKind.PlanAgreed, stop, open.HouseholdId);
        return agreement;
    }
}
