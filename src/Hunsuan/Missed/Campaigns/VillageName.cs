using Hunsuan.Areas;
using Hunsuan.Shared;

namespace Hunsuan.Missed.Campaigns;

/// <summary>What a village of a campaign is called (ชื่อหมู่บ้านในการลงพื้นที่): its number says which only within one sub-district.</summary>
internal static class VillageName
{
    public static Text Of(AreaBook book, Campaign campaign, string code) =>
        (AreaCode.LevelOf(campaign.AreaCode) < AreaLevel.Subdistrict ? book.FullName(code) : book.Find(code)?.Title) ?? new(code, code);
}
