using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Linkage;

/// <summary>The keys of every record by every rule, those of one record side by side (กุญแจของทุกระเบียน); 0 is none.</summary>
/// <remarks>Sixteen keys fill a line of the processor's cache: by which rules two records come together is read from two lines.</remarks>
internal sealed class KeyTable(int rows, int rules)
{
    public const int MostRules = 32;
    private const int Lanes = 8, OfLine = 16;

    private readonly int _stride = (rules + OfLine - 1) / OfLine * OfLine;
    private readonly uint[] _keys = new uint[(long)rows * ((rules + OfLine - 1) / OfLine * OfLine)];

    public int Rows { get; } = rows;

    public uint this[int row, int rule]
    {
        get => _keys[(long)row * _stride + rule];
        set => _keys[(long)row * _stride + rule] = value;
    }

    /// <summary>The keys of all records by some rules.</summary>
    public static KeyTable Of(LinkTable table, IReadOnlyList<BlockingRule> rules, CancellationToken stop)
    {
        const int Part = 1 << 14;
        var keys = new KeyTable(table.Rows, rules.Count);
        var known = new Dictionary<BlockingRule.Part, uint[]>();
        var parts = rules.Select(r => r.Parts.Select(p => (p.Column, OfValue: OfValues(p))).ToArray()).ToArray();
        Parallel.For(0, (table.Rows + Part - 1) / Part, new ParallelOptions { CancellationToken = stop }, part => Fill(part * Part, Math.Min(table.Rows, (part + 1) * Part)));
        return keys;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        void Fill(int from, int to)
        {
            for (var row = from; row < to; row++)
            {
                var values = table.Values(row);
                var own = keys._keys.AsSpan(row * keys._stride, parts.Length);
                for (var rule = 0; rule < own.Length; rule++)
                {
                    var key = 0u;
                    foreach (var (column, ofValue) in parts[rule])
                    {
                        var other = values[column] < 0 ? 0 : ofValue[values[column]];
                        key = other == 0 ? 0 : key == 0 ? other : Keys.Both(key, other);
                        if (key == 0) break;
                    }

                    own[rule] = key;
                }
            }
        }

        uint[] OfValues(BlockingRule.Part part) =>
            known.TryGetValue(part, out var ofValue) ? ofValue : known[part] = [.. Enumerable.Range(0, table.Columns[part.Column].Values).Select(v => table.Columns[part.Column].Key(part.Kind, v))];
    }

    /// <summary>Bit r: both have the same key by rule r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public uint Shared(int a, int b)
    {
        var left = _keys.AsSpan(a * _stride, _stride);
        var right = _keys.AsSpan(b * _stride, _stride);
        var shared = 0u;
        for (var lane = 0; lane < _stride; lane += Lanes)
        {
            var ofLeft = Vector256.Create<uint>(left.Slice(lane, Lanes));
            var equal = Vector256.AndNot(Vector256.Equals(ofLeft, Vector256.Create<uint>(right.Slice(lane, Lanes))), Vector256.Equals(ofLeft, Vector256<uint>.Zero));
            shared |= equal.ExtractMostSignificantBits() << lane;
        }

        return shared;
    }
}
