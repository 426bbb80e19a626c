namespace Hunsuan.Imports.Rows;

/// <summary>The columns of a name, in parts or whole (คอลัมน์ชื่อ).</summary>
internal static class NameFields
{
    public static readonly Field Prefix = new("prefix", new("คำนำหน้า", "title"));
    public static readonly Field First = new("first_name", new("ชื่อ", "first name"), IsRequired: true);
    public static readonly Field Last = new("last_name", new("ชื่อสกุล", "family name"), IsRequired: true);
    public static readonly Field Whole = new("full_name", new("ชื่อและชื่อสกุลในช่องเดียว", "whole name in one cell"))
    {
        StandsFor = [Prefix.Name, First.Name, Last.Name],
    };

    public static IReadOnlyList<Field> All { get; } = [Prefix, First, Last, Whole];
}
