using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>Writes down that a household agreed to its plan as it stands (ตกลงแผนกับครัวเรือน), or why nobody was able to.</summary>
public sealed class AgreePlan(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid CaseId { get; set; }
        public AgreementKind? Kind { get; set; }

        /// <summary>A member of the household; null where somebody else agrees for it.</summary>
        public Guid? PersonId { get; set; }

        public string? ByWhom { get; set; }
        public string? Drawing { get; set; }
        public string? Witness { get; set; }
        public string? Reason { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Kind is null || !Enum.IsDefined(Kind.Value)) yield return new(nameof(Kind), PlanTexts.KindRequired);
            if (Kind is not AgreementKind.NotAble && PersonId is null && ByWhom.IsBlank) yield return new(nameof(ByWhom), PlanTexts.ByWhomRequired);
            if (ByWhom?.Length > PlanAgreement.NameMaxLength) yield return new(nameof(ByWhom), CaseTexts.TooLong.With(PlanAgreement.NameMaxLength));
            if (Kind is AgreementKind.SignedHere && Drawing.IsBlank) yield return new(nameof(Drawing), PlanTexts.DrawingRequired);
            if (Signature.IsWrong(Drawing)) yield return new(nameof(Drawing), SignatureTexts.Wrong);
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

        var member = input.PersonId is { } id ? await db.Persons.AsNoTracking().Present().SingleOrDefaultAsync(p => p.Id == id && p.HouseholdId == open.HouseholdId, stop) : null;
        if (input.PersonId is not null && member is null) return new Problem(nameof(input.PersonId), PlanTexts.MemberWrong);

        var isAble = input.Kind is not AgreementKind.NotAble;
        var agreement = new PlanAgreement
        {
            Id = Ids.New(), CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, AgreedOn = clock.Today, Kind = input.Kind!.Value,
            ByWhom = !isAble ? null : member is null ? input.ByWhom.Known : NameOf(member), PersonId = isAble ? member?.Id : null,
            Drawing = input.Kind is AgreementKind.SignedHere ? input.Drawing.Known : null, Witness = input.Kind is AgreementKind.ThumbMark ? input.Witness.Known : null,
            Reason = isAble ? null : input.Reason.Known,
            Print = PlanOfCase.PrintOf(goals, await db.PlanActions.AsNoTracking().Where(a => a.CaseId == open.Id).ToListAsync(stop)),
        };
        db.Add(agreement);
        await activity.Save(ActivityKind.PlanAgreed, stop, open.HouseholdId);
        return agreement;
    }

    private static string NameOf(Person member)
    {
        var name = NameOfPerson.Of(member).ToString();
        return name.Length > PlanAgreement.NameMaxLength ? name[..PlanAgreement.NameMaxLength] : name;
    }
}
