using Hunsuan.Benefits.Facts;
using Hunsuan.Households;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Something to ask about a member or the household (คำถามที่ต้องถามเพิ่ม), and how many benefits hang on it.</summary>
/// <param name="PersonId">Null where it is about the household.</param>
public sealed record ClaimQuestion(BenefitFact Fact, Guid? PersonId, NameOfPerson? Who, int Serves)
{
    /// <summary>The most useful first. What is secured and not seen by the reader is no question: it may be known.</summary>
    internal static IReadOnlyList<ClaimQuestion> Of(IEnumerable<Claim> claims, IReadOnlyList<Person> members, KnownFacts facts, bool showsHealth) =>
    [
        .. from claim in claims
           where claim.State is ClaimState.CannotTell
           from missing in claim.Why.Ask
           let fact = facts.Of(missing.Fact)
           where showsHealth || !fact.IsSecured
           group claim by (fact, missing.Member) into asked
           let person = asked.Key.Member is { } place ? members[place] : null
           orderby asked.Count() descending, asked.Key.Member ?? -1, asked.Key.fact.Name
           select new ClaimQuestion(asked.Key.fact, person?.Id, person is null ? null : NameOfPerson.Of(person), asked.Count()),
    ];
}
