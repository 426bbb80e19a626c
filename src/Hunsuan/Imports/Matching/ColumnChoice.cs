using Hunsuan.Imports.Rows;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Matching;

/// <summary>What the user chose for the columns of one file (คอลัมน์ที่เลือก).</summary>
internal sealed class ColumnChoice(
    FieldSet fields, FilePreview file, IReadOnlyDictionary<string, string> columns, IReadOnlyDictionary<string, string> constants)
{
    // Only what can be the same for a whole file.
    private static readonly string[] MayBeConstant =
        ["family_no", "moo", "subdistrict_code", "surveyed_on", "tenure", "nationality", "since", "amount", "status"];

    public static bool IsConstant(Field field) => MayBeConstant.Contains(field.Name);

    public IEnumerable<Problem> Check()
    {
        foreach (var field in fields.Fields)
        {
            var column = columns.GetValueOrDefault(field.Name) ?? "";
            if (column.Length > 0 && file.Find(column) is null) yield return new(field.Name, MatchingTexts.NoSuchColumn.With(column));
            if (ConstantOf(field)?.Length > MatchColumns.ConstantMaxLength)
                yield return new($"constant-{field.Name}", MatchingTexts.ConstantTooLong.With(field.Label, MatchColumns.ConstantMaxLength));
            if (field.IsRequired && column.Length == 0 && ConstantOf(field) is null && !IsStoodFor(field)) yield return new(field.Name, Choose(field));
        }
    }

    /// <summary>The mapping with this file's columns in place of what was chosen for it before.</summary>
    public ColumnMapping Into(ColumnMapping mapping, IReadOnlyList<FieldSet> all, int file)
    {
        var (named, always) = (new Dictionary<string, string>(mapping.Columns), new Dictionary<string, string>(mapping.Constants));
        foreach (var field in fields.Fields)
        {
            var isShared = all.Where((_, i) => i != file).Any(f => f.Fields.Any(other => other.Name == field.Name));
            named[isShared ? ColumnMapping.OfFile(fields, field) : field.Name] = columns.GetValueOrDefault(field.Name) ?? "";
            if (ConstantOf(field) is { } value) always[field.Name] = value;
            else always.Remove(field.Name);
        }

        return mapping with { Columns = named, Constants = always };
    }

    private Text Choose(Field field) =>
        fields.InsteadOf(field) is { } whole ? MatchingTexts.ChooseOneOrWhole.With(field.Label, whole.Label)
        : (IsConstant(field) ? MatchingTexts.ChooseColumn : MatchingTexts.ChooseOneColumn).With(field.Label);

    private bool IsStoodFor(Field field) => fields.InsteadOf(field) is { } whole && columns.GetValueOrDefault(whole.Name) is { Length: > 0 };

    private string? ConstantOf(Field field) => IsConstant(field) ? constants.GetValueOrDefault(field.Name).Known : null;
}
