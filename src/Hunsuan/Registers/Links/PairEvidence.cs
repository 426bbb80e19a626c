using Hunsuan.Areas;
using Hunsuan.Engines.Linkage;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Links;

/// <summary>Compares two records for whoever decides, field by field and in words (หลักฐานเปรียบเทียบ).</summary>
internal static class PairEvidence
{
    public static IReadOnlyList<EvidenceLine> Of(LinkedRow left, LinkedRow right, AreaBook areas) =>
    [
        Number(left, right),
        Line(EvidenceTexts.GivenName, Given(left), Given(right), NameWords.Of(left.FirstName, right.FirstName)),
        Line(EvidenceTexts.FamilyName, left.LastName, right.LastName, NameWords.Of(left.LastName, right.LastName)),
        Line(EvidenceTexts.BirthDate, Day(left.BirthDate), Day(right.BirthDate), Days(left.BirthDate, right.BirthDate)),
        Line(EvidenceTexts.House, left.HouseNumber, right.HouseNumber, Houses(left, right)),
        Line(EvidenceTexts.Area, areas.FullName(left.AreaCode) ?? left.AreaCode, areas.FullName(right.AreaCode) ?? right.AreaCode, EvidenceTexts.OfArea(CommonArea.Of(left.AreaCode, right.AreaCode))),
    ];

    private static string? Given(LinkedRow row) => row.FirstName is null ? null : $"{row.Prefix}{row.FirstName}";

    private static EvidenceLine Number(LinkedRow left, LinkedRow right) =>
        Line(EvidenceTexts.CitizenId, Masked(left.CitizenId), Masked(right.CitizenId), Numbers(left.CitizenId, right.CitizenId));

    // The numbers themselves are never shown, so that words say how they differ.
    public static string? Masked(string? number) =>
        number is not null && CitizenId.Read(number, out var id) is CodeReading.Valid or CodeReading.WrongCheckDigit ? id.Masked : null;

    private static (EvidenceLevel, Text) Numbers(string? left, string? right)
    {
        if (Masked(left) is null || Masked(right) is null) return (EvidenceLevel.Unknown, EvidenceTexts.Unknown);
        var differ = Enumerable.Range(0, CitizenId.Length).Where(i => left![i] != right![i]).ToList();
        return differ switch
        {
            [] => (EvidenceLevel.Same, EvidenceTexts.Same),
            [_] => (EvidenceLevel.Near, EvidenceTexts.OneDigit),
            [var i, var j] when j == i + 1 && left![i] == right![j] && left[j] == right[i] => (EvidenceLevel.Near, EvidenceTexts.TwoSwapped),
            _ => (EvidenceLevel.Different, EvidenceTexts.Different),
        };
    }

    private static (EvidenceLevel, Text) Days(int? left, int? right) => Likeness.OfDays(left ?? 0, right ?? 0) switch
    {
        DayLikeness.Unknown => (EvidenceLevel.Unknown, EvidenceTexts.Unknown),
        DayLikeness.Same => (EvidenceLevel.Same, EvidenceTexts.Same),
        DayLikeness.Partly => (EvidenceLevel.Near, EvidenceTexts.SameAsKnown),
        DayLikeness.Swapped => (EvidenceLevel.Near, EvidenceTexts.DayMonthSwapped),
        DayLikeness.OneSlip => (EvidenceLevel.Near, EvidenceTexts.OneDigit),
        DayLikeness.SameYear => (EvidenceLevel.Near, EvidenceTexts.SameYear),
        DayLikeness.OtherYear => (EvidenceLevel.Near, EvidenceTexts.OtherYear),
        DayLikeness.NearYear => (EvidenceLevel.Different, EvidenceTexts.NearYear),
        DayLikeness.Apart => (EvidenceLevel.Different, EvidenceTexts.Different),
    };

    private static (EvidenceLevel, Text) Houses(LinkedRow left, LinkedRow right)
    {
        if (left.HouseNumber is null || right.HouseNumber is null) return (EvidenceLevel.Unknown, EvidenceTexts.Unknown);
        var (one, other) = (HouseNumber.Normalise(left.HouseNumber) ?? left.HouseNumber, HouseNumber.Normalise(right.HouseNumber) ?? right.HouseNumber);
        if (one == other) return (EvidenceLevel.Same, EvidenceTexts.Same);
        return one.Split('/')[0] == other.Split('/')[0] ? (EvidenceLevel.Near, EvidenceTexts.SameMainNumber) : (EvidenceLevel.Different, EvidenceTexts.Different);
    }

    public static string? Day(int? encoded) => encoded is > 0 and var day ? DayText.Brief(PartialDate.FromEncoded(day)) : null;

    private static EvidenceLine Line(Text field, string? left, string? right, (EvidenceLevel Level, Text Words) found) => new(field, left, right, found.Level, found.Words);
}
