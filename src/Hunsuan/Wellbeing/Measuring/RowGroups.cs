using Hunsuan.Engines.Wellbeing.Table;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>Numbers the groups that one column divides the rows into, each round by itself.</summary>
internal sealed class RowGroups(int? value, int? round)
{
    public const int Most = ushort.MaxValue + 1;

    private readonly Dictionary<(int Value, int Round), ushort> _numbers = [];
    private readonly List<(int Value, int Round)> _keys = value is null && round is null ? [default] : [];
    private ushort[] _ofRows = [];

    /// <summary>Which label is the value; null where all rows are one group.</summary>
    public int? Value => value;

    /// <summary>Number of the value and of the round, by group.</summary>
    public IReadOnlyList<(int Value, int Round)> Keys => _keys;

    /// <summary>The group of each row; nothing when there are too many.</summary>
    public ReadOnlySpan<ushort> Of(UnitRows rows)
    {
        if (_ofRows.Length < rows.Count) _ofRows = new ushort[rows.Capacity];
        if (value is null && round is null) return _ofRows.AsSpan(0, rows.Count);
        var values = value is { } v ? rows.Labels[v] : null;
        var rounds = round is { } r ? rows.Labels[r] : null;
        var (last, number) = ((Value: -1, Round: -1), (ushort)0);
        for (var row = 0; row < rows.Count; row++)
        {
            var key = (values?[row] ?? 0, rounds?[row] ?? 0);
            if (key != last)
            {
                if (Number(key) is not { } found) return [];
                (last, number) = (key, found);
            }
            _ofRows[row] = number;
        }
        return _ofRows.AsSpan(0, rows.Count);
    }

    /// <summary>The number of a group, a new one where it was not met before; null when there are too many.</summary>
    public ushort? Number((int Value, int Round) key)
    {
        if (value is null && round is null) return 0;
        if (_numbers.TryGetValue(key, out var number)) return number;
        if (_keys.Count == Most) return null;
        _numbers.Add(key, number = (ushort)_keys.Count);
        _keys.Add(key);
        return number;
    }
}
