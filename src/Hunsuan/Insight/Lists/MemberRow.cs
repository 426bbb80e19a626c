using Hunsuan.Engines.ThaiText;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Lists;

/// <summary>What is stored of one member, as far as definitions of a vulnerable household ask for it (ข้อเท็จจริงที่เก็บไว้).</summary>
/// <param name="Known">Indicators of the household whose result is known.</param>
/// <param name="Concerning">Indicators that concern the member, as the survey found.</param>
/// <param name="NotConcerning">Indicators that don't.</param>
internal readonly record struct MemberRow(
    Guid HouseholdId, int? BirthDate, bool HasDisability, bool HasIllness, bool? IsBedridden, string? Occupation, bool HasCitizenId,
    bool IsListed, string Edition, int? IncomePerPerson, long Failed, long Known, long Concerning, long NotConcerning)
{
    public HouseholdFacts OfHousehold(IReadOnlyList<MemberFacts> members) => new()
    {
        IncomePerPerson = IncomePerPerson,
        Members = members,
        EditionId = Edition,
        FailedIndicators = (ulong)Failed,
        KnownIndicators = (ulong)Known,
    };

    /// <param name="asked">What the edition of the answers asks of whom.</param>
    /// <param name="isFarming">What the occupation says.</param>
    /// <param name="hasCardList">Without a list nobody is known not to hold the card.</param>
    /// <param name="today">The day on which ages are counted.</param>
    public MemberFacts OfMember(ConditionsAsked asked, bool? isFarming, bool hasCardList, DateOnly today) => new()
    {
        Age = BirthDate is { } born ? PartialDate.FromEncoded(born).LegalAgeOn(today) : null,
        IsDisabled = HasDisability ? true : Holds(asked.Disabled),
        IsBedridden = IsBedridden ?? Holds(asked.Bedridden),
        IsChronicallyIll = HasIllness ? true : Holds(asked.ChronicIllness),
        HoldsWelfareCard = IsListed ? true : HasCitizenId && hasCardList ? false : null,
        IsFarming = isFarming,
    };

    /// <summary>The survey asks an indicator only of those of whom its condition holds: "not applicable" says that it doesn't.</summary>
    private bool? Holds(ulong indicators)
    {
        var first = ((ulong)Concerning | (ulong)NotConcerning) & indicators;
        first &= ~first + 1;
        return first == 0 ? null : ((ulong)Concerning & first) != 0;
    }
}
