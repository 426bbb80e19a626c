namespace Hunsuan.Engines.Disclosure;

/// <summary>Places within places (พื้นที่ซ้อนพื้นที่), as a province down to its villages; a figure of a place is the sum of those of its parts.</summary>
public sealed class PlaceTree
{
    private readonly int[] _parentOf;
    private readonly List<int>[] _childrenOf;

    /// <param name="parentOf">The number of the place around each; -1 for the first, which holds all others. A place comes after the one around it.</param>
    /// <exception cref="ArgumentException">A place comes before the one around it, or a second one has none.</exception>
    public PlaceTree(IEnumerable<int> parentOf)
    {
        _parentOf = [.. parentOf];
        _childrenOf = [.. _parentOf.Select(_ => new List<int>())];
        for (var place = 0; place < _parentOf.Length; place++)
        {
            var parent = _parentOf[place];
            if (parent >= place || (parent < 0 && place > 0)) throw new ArgumentException("A place comes after the one around it.", nameof(parentOf));
            if (parent >= 0) _childrenOf[parent].Add(place);
        }
    }

    public int Count => _parentOf.Length;

    /// <summary>-1 for the first.</summary>
    public int ParentOf(int place) => _parentOf[place];

    public IReadOnlyList<int> ChildrenOf(int place) => _childrenOf[place];

    public bool IsSmallest(int place) => _childrenOf[place].Count == 0;

    /// <summary>A figure of every place, from those of the smallest.</summary>
    public long[] Sums(Func<int, long> ofSmallest)
    {
        var sums = new long[Count];
        for (var place = Count - 1; place >= 0; place--)
        {
            if (IsSmallest(place)) sums[place] = ofSmallest(place);
            if (_parentOf[place] >= 0) sums[_parentOf[place]] += sums[place];
        }

        return sums;
    }
}
