using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;

namespace Hunsuan.Wellbeing;

/// <summary>What the registry knows of a person when it is asked which indicators concern them (ข้อมูลที่ใช้ตัดสินว่าเข้าข่ายหรือไม่).</summary>
internal static class SurveyedPersons
{
    /// <summary>Only a disability, an illness or being bedridden that is written down is known; a blank may mean "nobody asked".</summary>
    public static SurveyedPerson Of(Person person, DateOnly day)
    {
        var holding = (person.Disability is not null ? PersonConditions.Disabled : 0)
            | (person.ChronicIllness is not null ? PersonConditions.ChronicIllness : 0)
            | (person.IsBedridden is true ? PersonConditions.Bedridden : 0);
        var known = holding | (person.IsBedridden is null ? 0 : PersonConditions.Bedridden);
        return new(AgeInMonths(person.BirthDate, day), holding, known);
    }

    // Of a birthday known in part both ends must agree, otherwise the age is not known to the month.
    private static int? AgeInMonths(int? birthDate, DateOnly day)
    {
        if (birthDate is not { } encoded) return null;
        var born = PartialDate.FromEncoded(encoded);
        var (oldest, youngest) = (Months(born.Earliest, day), Months(born.Latest, day));
        return oldest < 0 ? null : oldest == youngest ? oldest : youngest >= 0 && oldest / 12 == youngest / 12 ? youngest : null;
    }

    private static int Months(DateOnly from, DateOnly to) => (to.Year - from.Year) * 12 + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
}
