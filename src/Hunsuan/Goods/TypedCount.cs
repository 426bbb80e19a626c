using System.Globalization;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Goods.Stock;
using Hunsuan.Shared;

namespace Hunsuan.Goods;

/// <summary>A number of things as it was typed (จำนวนที่กรอก): Thai or Arabic digits.</summary>
internal static class TypedCount
{
    /// <summary>Null where it is no whole number, or below <paramref name="least"/>, or more than a lot may hold.</summary>
    public static int? Read(string? typed, int least = 1) =>
        int.TryParse(ThaiDigits.ToArabic(typed.Known ?? ""), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count)
            && count >= least && count <= GoodsLot.MostAtOnce ? count : null;
}
