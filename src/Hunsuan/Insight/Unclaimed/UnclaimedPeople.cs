using Hunsuan.Access;
using Hunsuan.Benefits;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>The names of those who may have a benefit and do not (รายชื่อผู้มีสิทธิตกหล่น); that the list was read is written down.</summary>
internal sealed class UnclaimedPeople(HunsuanDb db, UnclaimedBenefits unclaimed, BenefitBook benefits, CurrentUser user, Activity activity)
{
    public const int PageSize = 50;

    /// <param name="Name">Null where the household as a whole may have it; in words where the use of the person's data is restricted.</param>
    public sealed record Row(Guid HouseholdId, string AreaCode, string? HouseNumber, Text Household, string? Name, Interval? Amount);

    /// <summary>Whether a list of it would tell about health or another secured matter.</summary>
    public bool IsSecured(RuleOfDay rule) => benefits.Facts.TellsSecured(rule.Rule);

    public async Task<(IReadOnlyList<Row> Rows, int Pages)> Of(string areaCode, RuleOfDay rule, int page, CancellationToken stop)
    {
        var found = await unclaimed.Who(areaCode, rule.Benefit.Id, stop);
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var shown = found.Skip((Math.Clamp(page, 1, pages) - 1) * PageSize).Take(PageSize).ToList();
        await activity.Note(ActivityKind.ListRead, stop, reason: $"benefit {rule.Benefit.Id}", area: areaCode);

        var (ids, houses) = (shown.Select(f => f.Id).ToArray(), shown.Select(f => f.HouseholdId).Distinct().ToArray());
        var households = await db.Households.AsNoTracking().Where(h => EF.Parameter(houses).Contains(h.Id)).ToDictionaryAsync(h => h.Id, stop);
        var members = (await db.Persons.Present().Where(p => EF.Parameter(houses).Contains(p.HouseholdId))
            .Select(p => new HouseholdName.Member(p.HouseholdId, p.LastName, p.Relation, p.PersonNo)).ToListAsync(stop)).ToLookup(m => m.HouseholdId);
        var names = await (
            from person in db.Persons
            where EF.Parameter(ids).Contains(person.Id)
            let isNamed = !db.Restrictions.Any(r => r.PersonId == person.Id && r.LiftedOn == null)
                || db.Cases.Any(c => c.HouseholdId == person.HouseholdId && c.State == CaseState.Open && c.OwnerId == user.Id)
            select new { person.Id, person.Prefix, person.FirstName, person.LastName, isNamed }).ToDictionaryAsync(p => p.Id, stop);
        IReadOnlyList<Row> rows =
        [
            .. from one in shown
               let household = households.GetValueOrDefault(one.HouseholdId)
               where household is not null
               let name = names.GetValueOrDefault(one.Id)
               select new Row(
                   household.Id, household.AreaCode, household.HouseNumber, HouseholdName.Of(members[household.Id], household.HouseNumber),
                   name is null ? null : name.isNamed ? $"{new NameOfPerson(name.Prefix, name.FirstName, name.LastName)}" : Lists.ListTexts.Restricted, one.Amount),
        ];
        return (rows, pages);
    }
}
