using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>What may be learnt from a pair (สิ่งที่เรียนรู้ได้จากคู่), by the rules that found it: of a field only where some rule found it without that field.</summary>
internal sealed class LearntFrom
{
    private readonly uint[][] _ofSame;
    private readonly uint[] _ofHousehold;
    private readonly int[][] _bitOfSame;
    private readonly int[] _bitOfHousehold;
    private readonly Dictionary<uint, uint> _known = [];

    public LearntFrom(LinkTable table, IReadOnlyList<BlockingRule> rules, IReadOnlyList<FieldGroup> groups)
    {
        uint Bits(Func<BlockingRule, bool> which) => rules.Select((r, i) => which(r) ? 1u << i : 0u).Aggregate(0u, (a, b) => a | b);

        var ofOne = Bits(r => IsOfOnePerson(r.Parts, table.Columns));
        _ofSame = [.. groups.Select(g => g.Parts.Select(p => Bits(r => !p.Columns.Any(r.Uses)) is var without && (without & ofOne) != 0 ? without & ofOne : without).ToArray())];
        _ofHousehold = [.. groups.Select(g => EstimateModel.IsOfHousehold(g, table.Columns) ? Bits(r => !g.Columns.Any(r.Uses)) : 0)];
        var bit = 0;
        _bitOfSame = [.. _ofSame.Select(parts => parts.Select(_ => bit++).ToArray())];
        _bitOfHousehold = [.. _ofHousehold.Select(of => of == 0 ? 0 : bit++)];
    }

    /// <summary>For the rules that found a pair, by bits what may be learnt.</summary>
    public uint Of(uint rules)
    {
        if (_known.TryGetValue(rules, out var from)) return from;
        for (var g = 0; g < _ofSame.Length; g++)
        {
            for (var p = 0; p < _ofSame[g].Length; p++)
                if ((rules & _ofSame[g][p]) != 0) from |= 1u << _bitOfSame[g][p];
            if ((rules & _ofHousehold[g]) != 0) from |= 1u << _bitOfHousehold[g];
        }

        return _known[rules] = from;
    }

    public bool IsOfSame(int group, int part, uint from) => (from >> _bitOfSame[group][part] & 1) != 0;

    public bool IsOfHousehold(int group, uint from) => _ofHousehold[group] != 0 && (from >> _bitOfHousehold[group] & 1) != 0;

    /// <summary>Keys that hardly two people of one household share; from pairs found by others alone, relatives would be learnt as the same.</summary>
    public static bool IsOfOnePerson(IEnumerable<BlockingRule.Part> parts, IReadOnlyList<LinkColumn> columns) => parts.Any(p =>
        columns[p.Column].Kind is FieldKind.CitizenId or FieldKind.Phone or FieldKind.GivenName || (columns[p.Column].Kind is FieldKind.BirthDate && p.Kind is not KeyKind.Coarse));
}
