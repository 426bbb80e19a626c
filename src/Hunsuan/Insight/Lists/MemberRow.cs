using Hunsuan.Engines.ThaiText;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Lists;

/// <summary>What is stored of one member, as far as definitions of a vulnerable household ask for it (ข้อเท็จจริงที่เก็บไว้).</summary>
/// <param name="Known">Indicators of the household whose result is known.</param>
/// <param name="Concerning">Indicators that concern the member, as the survey found.</param>
/// <param name="NotConcerning">Indicators that don't.</param>
internal sealed record MemberRow(
    Guid HouseholdId, int? BirthDate, string? Disability, string? ChronicIllness, bool? IsBedridden, string? Occupation, bool HasCitizenId,
    bool IsListed, string Edition, int? IncomePerPerson, long Failed, long Known, long Concerning, long NotConcerning)
{
    private static readonly string[] FarmingWords = ["เกษตร", "ทำนา", "ทำไร่", "ทำสวน", "เลี้ยงสัตว์", "ประมง", "farm"];

    public HouseholdFacts OfHousehold => new()
    {
        IncomePerPerson = IncomePerPerson,
        EditionId = Edition,
        FailedIndicators = (ulong)Failed,
        KnownIndicators = (ulong)Known,
    };

    /// <param name="hasCardList">Without a list nobody is known not to hold the card.</param>
    public MemberFacts OfMember(Edition? edition, bool hasCardList, DateOnly today) => new()
    {
        Age = BirthDate is { } born ? PartialDate.FromEncoded(born).LegalAgeOn(today) : null,
        IsDisabled = Disability is not null ? true : Holds(edition, PersonConditions.Disabled),
        IsBedridden = IsBedridden ?? Holds(edition, PersonConditions.Bedridden),
        IsChronicallyIll = ChronicIllness is not null ? true : Holds(edition, PersonConditions.ChronicIllness),
        HoldsWelfareCard = IsListed ? true : HasCitizenId && hasCardList ? false : null,
        IsFarming = Occupation is null ? null : FarmingWords.Any(word => Occupation.Contains(word, StringComparison.OrdinalIgnoreCase)),
    };

    /// <summary>The survey asks an indicator only of those of whom its condition holds: "not applicable" says that it doesn't.</summary>
    private bool? Holds(Edition? edition, PersonConditions condition)
    {
        foreach (var indicator in edition?.Indicators ?? [])
        {
            if (indicator.Condition != condition || indicator.FirstMonth is not null || indicator.EndMonth is not null) continue;
            if (((ulong)Concerning & indicator.Bit) != 0) return true;
            if (((ulong)NotConcerning & indicator.Bit) != 0) return false;
        }

        return null;
    }
}
