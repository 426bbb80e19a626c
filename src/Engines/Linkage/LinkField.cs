namespace Hunsuan.Engines.Linkage;

/// <summary>A field to compare and where it stands (ช่องที่ใช้เทียบ).</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Columns">Headings that it may have; a file uses the first that it has.</param>
public sealed record LinkField(FieldKind Kind, IReadOnlyList<string> Columns);
