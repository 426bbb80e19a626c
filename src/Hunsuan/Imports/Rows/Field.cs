using Hunsuan.Shared;

namespace Hunsuan.Imports.Rows;

/// <summary>A column that we understand (ช่องข้อมูลมาตรฐาน), whatever the agency's file calls it.</summary>
public sealed record Field(string Name, Text Label, bool IsRequired = false);

/// <summary>The columns of one kind of file, in their canonical order (ชุดช่องข้อมูล).</summary>
internal sealed class FieldSet(IReadOnlyList<Field> fields)
{
    public IReadOnlyList<Field> Fields { get; } = fields;

    public int Count => Fields.Count;

    public int this[string name] => Enumerable.Range(0, Count).Single(i => Fields[i].Name == name);
}
