using Hunsuan.Areas;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Lists;

/// <summary>Where somebody lives, in words (ที่อยู่): house number, village, and the larger areas as far as the reader doesn't know them already.</summary>
internal static class AddressLine
{
    public static string Of(AreaBook book, string areaCode, string? houseNumber, string within)
    {
        var words = book.PathTo(areaCode).Where(area => area.Code.Length > within.Length || area.Level == AreaLevel.Village)
            .Reverse().Select(area => area.Title.ToString());
        return string.Join(Text.InEnglish ? ", " : " ", [houseNumber is null ? ListTexts.NoHouseNumber : ListTexts.HouseNumber.With(houseNumber), .. words]);
    }
}
