using Hunsuan.Areas;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers;

/// <summary>Records of one area alone, by a range of codes, which is a range of the index (ข้อมูลเฉพาะพื้นที่).</summary>
internal static class RecordsInArea
{
#pragma warning disable CA1309 // Becomes SQL, where only this overload is known.
    public static IQueryable<T> In<T>(this IQueryable<T> records, string areaCode) where T : class, IInArea
    {
        var end = AreaCode.RangeEnd(areaCode);
        return areaCode.Length == 0
            ? records
            : records.Where(r => string.Compare(EF.Property<string>(r, nameof(IInArea.AreaCode)), areaCode) >= 0
                && string.Compare(EF.Property<string>(r, nameof(IInArea.AreaCode)), end) < 0);
    }
#pragma warning restore CA1309
}
