using Hunsuan.Access;
using Hunsuan.Benefits.Facts;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Writes down what somebody answered, so that benefits can be told (บันทึกคำตอบเพื่อพิจารณาสิทธิ); a later answer takes the place of an earlier one.</summary>
public sealed class AnswerFact(HunsuanDb db, Activity activity, CurrentUser by, BenefitBook benefits, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid HouseholdId { get; set; }

        /// <summary>Null where the household is asked about.</summary>
        public Guid? PersonId { get; set; }

        public string Fact { get; set; } = "";

        /// <summary>As typed or chosen; blank takes the answer back, and it is not known again.</summary>
        public string? Value { get; set; }
    }

    /// <summary>The fact that is asked for to find this one out: an age is found out by the birth date. Null where it may not be written down.</summary>
    public BenefitFact? Asked(RuleEntity entity, string name) => benefits.Facts.Find(entity, name) switch
    {
        { Origin: FactOrigin.Derived } => benefits.Facts.Find(RuleEntity.Person, "birth_date"),
        { IsConfidential: false, Origin: FactOrigin.Input or FactOrigin.Column } fact => fact,
        _ => null,
    };

    public async Task<Result<bool>> Run(Input input, CancellationToken stop = default)
    {
        var household = await db.Households.AsNoTracking().SingleOrDefaultAsync(h => h.Id == input.HouseholdId, stop) ?? throw new OutOfAreaException("households");
        var entity = input.PersonId is null ? RuleEntity.Household : RuleEntity.Person;
        if (input.PersonId is { } person && !await db.Persons.AnyAsync(p => p.Id == person && p.HouseholdId == household.Id, stop)) throw new OutOfAreaException("persons");
        if (Asked(entity, input.Fact) is not { } fact) return new Problem(null, EntitlementTexts.NotAsked);

        var type = benefits.Facts.Book.Find(entity, fact.Name)!.Type;
        var written = FactTyped.Read(type, input.Value, clock.Today);
        if (!written.Succeeded) return written.Problems.ToList();

        var before = await db.FactAnswers.SingleOrDefaultAsync(a => a.HouseholdId == household.Id && a.PersonId == input.PersonId && a.Fact == fact.Name, stop);
        if (before is not null) db.Remove(before);
        if (written.Value is { } value)
        {
            db.Add(new FactAnswer
            {
                Id = Ids.New(), PersonId = input.PersonId, HouseholdId = household.Id, AreaCode = household.AreaCode, Fact = fact.Name, Value = value,
                AnsweredOn = clock.Today, RecordedBy = by.Id,
            });
        }

        await activity.Save(ActivityKind.FactAnswered, stop, household.Id);
        return true;
    }
}
