using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>Measures a household again on a visit, by the same indicators as the survey (วัดห้ามิติซ้ำ).</summary>
public sealed class MeasureHousehold(HunsuanDb db, Activity activity, EditionBook editions, CurrentUser user, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid HouseholdId { get; set; }
        public string Edition { get; set; } = "";
        public DateInput? MeasuredOn { get; set; }

        /// <summary>Baht a person and year as typed; blank where not known.</summary>
        public string? IncomePerPerson { get; set; }

        /// <summary>Answers to the household's own questions.</summary>
        public Answers Household { get; set; }

        /// <summary>Each member's own answers; a member left out was not measured.</summary>
        public Dictionary<Guid, Answers> Members { get; set; } = [];

        public IEnumerable<Problem> Check(DateOnly today, Edition? edition)
        {
            if (edition is null) yield return new(nameof(Edition), CaseTexts.EditionUnknown);
            foreach (var problem in MeasuredOn.PastDay(nameof(MeasuredOn), today).Problems) yield return problem;
            if (!IncomePerPerson.IsBlank && Baht.Read(IncomePerPerson) is null or > int.MaxValue) yield return new(nameof(IncomePerPerson), CaseTexts.AmountWrong);
            if (Members.Values.Append(Household).Any(a => a.IsContradictory)) yield return new(null, CaseTexts.AnswersContradict);
        }
    }

    public async Task<Result<Measurement>> Run(Input input, CancellationToken stop = default)
    {
        var edition = editions.Find(input.Edition);
        if (input.Check(clock.Today, edition).ToList() is { Count: > 0 } problems) return problems;
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == input.HouseholdId, stop) ?? throw new OutOfAreaException("households");
        if (household.EndedOn is not null) return new Problem(null, CaseTexts.HouseholdEnded);
        var members = await new Membership(db).Members(household.Id, stop);
        if (input.Members.Keys.Except(members.Select(m => m.Id)).Any()) return new Problem(null, CaseTexts.MembersChanged);

        var visit = new Visit(
            household, edition!, input.MeasuredOn.PastDay(nameof(input.MeasuredOn), clock.Today).Value,
            (int?)(Baht.Read(input.IncomePerPerson) / 100), input.Household.Only(edition!.HouseholdMask),
            [.. members.Where(m => input.Members.ContainsKey(m.Id)).Select(m => (m, input.Members[m.Id].Only(edition.PersonMask)))], user.Id);
        var holders = await new CardHolders(db).Among(members.Select(m => db.CitizenIds.Of(m).Verified).OfType<string>(), stop);
        var intake = new VisitIntake(db);

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var measurement = intake.Add(visit);
        await activity.Save(ActivityKind.HouseholdMeasured, stop, household.Id);
        await intake.BringProfilesUpToDate(visit, measurement, holders, stop);
        await transaction.CommitAsync(stop);
        return measurement;
    }
}
