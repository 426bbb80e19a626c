using Hunsuan.Engines.Geometry;

namespace Hunsuan.Areas;

/// <summary>The district around a position (อำเภอของพิกัด): of the province that holds it, the one whose middle is nearest.</summary>
/// <remarks>The middles of sub-districts are not known. Near a border the neighbour may be meant, so that whoever takes it in hand looks at the position itself.</remarks>
public sealed class AreaAt(AreaBook book, AreaOutlines outlines)
{
    /// <summary>Code of the district; null outside of the country.</summary>
    public string? DistrictOf(double latitude, double longitude)
    {
        var point = new GeoPoint(longitude, latitude);
        if (outlines.Inside(AreaCode.Country, AreaLevel.Province).Shapes.FirstOrDefault(s => s.Contains(point)) is not { } province) return null;
        var squeeze = Math.Cos(double.DegreesToRadians(latitude));
        return book.Inside(province.Code, AreaLevel.District).Where(a => a.Centre is not null)
            .MinBy(a => Square((a.Centre!.Value.Longitude - longitude) * squeeze) + Square(a.Centre.Value.Latitude - latitude))?.Code;
    }

    private static double Square(double x) => x * x;
}
