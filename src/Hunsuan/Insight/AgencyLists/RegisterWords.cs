using Hunsuan.Areas;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;

namespace Hunsuan.Insight.AgencyLists;

/// <summary>Facts of a list and its versions in words (ถ้อยคำของบัญชี).</summary>
internal static class RegisterWords
{
    private const int DaysShown = 60, DaysOfMonth = 30;

    public static string PathOf(string list) => $"{RegisterTexts.Path}/{list}";

    public static string PathOf(string list, int number) => $"{RegisterTexts.Path}/{list}/{number}";

    public static string PathOf(string list, int number, EntryChange change) => $"{RegisterTexts.Path}/{list}/{number}/people?change={change}";

    /// <summary>The list and its day; where that is not known, the number of the version.</summary>
    public static Text TitleOf(Text list, KnownVersion version) => version.AsOf is { } day
        ? RegisterTexts.ListOfDay.With(list, DayText.Brief(day)) : RegisterTexts.ListOfVersion.With(list, version.Number);

    public static Text Day(DateOnly? asOf) => asOf is { } day ? DayText.Brief(day) : RegisterTexts.DayNotKnown;

    public static Text Age(int days) => days switch
    {
        0 => RegisterTexts.Today,
        < DaysShown => RegisterTexts.DaysAgo.With(days),
        _ => RegisterTexts.MonthsAgo.With(days / DaysOfMonth),
    };

    public static Text Ages(int? from, int? to) => (from, to) switch
    {
        (null, null) => RegisterTexts.AnyAge,
        ({ } least, null) => RegisterTexts.FromAge.With(least),
        (null, { } most) => RegisterTexts.ToAge.With(most),
        ({ } least, { } most) => RegisterTexts.BetweenAges.With(least, most),
    };

    /// <summary>The areas that a version speaks for; of one that only adds, it says so.</summary>
    public static Text Covered(AreaBook book, KnownVersion version)
    {
        var areas = AreasText.Of(book, version.AreaCodes);
        return version.IsWhole ? areas : RegisterTexts.OnlyAdds.With(areas);
    }

    public static Text KindOf(KnownVersion version) => version.IsWhole ? RegisterTexts.Whole : RegisterTexts.Additions;
}
