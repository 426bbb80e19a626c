using System.Runtime.CompilerServices;
using System.Globalization;

namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>Area codes; the level is how many pairs of digits two have in common (คอลัมน์รหัสพื้นที่).</summary>
internal sealed class AreaColumn : LinkColumn
{
    private const int Most = 4, Subdistrict = 3;

    private readonly int[] _lengths;
    private readonly ulong[][] _parts;

    public AreaColumn(string name, DistinctValues<string> codes) : base(name, FieldKind.AreaCode, codes.OfRow)
    {
        _lengths = [.. codes.Values.Select(code => code.Length / 2)];
        _parts = [.. Enumerable.Range(0, Most + 1).Select(pairs => codes.Values.Select((code, id) => Part(code, Math.Min(pairs, _lengths[id]))).ToArray())];
    }

    public override IReadOnlyList<string> LevelNames { get; } = ["differ", "province", "district", "subdistrict", "village"];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Level(int left, int right)
    {
        for (var pairs = Math.Min(_lengths[left], _lengths[right]); pairs > 0; pairs--)
            if (_parts[pairs][left] == _parts[pairs][right]) return pairs + 1;
        return 1;
    }

    public override int Values => _lengths.Length;

    public override uint Mark(int value) => Keys.Of(_parts[Most][value]);

    public override uint Key(KeyKind kind, int value)
    {
        var pairs = kind switch { KeyKind.Whole => Subdistrict, KeyKind.Coarse => Subdistrict - 1, KeyKind.Other => Most };
        return _lengths[value] < pairs ? 0 : Keys.Of(_parts[pairs][value]);
    }

    /// <summary>What holds anything but digits, or is longer than a village, is none.</summary>
    public static bool IsCode(string code) => code.Length is > 1 and <= 2 * Most && code.Length % 2 == 0 && !code.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static ulong Part(string code, int pairs) => pairs == 0 ? 0 : ulong.Parse(code.AsSpan(0, 2 * pairs), CultureInfo.InvariantCulture) * 8 + (ulong)pairs;
}
