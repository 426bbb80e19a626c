using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>One of a few words, equal or not (คอลัมน์หมวด): sex, title, village number, house number.</summary>
internal sealed class CategoryColumn : LinkColumn
{
    public const int Differ = 1, Part = 2, Same = 3;

    private readonly int[] _parts;
    private readonly uint[] _marks;
    private readonly Shares _shares;

    /// <param name="partOf">What of a value counts for a part of agreement, such as 12 of 12/3; null where there is nothing between same and different.</param>
    public CategoryColumn(string name, FieldKind kind, DistinctValues<string> values, Func<string, string>? partOf = null) : base(name, kind, values.OfRow)
    {
        _shares = new(values.Counts());
        _marks = [.. values.Values.Select(v => Keys.Of(v))];
        var parts = values.Values.Select(v => partOf?.Invoke(v) ?? v).ToList();
        var places = parts.Distinct().Index().ToDictionary(p => p.Item, p => p.Index);
        _parts = [.. parts.Select(p => places[p])];
    }

    public override IReadOnlyList<string> LevelNames { get; } = ["differ", "part", "same"];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Level(int left, int right) => left == right ? Same : _parts[left] == _parts[right] ? Part : Differ;

    public override int Values => _marks.Length;

    public override uint Mark(int value) => _marks[value];

    public override uint Key(KeyKind kind, int value) => kind is KeyKind.Whole ? _marks[value] : 0;

    public override double? CountOf(int level, int file, int value) => level == Same ? _shares.Of(file, value) : null;

    public override double? Usual(int level) => level == Same ? _shares.Usual : null;

    public override double? Chance(int level) => level == Same ? _shares.Chance : null;
}
