using Hunsuan.Imports.Rows;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Matching;

/// <summary>Columns whose values are translated together (กลุ่มรหัส): one column, or all indicators of a survey, which are coded alike.</summary>
public sealed record CodeGroup(CodeKind Kind, Text Label, IReadOnlyList<Field> Fields, IReadOnlyList<FoundValue> Values)
{
    /// <summary>Some value would be refused, or would say nothing to a reader.</summary>
    public bool NeedsLook => Values.Any(v => !CodeKinds.IsClear(Kind, v.Value));

    /// <summary>What a value is translated to now, or else by guess; null where it stays as it is.</summary>
    public string? TargetOf(string value, ColumnMapping mapping) =>
        Fields.Select(f => mapping.Codes.GetValueOrDefault(f.Name)).FirstOrDefault(c => c is not null) is { } codes
            ? codes.GetValueOrDefault(value)
            : CodeKinds.Guess(Kind, value);

    /// <summary>The groups of an import, in the order of our columns; columns of many different values are left out.</summary>
    public static IReadOnlyList<CodeGroup> Of(IReadOnlyList<FieldSet> fields, ImportPreview preview, ColumnMapping mapping)
    {
        var columns = (
            from pair in fields.Zip(preview.Files)
            from field in pair.First.Fields
            where CodeKinds.Of(field) is not null
            let column = pair.Second.Find(mapping.ColumnOf(pair.First, field))
            where column?.Values is { Count: > 0 }
            select (Field: field, Values: column.Values!)).ToList();
        var indicators = columns.Where(c => c.Field.IsIndicator).ToList();

        return
        [
            .. columns.Except(indicators).Select(c => new CodeGroup(CodeKinds.Of(c.Field)!.Value, c.Field.Label, [c.Field], c.Values)),
            .. indicators.Count == 0 ? [] : (CodeGroup[])
            [
                new(CodeKind.Indicator, MatchingTexts.Indicators, [.. indicators.Select(i => i.Field)], Together(indicators.SelectMany(i => i.Values))),
            ],
        ];
    }

    private static IReadOnlyList<FoundValue> Together(IEnumerable<FoundValue> values) =>
        [.. values.GroupBy(v => v.Value).Select(g => new FoundValue(g.Key, g.Sum(v => v.Count))).OrderByDescending(v => v.Count)];
}
