using Hunsuan.Engines.Geometry;
using Hunsuan.Shared;

namespace Hunsuan.Areas;

/// <summary>Takes in a boundary file (นำเข้าไฟล์ขอบเขต), GeoJSON or TopoJSON of any level, so that maps show true borders.</summary>
public sealed class ImportBoundaries(AreaBook book, BoundaryFiles files)
{
    public const int MaxBytes = 64 * 1024 * 1024;
    public const int SourceMaxLength = 300;

    public sealed record Input
    {
        public Stream? File { get; set; }

        /// <summary>Who drew the boundaries, as it shall stand under the maps.</summary>
        public string Source { get; set; } = "";

        public IEnumerable<Problem> Check()
        {
            if (File is null) yield return new(nameof(File), AreaTexts.FileRequired);
            if (Source.IsBlank) yield return new(nameof(Source), AreaTexts.SourceRequired);
            if (Source.Length > SourceMaxLength) yield return new(nameof(Source), AreaTexts.SourceTooLong);
        }
    }

    /// <summary>What was kept, by level, and what was not, so that nothing is dropped in silence.</summary>
    public sealed record Outcome
    {
        public required IReadOnlyDictionary<AreaLevel, int> Kept { get; init; }

        /// <summary>Codes that are no area's.</summary>
        public required IReadOnlyList<string> UnknownCodes { get; init; }

        /// <summary>Codes that are not to be used any more.</summary>
        public required IReadOnlyList<Area> OutOfUse { get; init; }

        /// <summary>Shapes of the file that bear no code.</summary>
        public required int WithoutCode { get; init; }

        /// <summary>The property of the file in which the codes were found.</summary>
        public required string CodeProperty { get; init; }
    }

    public async Task<Result<Outcome>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (await Load(input.File!, stop) is not { } json) return Refuse(AreaTexts.Of(BoundaryFault.TooLarge));

        var reading = BoundaryReader.Read(json, code => book.Find(code) is not null);
        if (reading.Fault is { } fault) return Refuse(AreaTexts.Of(fault));

        var known = reading.Shapes.Where(shape => book.Find(shape.Code) is not null).ToList();
        if (known.Count == 0) return Refuse(AreaTexts.NoKnownArea.Filled(Codes(reading.Shapes.Take(5))));

        Keep(known, input.Source.Trim(), stop);
        var others = reading.Shapes.Select(shape => shape.Code).Where(code => book.Find(code) is null)
            .ToLookup(code => book.FindOutOfUse(code) is not null);
        return new Outcome
        {
            Kept = known.CountBy(shape => AreaCode.LevelOf(shape.Code)).ToDictionary(),
            UnknownCodes = [.. others[false]],
            OutOfUse = [.. others[true].Select(code => book.FindOutOfUse(code)!)],
            WithoutCode = reading.WithoutCode,
            CodeProperty = reading.CodeProperty!,
        };
    }

    private void Keep(List<Shape> shapes, string source, CancellationToken stop)
    {
        foreach (var group in shapes.GroupBy(shape => (Level: AreaCode.LevelOf(shape.Code), Code: BoundaryFiles.GroupOf(shape.Code))))
        {
            stop.ThrowIfCancellationRequested();
            files.Write(group.Key.Level, group.Key.Code, new([.. group], source));
        }
    }

    /// <summary>The whole file, or null when it is larger than allowed.</summary>
    private static async Task<ReadOnlyMemory<byte>?> Load(Stream file, CancellationToken stop)
    {
        using var all = new MemoryStream();
        var part = new byte[81_920];
        for (int count; (count = await file.ReadAsync(part, stop)) > 0;)
        {
            if (all.Length + count > MaxBytes) return null;
            all.Write(part, 0, count);
        }
        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }

    private static string Codes(IEnumerable<Shape> shapes) => string.Join(", ", shapes.Select(shape => shape.Code));

    private static Problem Refuse(Text message) => new(nameof(Input.File), message);
}
