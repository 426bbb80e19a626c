using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;

namespace Hunsuan.Records;

/// <summary>Tells from the registry which flags a member bears (ป้ายของสมาชิก); what is not known is not flagged.</summary>
/// <remarks>Elderly from 60 years: Act on Older Persons B.E. 2546. Child below 18: Child Protection Act B.E. 2546. To be verified against the Acts.</remarks>
internal static class MemberFlags
{
    private const int ElderlyFrom = 60, AdultFrom = 18;

    public static IReadOnlyList<MemberMark> Of(Person person, bool holdsCard, bool showsHealth, bool isRestricted, DateOnly today)
    {
        (int Min, int Max)? age = person.BirthDate is { } born ? PartialDate.FromEncoded(born).AgeOn(today) : null;
        return
        [
            .. When(showsHealth && person.IsBedridden is true, MemberMark.Bedridden),
            .. When(showsHealth && person.Disability is not null, MemberMark.Disabled),
            .. When(showsHealth && person.ChronicIllness is not null, MemberMark.ChronicallyIll),
            .. When(age?.Min >= ElderlyFrom, MemberMark.Elderly),
            .. When(age?.Max < AdultFrom, MemberMark.Child),
            .. When(person.CitizenIdIndex is null, MemberMark.WithoutId),
            .. When(holdsCard, MemberMark.HoldsCard),
            .. When(isRestricted, MemberMark.Restricted),
        ];
    }

    private static MemberMark[] When(bool isSo, MemberMark flag) => isSo ? [flag] : [];
}
