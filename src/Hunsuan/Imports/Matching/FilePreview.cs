namespace Hunsuan.Imports.Matching;

/// <summary>The beginning of a file as it came: enough to match its columns without reading the whole again (ตัวอย่างต้นไฟล์).</summary>
public sealed record FilePreview
{
    public required string Name { get; init; }
    public required string Format { get; init; }
    public required IReadOnlyList<ColumnPreview> Columns { get; init; }

    /// <summary>The first rows, a cell for each column, long ones cut.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> FirstRows { get; init; }

    public IReadOnlyList<string> Header => [.. Columns.Select(c => c.Name)];

    public ColumnPreview? Find(string name) => Columns.FirstOrDefault(c => c.Name.Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
}

/// <summary>One column of a file: its name, what its cells look like, and its values where they are few (ตัวอย่างคอลัมน์).</summary>
public sealed record ColumnPreview
{
    public required string Name { get; init; }
    public required ColumnLook Look { get; init; }

    /// <summary>The different values, the most frequent first; null where there are too many to list.</summary>
    public IReadOnlyList<FoundValue>? Values { get; init; }
}

/// <summary>A value that stands in a column, and how often (ค่าที่พบ).</summary>
public sealed record FoundValue(string Value, int Count);
