using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hunsuan.Engines.Geometry;
using Hunsuan.Shared;

namespace Hunsuan.Areas;

/// <summary>Boundaries with the name of whoever drew them (ขอบเขตและที่มา), which must stand under every map.</summary>
public sealed record Boundaries(IReadOnlyList<Shape> Shapes, string Source);

/// <summary>One file of imported boundaries (ไฟล์ขอบเขต): the areas of a level, of the whole country or of one area.</summary>
public sealed record BoundaryFile(AreaLevel Level, string Group, int Shapes, string Source);

/// <summary>
/// The boundaries an administrator imported (ขอบเขตที่นำเข้า), as thin GeoJSON files in the data folder: one for all provinces,
/// one for each level in each province, one for the villages of each district.
/// </summary>
public sealed class BoundaryFiles(string folder)
{
    /// <summary>Enough for a map that fills a screen; more would only be slower.</summary>
    public const int PointsPerArea = 200;

    // Thai letters as letters: the file is never part of a web page.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The code in whose file an area's boundary is kept.</summary>
    public static string GroupOf(string code) => AreaCode.Widen(code, AreaCode.LevelOf(code) switch
    {
        AreaLevel.Country or AreaLevel.Province => AreaLevel.Country,
        AreaLevel.District or AreaLevel.Subdistrict => AreaLevel.Province,
        AreaLevel.Village => AreaLevel.District,
    });

    /// <summary>The boundaries of one level inside an area; null when none was imported.</summary>
    public Boundaries? Read(AreaLevel level, string inside)
    {
        var files = Files(level, inside).Select(ReadFile).OfType<Boundaries>().ToList();
        Shape[] shapes = [.. files.SelectMany(file => file.Shapes).Where(shape => AreaCode.Contains(inside, shape.Code))];
        return shapes.Length == 0 ? null : new(shapes, JoinSources(files.Select(file => file.Source)));
    }

    /// <summary>Every file with what it holds, larger areas first.</summary>
    public IReadOnlyList<BoundaryFile> All() => !Directory.Exists(folder) ? [] :
    [
        .. from level in Enum.GetValues<AreaLevel>()
           from path in Directory.EnumerateFiles(folder, $"adm{(int)level}*.json").Order(StringComparer.Ordinal)
           let boundaries = ReadFile(path)
           where boundaries is not null
           let name = Path.GetFileNameWithoutExtension(path)
           select new BoundaryFile(level, name.Contains('-', StringComparison.Ordinal) ? name[5..] : "", boundaries.Shapes.Count, boundaries.Source),
    ];

    /// <summary>Forgets the boundaries of one level and one group; maps go back to approximate ones. False where there were none.</summary>
    public bool Remove(AreaLevel level, string group)
    {
        // A group is a code: nothing else may become part of a path.
        if (group.Length > 0 && !AreaCode.IsWellFormed(group) || !File.Exists(PathOf(level, group))) return false;
        File.Delete(PathOf(level, group));
        return true;
    }

    /// <summary>
    /// Keeps boundaries of one level and one group; others of the same file stay. The file changes at once or not at all.
    /// </summary>
    public void Write(AreaLevel level, string group, Boundaries boundaries)
    {
        Directory.CreateDirectory(folder);
        var path = PathOf(level, group);
        var merged = Merge(ReadFile(path), boundaries);
        var thin = Simplify.ToPoints(merged.Shapes, merged.Shapes.Count * PointsPerArea);
        // Another import may run at the same time: the name of the passing file must be its own.
        var passing = $"{path}.{Ids.New():N}.tmp";
        using (var file = new FileStream(passing, FileMode.CreateNew))
        {
            WriteJson(file, thin, merged.Source);
            file.Flush(flushToDisk: true);
        }
        File.Move(passing, path, overwrite: true);
    }

    private static Boundaries Merge(Boundaries? before, Boundaries now)
    {
        var replaced = now.Shapes.Select(shape => shape.Code).ToImmutableHashSet();
        Shape[] kept = [.. (before?.Shapes ?? []).Where(shape => !replaced.Contains(shape.Code))];
        if (kept.Length == 0) return now;
        return new(
            [.. kept.Concat(now.Shapes).OrderBy(shape => shape.Code, StringComparer.Ordinal)], JoinSources([before!.Source, now.Source]));
    }

    private static string JoinSources(IEnumerable<string> sources) =>
        string.Join(" · ", sources.SelectMany(source => source.Split(" · ")).Distinct());

    private IEnumerable<string> Files(AreaLevel level, string inside)
    {
        var group = GroupOf(inside.PadRight((int)level * 2, '0'));
        if (inside.Length >= group.Length) return [PathOf(level, group)];
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateFiles(folder, $"adm{(int)level}-{inside}*.json").Order(StringComparer.Ordinal);
    }

    private string PathOf(AreaLevel level, string group) =>
        Path.Combine(folder, group.Length == 0 ? $"adm{(int)level}.json" : $"adm{(int)level}-{group}.json");

    private static Boundaries? ReadFile(string path)
    {
        if (!File.Exists(path)) return null;
        var reading = BoundaryReader.Read(File.ReadAllBytes(path), _ => true);
        // A file that someone damaged by hand is as good as none: the map then says that its borders are approximate.
        return reading.Fault is null ? new(reading.Shapes, reading.Attribution ?? "") : null;
    }

    private static void WriteJson(Stream stream, IReadOnlyList<Shape> shapes, string source)
    {
        using var json = new Utf8JsonWriter(stream, Compact);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("attribution", source);
        json.WriteStartArray("features");
        foreach (var shape in shapes) WriteFeature(json, shape);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter json, Shape shape)
    {
        // Each ring is a polygon of its own: islands and holes are told apart by the even-odd rule when drawn.
        var rings = string.Join("]],[[", shape.Rings.Select(ring => string.Join(',', ring.Select(Coordinates))));
        json.WriteRawValue($$$"""
            {"type":"Feature","properties":{"code":"{{{shape.Code}}}"},
            "geometry":{"type":"MultiPolygon","coordinates":[[[{{{rings}}}]]]}}
            """);
    }

    // Four decimals are eleven metres.
    private static string Coordinates(GeoPoint p) =>
        string.Create(CultureInfo.InvariantCulture, $"[{Math.Round(p.Longitude, 4)},{Math.Round(p.Latitude, 4)}]");
}
