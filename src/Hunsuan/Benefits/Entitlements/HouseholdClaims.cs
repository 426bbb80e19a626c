using Hunsuan.Benefits.Applications;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>All benefits of all agencies for one household in one answer (สิทธิสวัสดิการของครัวเรือน).</summary>
public sealed class HouseholdClaims(HunsuanDb db, BenefitBook benefits, EditionBook editions, TimeProvider clock)
{
    /// <param name="Claims">Those to do something about first; then by benefit.</param>
    /// <param name="Services">What can only be told in words: nobody is judged.</param>
    /// <param name="Problems">Why some rules can't be asked today.</param>
    public sealed record Answer(IReadOnlyList<Claim> Claims, IReadOnlyList<Benefit> Services, IReadOnlyList<Problem> Problems);

    /// <summary>The caller has opened the household, so that its area was checked and the reading is written down.</summary>
    /// <param name="household">The household.</param>
    /// <param name="members">Who live in it.</param>
    /// <param name="showsHealth">Whether the reader sees health; otherwise it counts as not known.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<Answer> Of(Household household, IReadOnlyList<Person> members, bool showsHealth, CancellationToken stop)
    {
        var today = clock.Today;
        var usable = benefits.UsableOn(today);
        var lists = benefits.Lists.ToList();
        var held = await ListsHeld.Of(db, [.. members.Select(m => m.CitizenIdIndex).OfType<Guid>()], lists, stop);
        var standings = members.Select(m => held.Of(m.CitizenIdIndex, household.AreaCode)).ToArray();
        var registry = new RegistryFacts(benefits.Facts, usable.Rules.SelectMany(r => r.Rule.Facts).Distinct(), lists, editions, today);
        var unit = await Unit(household, members, standings, registry, showsHealth, stop);
        var applications = await db.BenefitApplications.AsNoTracking().Where(a => a.HouseholdId == household.Id).OrderByDescending(a => a.Id).ToListAsync(stop);
        var claims = new List<Claim>();
        foreach (var (benefit, rule) in usable.Rules)
        {
            var isSecured = !showsHealth && benefits.Facts.TellsSecured(rule);
            if (rule.Entity is RuleEntity.Household) claims.Add(Claim(null, default, unit));
            for (var i = 0; rule.Entity is RuleEntity.Person && i < members.Count; i++) claims.Add(Claim(members[i], standings[i], unit with { Person = i }));

            Claim Claim(Person? person, ListStanding standing, UnitFacts facts)
            {
                var why = RuleInterpreter.Explain(rule, facts);
                var application = applications.Find(a => !isSecured && a.Benefit == benefit.Id && a.PersonId == person?.Id && (a.IsOpen || a.State is ApplicationState.Granted));
                var isListed = benefit.HeldByList is { } list && (showsHealth || !isSecured) && standing.On(lists.IndexOf(list)) is true;
                return new()
                {
                    Benefit = benefit,
                    PersonId = person?.Id,
                    Who = person is null ? null : NameOfPerson.Of(person),
                    Why = why,
                    Application = application,
                    IsSecured = isSecured && why.Verdict is Verdict.Unknown,
                    State = StateOf(why.Verdict, application, isListed),
                };
            }
        }

        return new([.. claims.OrderBy(c => c.State).ThenBy(c => c.Benefit.Id, StringComparer.Ordinal)], Services(today), usable.Problems);
    }

    private List<Benefit> Services(DateOnly today) => [.. benefits.InForce(today).Where(b => !b.IsEvaluable)];

    private static ClaimState StateOf(Verdict verdict, BenefitApplication? application, bool isListed)
    {
        if (isListed || application?.State is ApplicationState.Granted) return ClaimState.Has;
        if (application is not null) return ClaimState.Applied;
        return verdict switch { Verdict.Yes => ClaimState.MayHave, Verdict.Unknown => ClaimState.CannotTell, Verdict.No => ClaimState.Not };
    }

    private async Task<UnitFacts> Unit(
        Household household, IReadOnlyList<Person> members, ListStanding[] standings, RegistryFacts registry, bool showsHealth, CancellationToken stop)
    {
        var answers = await db.FactAnswers.AsNoTracking().Where(a => a.HouseholdId == household.Id).ToListAsync(stop);
        var measured = await db.Measurements.AsNoTracking().Where(m => m.HouseholdId == household.Id)
            .OrderByDescending(m => m.MeasuredOn).ThenByDescending(m => m.Id).FirstOrDefaultAsync(stop);

        var ofHousehold = new FactRow(benefits.Facts.Book, RuleEntity.Household);
        registry.OfHousehold(RegistryRows.Of(household.Tenure, measured), answers.Where(a => a.PersonId is null), Into(ofHousehold, showsHealth));
        var ofMembers = members.Select((member, i) =>
        {
            var row = new FactRow(benefits.Facts.Book, RuleEntity.Person);
            registry.OfPerson(RegistryRows.Of(member, standings[i]), answers.Where(a => a.PersonId == member.Id), Into(row, showsHealth));
            return row;
        });
        return new(ofHousehold, [.. ofMembers]);
    }

    private Action<RuleFact, Interval> Into(FactRow row, bool showsHealth) => (fact, value) =>
    {
        if (showsHealth || !benefits.Facts.Of(fact).IsSecured) row.TrySet(fact.Name, value);
    };
}
