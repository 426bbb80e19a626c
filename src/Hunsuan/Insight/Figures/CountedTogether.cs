using Hunsuan.Access;
using Hunsuan.Areas;

namespace Hunsuan.Insight.Figures;

/// <summary>The area that is read at once for the figures of all areas in it (พื้นที่ที่นับพร้อมกัน), and into how small parts.</summary>
/// <remarks>A province down to its villages, or as much of it as is the user's: whoever looks at one district soon looks at the next.</remarks>
internal readonly record struct CountedTogether(string AreaCode, AreaLevel Level)
{
    public static CountedTogether With(string areaCode, CurrentUser user)
    {
        if (areaCode.Length == 0) return new(areaCode, AreaLevel.Province);
        var province = Areas.AreaCode.Widen(areaCode, AreaLevel.Province);
        return new(user.Covers(province) ? province : user.AreaCode, AreaLevel.Village);
    }
}
