using Hunsuan.Shared;

namespace Hunsuan.Areas;

/// <summary>An address in one line: 77/1 หมู่ที่ 5 ตำบลสันกลาง อำเภอพาน จังหวัดเชียงราย (ที่อยู่หนึ่งบรรทัด).</summary>
public static class AddressLine
{
    /// <summary>The code itself stands for an area that the list does not know.</summary>
    public static Text Of(AreaBook book, string? houseNumber, string areaCode)
    {
        var area = book.FullName(areaCode) ?? book.FullName(AreaCode.Widen(areaCode, AreaLevel.Subdistrict)) ?? new(areaCode, areaCode);
        return houseNumber is null ? area : new($"{houseNumber} {area.Thai}", $"{houseNumber}, {area.English}");
    }
}
