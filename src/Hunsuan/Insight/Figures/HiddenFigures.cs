using Hunsuan.Areas;
using Hunsuan.Engines.Disclosure;
using Hunsuan.Registers;

namespace Hunsuan.Insight.Figures;

/// <summary>Which figures of an area and its parts a reader may not see (ตัวเลขที่ปกปิด).</summary>
/// <remarks>
/// What hides a figure hides those bound to it: without the number of people nothing is shown; without the number of short, neither their
/// dimensions nor the index, which lie between it and the others.
/// </remarks>
internal sealed class HiddenFigures
{
    private readonly HiddenTree _tree;
    private readonly bool[] _open, _people, _standing, _index, _beingHelped, _improved;
    private readonly bool[][] _dimensions;
    private readonly int _least;
    private long[] _counted = [];

    /// <summary>What is counted in the smallest areas.</summary>
    internal sealed record Counts
    {
        public required IReadOnlyList<TargetCount> People { get; init; }

        /// <summary>For each smallest area, how many are counted in the index, and how many are poor at each cut-off.</summary>
        public required IReadOnlyDictionary<string, long[]> Index { get; init; }

        public required IReadOnlyDictionary<string, long> BeingHelped { get; init; }
        public required IReadOnlyDictionary<string, long> Improved { get; init; }
    }

    /// <param name="tree">The areas.</param>
    /// <param name="counts">What is counted there.</param>
    /// <param name="least">Smaller figures are hidden.</param>
    /// <param name="isOpen">Whether the reader may see the households of an area.</param>
    /// <param name="around">What was hidden of the area as one of several; null where the reader sees no area around it.</param>
    public HiddenFigures(HiddenTree tree, Counts counts, int least, Func<string, bool> isOpen, HiddenFigures? around = null)
    {
        (_tree, _least) = (tree, least);
        _open = [.. tree.Codes.Select(isOpen)];
        var whole = around?._tree.Part(tree.Codes[0], AreaLevel.Province);
        long[] Of(Func<TargetCount, int> figure) => tree.Sums(counts.People.ToDictionary(c => c.AreaCode, c => (long)figure(c)));
        bool[] Hide(bool[]? also, bool[]? elsewhere, params FigureColumn[] columns)
        {
            var alsoHidden = also is null ? new bool[_open.Length] : (bool[])also.Clone();
            alsoHidden[0] |= whole is { } place && elsewhere?[place] == true;
            return Suppression.Hide(tree.Places, columns, least, _open, alsoHidden);
        }

        var (persons, isShort) = (Of(c => c.Persons), Of(c => c.ShortInAny));
        _people = Hide(null, around?._people, new(persons), new(Of(c => c.Households)));
        _standing = Hide(_people, around?._standing, new(isShort, persons), new(Of(c => c.Targeted), persons), new(Of(c => c.Missed), persons));
        long[][] dimensions = [.. Enumerable.Range(0, TargetCount.Nobody("").ShortIn.Count).Select(d => Of(c => c.ShortIn[d]))];
        _dimensions = [.. dimensions.Select((values, d) => Hide(_standing, around?._dimensions[d], new FigureColumn(values, isShort)))];
        while (HideLoneDimensions(dimensions, isShort) is { } also)
            _dimensions = [.. dimensions.Select((values, d) => Hide(also[d], around?._dimensions[d], new FigureColumn(values, isShort)))];
        _index = HideIndex(counts.Index, persons, (also, columns) => Hide(also, around?._index, columns));
        _beingHelped = Hide(_people, around?._beingHelped, new FigureColumn(tree.Sums(counts.BeingHelped), persons));
        _improved = Hide(_people, around?._improved, new FigureColumn(tree.Sums(counts.Improved), persons));
    }

    public HiddenTree Tree => _tree;

    /// <summary>The area whose figures are decided on together.</summary>
    public required CountedTogether Together { get; init; }

    /// <summary>The same of the area around, where the reader sees that too.</summary>
    public HiddenFigures? Around { get; init; }

    /// <summary>The number of the whole in <see cref="Around"/>.</summary>
    public int? PlaceAround => Around?._tree.Part(_tree.Codes[0], AreaLevel.Province);

    public ShownCount Whole(TargetCount count) => Shown(count, _tree.Whole(count.AreaCode));

    public ShownCount Part(TargetCount count, AreaLevel level) => Shown(count, _tree.Part(count.AreaCode, level));

    public bool HidesIndex(string areaCode) => _tree.Whole(areaCode) is not { } place || _index[place];

    public bool HidesIndexOfPart(string areaCode, AreaLevel level) => _tree.Part(areaCode, level) is not { } place || _index[place];

    public ShownHelp Whole(string areaCode, HelpCounts help) => _tree.Whole(areaCode) is { } place
        ? new(_beingHelped[place] ? null : help.BeingHelped, _improved[place] ? null : help.Improved)
        : new(null, null);

    /// <summary>Which places hide more figures of the people in the index, and hide them together; none of them is shown without the index.</summary>
    /// <param name="figures">Of each smallest area.</param>
    /// <param name="also">Where they are hidden for another reason; null for where the index is.</param>
    /// <param name="isWholeHidden">Whether they were hidden of the whole as one of several.</param>
    public bool[] HideBesideIndex(IReadOnlyDictionary<string, long[]> figures, bool[]? also, bool isWholeHidden)
    {
        var columns = figures.Values.FirstOrDefault()?.Length ?? 0;
        var hidden = (bool[])(also ?? _index).Clone();
        hidden[0] |= isWholeHidden;
        var sums = Enumerable.Range(0, columns).Select(f => _tree.Sums(figures.ToDictionary(i => i.Key, i => i.Value[f])));
        // What is found of nobody anywhere tells of nobody.
        return Suppression.Hide(_tree.Places, [.. sums.Where(sum => sum[0] > 0).Select(sum => new FigureColumn(sum, _counted))], _least, _open, hidden);
    }

    private ShownCount Shown(TargetCount count, int? place)
    {
        if (place is not { } at) return ShownCount.Hidden(count.AreaCode);
        int? People(int figure) => _people[at] ? null : figure;
        int? Standing(int figure) => _standing[at] ? null : figure;
        return new(
            count.AreaCode, People(count.Persons), People(count.Households), Standing(count.ShortInAny), Standing(count.Targeted), Standing(count.Missed),
            [.. count.ShortIn.Select((figure, d) => _dimensions[d][at] ? (int?)null : figure)]);
    }

    /// <summary>
    /// Everybody who is short is short in some dimension: where a single dimension is hidden and the others don't make up for all, the next
    /// smallest is hidden with it. Null where there is no such place.
    /// </summary>
    private bool[][]? HideLoneDimensions(long[][] dimensions, long[] isShort)
    {
        var also = _dimensions.Select(d => (bool[])d.Clone()).ToArray();
        var hasFound = false;
        for (var place = 0; place < isShort.Length; place++)
        {
            if (_standing[place] || _open[place] || _dimensions.Count(d => d[place]) != 1) continue;
            var shown = Enumerable.Range(0, dimensions.Length).Where(d => !_dimensions[d][place]).ToList();
            if (shown.Count == 0 || shown.Sum(d => dimensions[d][place]) >= isShort[place]) continue;
            also[shown.MinBy(d => dimensions[d][place])][place] = hasFound = true;
        }

        return hasFound ? also : null;
    }

    private bool[] HideIndex(IReadOnlyDictionary<string, long[]> index, long[] persons, Func<bool[], FigureColumn[], bool[]> hide)
    {
        if (index.Count == 0) return _standing;
        long[] Of(int figure) => _tree.Sums(index.ToDictionary(i => i.Key, i => i.Value[figure]));
        _counted = Of(0);
        return hide(_standing, [new(_counted, persons), .. Enumerable.Range(1, index.Values.First().Length - 1).Select(k => new FigureColumn(Of(k), _counted))]);
    }
}
