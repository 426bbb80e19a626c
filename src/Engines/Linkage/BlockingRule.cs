using System.Runtime.CompilerServices;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>Records that agree in all its keys are compared (กฎจับคู่เบื้องต้น).</summary>
internal sealed class BlockingRule(IReadOnlyList<BlockingRule.Part> parts)
{
    /// <param name="Column">Number of the column.</param>
    public sealed record Part(int Column, KeyKind Kind);

    public IReadOnlyList<Part> Parts { get; } = parts;

    public bool Uses(int column) => Parts.Any(p => p.Column == column);

    /// <summary>Gives each record its key; none where a part is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(KeyTable keys, int rule, IReadOnlyList<LinkColumn> columns)
    {
        foreach (var (part, number) in Parts.Select((p, i) => (p, i)))
        {
            var (column, ofRow) = (columns[part.Column], columns[part.Column].OfRow);
            for (var row = 0; row < keys.Rows; row++)
            {
                var key = ofRow[row] < 0 ? 0 : column.Key(part.Kind, ofRow[row]);
                keys[row, rule] = number == 0 ? key : Keys.Both(keys[row, rule], key);
            }
        }
    }

    public string Describe(IReadOnlyList<LinkColumn> columns) => string.Join(" + ", Parts.Select(p => $"{columns[p.Column].Name}{Suffix(p.Kind)}"));

    private static string Suffix(KeyKind kind) => kind switch { KeyKind.Whole => "", KeyKind.Coarse => "~", KeyKind.Other => "'" };
}
