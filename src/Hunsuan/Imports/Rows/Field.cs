using Hunsuan.Shared;

namespace Hunsuan.Imports.Rows;

/// <summary>A column that we understand (ช่องข้อมูลมาตรฐาน), whatever the agency's file calls it.</summary>
public sealed record Field(string Name, Text Label, bool IsRequired = false)
{
    /// <summary>Holds results of an indicator: 1, 0, - or blank.</summary>
    public bool IsIndicator { get; init; }

    /// <summary>Columns that this one can be there instead of, as a whole name can for its parts; empty for most.</summary>
    public IReadOnlyList<string> StandsFor { get; init; } = [];
}

/// <summary>The columns of one kind of file, in their canonical order (ชุดช่องข้อมูล).</summary>
public sealed class FieldSet(string name, Text label, IReadOnlyList<Field> fields)
{
    /// <summary>"households", "persons" or "list": tells the two files of a survey apart where both have a column.</summary>
    public string Name { get; } = name;

    public Text Label { get; } = label;

    public IReadOnlyList<Field> Fields { get; } = fields;

    public int Count => Fields.Count;

    /// <summary>The column that can be there instead of another.</summary>
    public Field? InsteadOf(Field field) => Fields.FirstOrDefault(f => f.StandsFor.Contains(field.Name));

    public int this[string name] => Enumerable.Range(0, Count).Single(i => Fields[i].Name == name);
}
