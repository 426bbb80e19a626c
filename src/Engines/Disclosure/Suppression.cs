namespace Hunsuan.Engines.Disclosure;

/// <summary>
/// Chooses which figures are hidden so that nobody is recognised by them (การปกปิดตัวเลขน้อย): those below a least number, and as many others
/// as it takes that no hidden one can be worked out from the figures around it.
/// </summary>
/// <remarks>
/// Columns of a group are hidden together. Whoever subtracts what is shown from the place around learns the sum of the hidden figures in it:
/// that sum reaches the least number in every column, and each hidden figure could be anything over a range at least so wide (as far as its
/// own upper bound lets it). Cell suppression with a feasibility check; see Hundepool et al., Statistical Disclosure Control (2012), chapter 4.
/// Not the fewest figures that would do: the smallest neighbour is taken.
/// </remarks>
public sealed class Suppression
{
    private readonly PlaceTree _tree;
    private readonly IReadOnlyList<FigureColumn> _columns;
    private readonly int _least;
    private readonly bool[] _open;
    private readonly bool[] _hidden;

    private Suppression(PlaceTree tree, IReadOnlyList<FigureColumn> columns, int least, bool[] open, bool[] alsoHidden)
    {
        (_tree, _columns, _least, _open) = (tree, columns, least, [.. open]);
        // What follows from open parts is open.
        for (var place = tree.Count - 1; place >= 0; place--)
            _open[place] |= !tree.IsSmallest(place) && tree.ChildrenOf(place).All(c => _open[c]);
        _hidden = [.. Enumerable.Range(0, tree.Count).Select(p => !_open[p] && (alsoHidden[p] || IsSmall(p)))];
    }

    /// <summary>True for each place whose figures are hidden.</summary>
    /// <param name="tree">The places.</param>
    /// <param name="columns">Figures that are hidden together.</param>
    /// <param name="least">Smaller figures are hidden, zero too.</param>
    /// <param name="open">Places that the reader knows exactly anyway, so that nothing is gained by hiding them; null for none.</param>
    /// <param name="alsoHidden">Places that are hidden for another reason; null for none.</param>
    public static bool[] Hide(PlaceTree tree, IReadOnlyList<FigureColumn> columns, int least, bool[]? open = null, bool[]? alsoHidden = null)
    {
        var none = new bool[tree.Count];
        var suppression = new Suppression(tree, columns, least, open ?? none, alsoHidden ?? none);
        suppression.HideUntilSafe(isFirstHiddenElsewhere: tree.Count > 0 && alsoHidden?[0] == true);
        return suppression._hidden;
    }

    private void HideUntilSafe(bool isFirstHiddenElsewhere)
    {
        for (var place = 0; place < _tree.Count; place++)
            if (_hidden[place]) HideBelow(place);

        bool hasChanged;
        do
        {
            hasChanged = false;
            // From the smallest up: what can't be made safe inside a place hides the place itself.
            for (var place = _tree.Count - 1; place >= 0; place--)
            {
                var isKnown = !_hidden[place] || (place == 0 && isFirstHiddenElsewhere && !IsSmall(0));
                while (isKnown && HiddenIn(place) is { Count: > 0 } group && !IsSafe(group) && HideOneMore(place)) hasChanged = true;
            }
        }
        while (hasChanged);
    }

    /// <summary>The smallest hidden places whose sum is known where this one's figure is.</summary>
    private List<int> HiddenIn(int place)
    {
        var found = new List<int>();
        foreach (var child in _tree.ChildrenOf(place).Where(c => _hidden[c]))
        {
            if (_tree.IsSmallest(child)) found.Add(child);
            else found.AddRange(HiddenIn(child));
        }

        return found;
    }

    private bool IsSafe(List<int> group) => _columns.All(column =>
    {
        var sum = group.Sum(p => column.Values[p]);
        if (sum < _least) return false;
        if (column.AtMost is not { } most) return group.Count > 1;

        var room = group.Sum(p => most[p]);
        return group.All(p => Math.Min(most[p], sum) - Math.Max(0, sum - (room - most[p])) >= Math.Min(_least, most[p]));
    });

    /// <summary>False where there is nothing left to hide.</summary>
    private bool HideOneMore(int place)
    {
        var candidates = Candidates(place).ToList();
        if (candidates.Count > 0) HideWithParts(candidates.MinBy(Size));
        else if (!_open[place] && !_hidden[place]) _hidden[place] = true;
        else return false;
        return true;
    }

    /// <summary>What is shown next to something hidden, down from the place.</summary>
    private IEnumerable<int> Candidates(int place) => _tree.ChildrenOf(place).Where(c => !_open[c]).SelectMany(c => _hidden[c] ? Candidates(c) : [c]);

    private void HideWithParts(int place)
    {
        _hidden[place] = true;
        HideBelow(place);
    }

    // A hidden place all of whose parts are shown would be their sum.
    private void HideBelow(int place)
    {
        if (_tree.IsSmallest(place) || _tree.ChildrenOf(place).Any(c => _hidden[c])) return;
        HideWithParts(_tree.ChildrenOf(place).Where(c => !_open[c]).MinBy(Size));
    }

    private bool IsSmall(int place) => _columns.Any(c => c.Values[place] < _least);

    private long Size(int place) => _columns.Sum(c => c.Values[place]);
}
