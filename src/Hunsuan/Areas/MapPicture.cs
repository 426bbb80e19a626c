using System.Globalization;
using System.Text;
using Hunsuan.Engines.Geometry;
using Hunsuan.Shared;

namespace Hunsuan.Areas;

/// <summary>One area of a map (พื้นที่บนแผนที่) with its figure; null is "no data" and never looks like zero.</summary>
public sealed record MapArea(string Code, Text Name, double? Value)
{
    /// <summary>The page behind the area; null when there is none for this user.</summary>
    public string? Link { get; init; }

    /// <summary>The figure in words, such as "12.5 ต่อร้อยคน (41 จาก 328)"; the bare number when not given.</summary>
    public string? Label { get; init; }

    public string Caption => $"{Name}: {Label ?? (Value is { } value ? MapPicture.Format(value) : AreaTexts.NoData)}";
}

/// <summary>A map coloured by figures (แผนที่ระบายสีตามค่า), ready to be drawn: lines as SVG paths, colours, and what they mean.</summary>
public sealed record MapPicture
{
    public const int Width = 1000;
    public const int MaxPoints = 1000;
    public const int MinPointsPerArea = 14;

    /// <summary>Light to dark, the same in print and for the colour-blind.</summary>
    public static readonly IReadOnlyList<string> Colours = ["#f0ece2", "#d5e3dd", "#a9cbc3", "#6fa9a1", "#33817b", "#0f5b58"];

    private const int MaxHeight = 2000;

    public sealed record Piece(MapArea Area, string Path, int? Colour);

    /// <summary>One line of the legend: the smallest and largest figure that has this colour.</summary>
    public sealed record Range(int Colour, double From, double To);

    public required int DrawnWidth { get; init; }
    public required int DrawnHeight { get; init; }
    public required IReadOnlyList<Piece> Pieces { get; init; }
    public required IReadOnlyList<Range> Legend { get; init; }
    public required bool IsApproximate { get; init; }
    public required string? Source { get; init; }

    /// <summary>Areas for which there is no outline; they stand in the table only.</summary>
    public required IReadOnlyList<MapArea> NotDrawn { get; init; }

    /// <summary>Of some areas there is a figure that the reader may not see: they have words and no value.</summary>
    public bool HasHidden => Pieces.Any(piece => piece.Area is { Value: null, Label: not null });

    public bool HasNoData => Pieces.Any(piece => piece.Colour is null);
    public bool HasLinks => Pieces.Any(piece => piece.Area.Link is not null);

    /// <summary>Draws the areas that have outlines; null when there is none to draw.</summary>
    public static MapPicture? Draw(Outlines outlines, IReadOnlyCollection<MapArea> areas, MapScale scale)
    {
        var byCode = areas.ToDictionary(area => area.Code);
        Shape[] shapes = [.. outlines.Shapes.Where(shape => byCode.ContainsKey(shape.Code))];
        var thin = Simplify.ToPoints(shapes, Math.Max(MaxPoints, shapes.Length * MinPointsPerArea));
        if (thin.Count == 0) return null;
        var projection = MapProjection.Fit(GeoBox.Around(thin), Width, MaxHeight);
        Piece[] pieces =
        [
            .. from shape in thin
               let area = byCode[shape.Code]
               select new Piece(area, Path(shape, projection), area.Value is { } value ? scale.ColourOf(value) : null),
        ];
        return new()
        {
            DrawnWidth = (int)Math.Ceiling(projection.Width),
            DrawnHeight = (int)Math.Ceiling(projection.Height),
            Pieces = pieces,
            Legend =
            [
                .. from piece in pieces
                   where piece.Colour is not null
                   group piece.Area.Value!.Value by piece.Colour!.Value into colour
                   orderby colour.Key
                   select new Range(colour.Key, colour.Min(), colour.Max()),
            ],
            IsApproximate = outlines.IsApproximate,
            Source = outlines.Source,
            NotDrawn = [.. areas.ExceptBy(thin.Select(shape => shape.Code), area => area.Code)],
        };
    }

    public static string Format(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>Whole units of a thousandth of the width, each point as the step from the one before: a third of the bytes.</summary>
    private static string Path(Shape shape, MapProjection projection)
    {
        var path = new StringBuilder();
        foreach (var ring in shape.Rings)
        {
            var (x, y) = Rounded(projection.Project(ring[0]));
            path.Append(CultureInfo.InvariantCulture, $"M{x} {y}l");
            foreach (var (toX, toY) in ring.Skip(1).SkipLast(1).Select(point => Rounded(projection.Project(point))))
            {
                if ((toX, toY) == (x, y)) continue;
                path.Append(CultureInfo.InvariantCulture, $"{Step(toX - x, path[^1])}{Step(toY - y, '0')}");
                (x, y) = (toX, toY);
            }
            path.Append('z').Replace("lz", "z");
        }
        return path.ToString();
    }

    private static string Step(int by, char before) => by < 0 || !char.IsDigit(before) ? $"{by}" : $" {by}";

    private static (int X, int Y) Rounded((double X, double Y) at) => ((int)Math.Round(at.X), (int)Math.Round(at.Y));
}
