using System.Runtime.CompilerServices;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Engines.ThaiText.SoundCodes;

namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>Names and other words, compared as written, by their skeleton and by likeness (คอลัมน์ชื่อ).</summary>
internal sealed class NameColumn : LinkColumn
{
    public const int Differ = 1, Near = 2, Like = 3, SameSkeleton = 4, Same = 5;

    private const double NearFrom = 0.76, LikeFrom = 0.88;

    private readonly string[] _keys;
    private readonly int[] _skeletons;
    private readonly uint[] _marks, _wholes, _sounds, _starts;
    private readonly LetterBound[] _letters;
    private readonly Shares _byText, _bySkeleton;

    /// <param name="values">Texts in normal form.</param>
    public NameColumn(string name, FieldKind kind, DistinctValues<string> values) : base(name, kind, values.OfRow)
    {
        var (skeletons, count) = (new Dictionary<string, int>(StringComparer.Ordinal), values.Values.Count);
        (_keys, _letters) = (new string[count], new LetterBound[count]);
        (_skeletons, _marks, _wholes, _sounds, _starts) = (new int[count], new uint[count], new uint[count], new uint[count], new uint[count]);
        for (var id = 0; id < count; id++)
        {
            _keys[id] = SkeletonKey.Of(values.Values[id]) is { Length: > 0 } key ? key : values.Values[id];
            _letters[id] = LetterBound.Of(_keys[id]);
            if (!skeletons.TryGetValue(_keys[id], out _skeletons[id])) skeletons[_keys[id]] = _skeletons[id] = skeletons.Count;
            (_marks[id], _wholes[id]) = (Keys.Of(values.Values[id]), Keys.Of(_keys[id]));
            _sounds[id] = Keys.Of(SoundOf(values.Values[id]));
            _starts[id] = Keys.Of(_keys[id].AsSpan(0, Math.Min(3, _keys[id].Length)));
        }

        var byText = values.Counts();
        var bySkeleton = byText.Select(_ => new int[skeletons.Count]).ToArray();
        for (var file = 0; file < byText.Length; file++)
            for (var id = 0; id < count; id++) bySkeleton[file][_skeletons[id]] += byText[file][id];

        (_byText, _bySkeleton) = (new(byText), new(bySkeleton));
    }

    public override IReadOnlyList<string> LevelNames { get; } = ["differ", "near", "like", "same-skeleton", "same"];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Level(int left, int right)
    {
        if (left == right) return Same;
        if (_skeletons[left] == _skeletons[right]) return SameSkeleton;
        if (_letters[left].Most(_letters[right]) < NearFrom) return Differ;
        return Likeness.JaroWinkler(_keys[left], _keys[right]) switch
        {
            >= LikeFrom => Like,
            >= NearFrom => Near,
            _ => Differ,
        };
    }

    /// <summary>Whether a value has the skeleton of one of another column.</summary>
    public bool IsSame(int value, NameColumn column, int other) => _wholes[value] == column._wholes[other];

    /// <summary>Whether their skeletons are like.</summary>
    public bool IsLike(int value, NameColumn column, int other) => Likeness.JaroWinkler(_keys[value], column._keys[other]) >= LikeFrom;

    public override int Values => _keys.Length;

    public override uint Mark(int value) => _marks[value];

    public override uint Key(KeyKind kind, int value) => kind switch
    {
        KeyKind.Whole => _wholes[value],
        KeyKind.Coarse => _sounds[value],
        KeyKind.Other => _starts[value],
    };

    public override double? CountOf(int level, int file, int value) => level switch
    {
        Same => _byText.Of(file, value),
        SameSkeleton => _bySkeleton.Of(file, _skeletons[value]),
        _ => null,
    };

    public override double? Usual(int level) => level switch
    {
        Same => _byText.Usual,
        SameSkeleton => _bySkeleton.Usual,
        _ => null,
    };

    public override double? Chance(int level) => level switch
    {
        Same => _byText.Chance,
        SameSkeleton => Math.Max(1e-9, _bySkeleton.Chance - _byText.Chance),
        _ => null,
    };

    // How Thai and Latin names sound; where a text has no such letters, its own.
    private static string SoundOf(string text)
    {
        var sound = text.AsSpan().ContainsAnyInRange('ก', 'ฮ') ? MetaSound.Of(text) : LatinSound.Of(text);
        return sound.Length > 0 ? sound : text;
    }
}
