namespace Hunsuan.Engines.Linkage;

/// <summary>How common what two records share is, against how common shared values are (ความหายากของค่าที่ตรงกัน): a rare name says more.</summary>
internal sealed class PairRarity
{
    private const double Least = 1e-4, Most = 1e4;

    private readonly LinkTable _table;
    private readonly double?[][] _usual;
    private readonly Func<int, int, int, int, double?>? _countOf;

    public PairRarity(LinkTable table) : this(table, UsualOf(table), null)
    {
    }

    /// <param name="table">The records.</param>
    /// <param name="usual">By column and level: how many records have what two share, on average.</param>
    /// <param name="countOf">By column, level, file and value, where not the records of the table are to be counted.</param>
    public PairRarity(LinkTable table, double?[][] usual, Func<int, int, int, int, double?>? countOf) => (_table, _usual, _countOf) = (table, usual, countOf);

    /// <summary>By column and level how many records of a file have what two share, on average; null where that is not looked at.</summary>
    public static double?[][] UsualOf(LinkTable table) =>
        [.. table.Columns.Select(c => Enumerable.Range(0, c.Levels).Select(level => level == 0 || IsOfHouse(c.Kind) ? null : c.Usual(level)).ToArray())];

    public ScoredPair Of(ScoredPair pair)
    {
        var (ofAll, ofOne) = (1.0, 1.0);
        for (var i = 0; i < _usual.Length; i++)
        {
            var rarity = Of(i, Agreement.LevelOf(pair.Pattern, i), pair.A, pair.B);
            ofAll *= rarity;
            if (!HouseholdFields.Has(_table.Columns[i].Kind)) ofOne *= rarity;
        }

        return pair with { RarityOfAll = (float)ofAll, RarityOfOne = (float)ofOne };
    }

    public double Of(int column, int level, int a, int b)
    {
        if (_usual[column][level] is not { } usual) return 1;
        if (CountOf(column, level, a) is not { } ofLeft) return 1;
        return Math.Clamp(Math.Max(ofLeft, CountOf(column, level, b) ?? ofLeft) / usual, Least, Most);
    }

    private double? CountOf(int column, int level, int row)
    {
        var (file, value) = (_table.IsDedupe ? 0 : _table.FileOf(row), _table.Value(row, column));
        return _countOf is null ? _table.Columns[column].CountOf(level, file, value) : _countOf(column, level, file, value);
    }

    /// <summary>Of the rarest value at a level.</summary>
    public double LeastOf(int column, int level) => _usual[column][level] is { } usual ? Math.Clamp(1 / usual, Least, 1) : 1;

    // An address is rare or not as a whole.
    private static bool IsOfHouse(FieldKind kind) => kind is FieldKind.HouseNumber or FieldKind.Village;
}
