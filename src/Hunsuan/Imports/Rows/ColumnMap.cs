using System.Text;
using Hunsuan.Imports.Reading;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Rows;

/// <summary>Where each of our columns stands in one file (ตำแหน่งคอลัมน์).</summary>
internal sealed class ColumnMap
{
    /// <summary>Columns that we add to a file of refused rows; they are passed over when it is imported again.</summary>
    public const string OwnPrefix = "hunsuan_";

    public static bool IsOwn(string column) => Simple(column).StartsWith(OwnPrefix, StringComparison.Ordinal);

    private readonly int[] _columns;
    private readonly byte[]?[] _constants;
    private readonly Dictionary<string, byte[]>?[] _codes;

    private ColumnMap(FieldSet fields, int[] columns, ColumnMapping mapping)
    {
        (Fields, _columns) = (fields, columns);
        _constants = [.. fields.Fields.Select(f => mapping.Constants.TryGetValue(f.Name, out var value) ? Encoding.UTF8.GetBytes(value) : null)];
        _codes =
        [
            .. fields.Fields.Select(f => mapping.Codes.TryGetValue(f.Name, out var codes)
                ? codes.ToDictionary(c => c.Key, c => Encoding.UTF8.GetBytes(c.Value))
                : null),
        ];
    }

    public FieldSet Fields { get; }

    /// <summary>Columns of the file that nothing was taken from.</summary>
    public required IReadOnlyList<string> Unused { get; init; }

    /// <summary>Our columns that the file does not have: every value of theirs is not known.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    public static Result<ColumnMap> Match(FieldSet fields, IReadOnlyList<string> header, ColumnMapping mapping)
    {
        var named = header.Select(Simple).ToList();
        var columns = fields.Fields
            .Select(f => mapping.ColumnOf(fields, f) is { } name && Simple(name).Length > 0 ? named.IndexOf(Simple(name)) : -1)
            .ToArray();

        var problems = new List<Problem>();
        foreach (var twice in named.GroupBy(n => n).Where(g => g.Key.Length > 0 && g.Count() > 1))
            problems.Add(new(twice.Key, ImportTexts.ColumnTwice.With(twice.Key)));
        foreach (var whole in fields.Fields.Where(f => f.StandsFor.Count > 0 && HasParts(f))) columns[fields[whole.Name]] = -1;
        var missing = fields.Fields.Where(f => !Has(f) && f.StandsFor.Count == 0 && !(fields.InsteadOf(f) is { } whole && Has(whole))).ToList();
        foreach (var field in missing.Where(f => f.IsRequired)) problems.Add(new(field.Name, Missed(fields, field, header)));
        if (problems.Count > 0) return problems;

        return new ColumnMap(fields, columns, mapping)
        {
            Unused = [.. header.Where((name, i) => !columns.Contains(i) && !IsOwn(name))],
            Missing = [.. missing.Select(f => f.Name)],
        };

        bool Has(Field field) => columns[fields[field.Name]] >= 0 || mapping.Constants.ContainsKey(field.Name);

        // Then the parts stand, and the whole is not used.
        bool HasParts(Field whole) => fields.Fields.Where(f => f.IsRequired && whole.StandsFor.Contains(f.Name)).All(Has);
    }

    /// <summary>Whether the file has the column.</summary>
    public bool Has(int field) => _columns[field] >= 0;

    /// <summary>The field's cell, with the agency's code turned into ours.</summary>
    public ReadOnlySpan<byte> Cell(SourceTable row, int field)
    {
        var cell = _columns[field] < 0 ? _constants[field] : row.Cell(_columns[field]);
        if (_codes[field] is { } codes && codes.TryGetValue(Encoding.UTF8.GetString(cell).Trim(), out var ours)) return ours;
        return cell;
    }

    private static Text Missed(FieldSet fields, Field field, IReadOnlyList<string> header)
    {
        var found = string.Join(", ", header.Take(30));
        return fields.InsteadOf(field) is { } whole
            ? ImportTexts.ColumnOrWholeMissing.With(field.Name, field.Label, whole.Name, whole.Label, found)
            : ImportTexts.ColumnMissing.With(field.Name, field.Label, found);
    }

    private static string Simple(string name) => name.Trim().TrimStart('\uFEFF').ToLowerInvariant();
}
