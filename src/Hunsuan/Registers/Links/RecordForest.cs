namespace Hunsuan.Registers.Links;

/// <summary>Records with who is joined to whom, and who must not be (โครงสร้างกลุ่มระเบียน).</summary>
internal sealed class RecordForest
{
    // Lists beyond this many are not looked at for two rows of one list.
    private const int MostLists = 64;

    private readonly Dictionary<Guid, int> _places = [];
    private readonly Dictionary<string, int> _lists = [];
    private readonly List<Guid> _records = [];
    private readonly List<int> _above = [];
    private readonly List<ulong> _listsIn = [];

    // By the root of a cluster: records that none of its records may be joined with.
    private readonly Dictionary<int, List<int>> _apart = [];

    public void Add(Guid left, string leftList, Guid right, string rightList)
    {
        Place(left, leftList);
        Place(right, rightList);
    }

    /// <summary>Records that nothing joins are apart anyway.</summary>
    public void KeepApart(Guid left, Guid right)
    {
        if (!_places.TryGetValue(left, out var a) || !_places.TryGetValue(right, out var b)) return;
        OthersOf(a).Add(b);
        OthersOf(b).Add(a);
    }

    /// <summary>False where that would bring together what must not be.</summary>
    public bool Join(Guid left, Guid right, bool isDecided)
    {
        var (a, b) = (Root(_places[left]), Root(_places[right]));
        if (a == b) return true;
        if ((!isDecided && (_listsIn[a] & _listsIn[b]) != 0) || AreApart(a, b)) return false;
        // The earlier record is the root, so that it names the cluster whatever came first.
        if (_records[b].CompareTo(_records[a]) < 0) (a, b) = (b, a);
        _above[b] = a;
        _listsIn[a] |= _listsIn[b];
        if (_apart.Remove(b, out var others)) OthersOf(a).AddRange(others);
        return true;
    }

    public IReadOnlyDictionary<Guid, Guid> Clusters()
    {
        var sizes = new int[_records.Count];
        for (var place = 0; place < sizes.Length; place++) sizes[Root(place)]++;
        var (names, clusters) = (new Dictionary<int, Guid>(), new Dictionary<Guid, Guid>());
        for (var place = 0; place < sizes.Length; place++)
        {
            var root = Root(place);
            if (sizes[root] < 2) continue;
            if (!names.TryGetValue(root, out var name)) names[root] = name = PairId.OfCluster(_records[root]);
            clusters[_records[place]] = name;
        }

        return clusters;
    }

    private bool AreApart(int a, int b)
    {
        if (!_apart.TryGetValue(a, out var ofA) || !_apart.TryGetValue(b, out var ofB)) return false;
        return ofA.Count < ofB.Count ? ofA.Exists(other => Root(other) == b) : ofB.Exists(other => Root(other) == a);
    }

    private List<int> OthersOf(int root)
    {
        if (!_apart.TryGetValue(root, out var others)) _apart[root] = others = [];
        return others;
    }

    private void Place(Guid record, string list)
    {
        if (_places.ContainsKey(record)) return;
        if (!_lists.TryGetValue(list, out var number)) _lists[list] = number = _lists.Count;
        _places[record] = _records.Count;
        _above.Add(_records.Count);
        _records.Add(record);
        _listsIn.Add(number < MostLists ? 1UL << number : 0);
    }

    private int Root(int place)
    {
        while (_above[place] != place) place = _above[place] = _above[_above[place]];
        return place;
    }
}
