using System.Runtime.CompilerServices;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>Records that agree in all its keys are compared (กฎจับคู่เบื้องต้น).</summary>
internal sealed class BlockingRule(IReadOnlyList<BlockingRule.Part> parts)
{
    /// <param name="Column">Number of the column.</param>
    public sealed record Part(int Column, KeyKind Kind);

    public IReadOnlyList<Part> Parts { get; } = parts;

    /// <summary>Tells it from other rules.</summary>
    public string Name { get; } = NameOf(parts);

    public static string NameOf(IEnumerable<Part> parts) => string.Join('+', parts.Select(p => $"{p.Column}.{(int)p.Kind}"));

    public bool Uses(int column) => Parts.Any(p => p.Column == column);

    /// <summary>The key of one record; 0 where a part is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public uint KeyOf(LinkTable table, int row)
    {
        var key = 0u;
        for (var number = 0; number < Parts.Count; number++)
        {
            var part = Parts[number];
            if (table.Value(row, part.Column) is not (>= 0 and var value)) return 0;
            var own = table.Columns[part.Column].Key(part.Kind, value);
            key = number == 0 ? own : Keys.Both(key, own);
            if (key == 0) return 0;
        }

        return key;
    }

    public string Describe(IReadOnlyList<LinkColumn> columns) => string.Join(" + ", Parts.Select(p => $"{columns[p.Column].Name}{Suffix(p.Kind)}"));

    private static string Suffix(KeyKind kind) => kind switch { KeyKind.Whole => "", KeyKind.Coarse => "~", KeyKind.Other => "'" };
}
