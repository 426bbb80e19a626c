using Hunsuan.Ui;
using Hunsuan.Wellbeing;

namespace Hunsuan.Cases;

/// <summary>Answers to choose from on the pages of a case (ตัวเลือกในหน้าของเคส).</summary>
internal static class CaseChoices
{
    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<HelpKind>().Select(k => new Choice(k.ToString(), CaseTexts.Of(k)))];

    public static IReadOnlyList<Choice> Outcomes { get; } = [.. Enum.GetValues<CaseOutcome>().Select(o => new Choice(o.ToString(), CaseTexts.Of(o)))];

    public static IReadOnlyList<Choice> CheckIns { get; } =
        [.. CloseCase.CheckInDays.Select(d => new Choice(d.ToString(System.Globalization.CultureInfo.InvariantCulture), CaseTexts.AfterDays.With(d)))];

    public static IReadOnlyList<Choice> Of(IEnumerable<CaseOwners.Owner> owners) =>
    [
        .. from owner in owners
           let role = owner.Role
           select new Choice(owner.Id.ToString(), new($"{owner.Name} ({role.Thai})", $"{owner.Name} ({role.English})")),
    ];

    public static IReadOnlyList<Choice> Of(Edition? edition) =>
        edition is null ? [] : [.. edition.Dimensions.Select((d, i) => new Choice(i.ToString(System.Globalization.CultureInfo.InvariantCulture), d.Name))];
}
