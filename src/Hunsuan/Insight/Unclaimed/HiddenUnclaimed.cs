using Hunsuan.Engines.Disclosure;
using Hunsuan.Insight.Figures;
using Hunsuan.Registers;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>Where a reader may not see how many go without a benefit (จำนวนสิทธิตกหล่นที่ปกปิด): decided for a whole province, whichever page is open.</summary>
internal sealed class HiddenUnclaimed
{
    private readonly HiddenTree _tree;
    private readonly bool[][] _hidden;

    /// <param name="areaCode">What is decided on together.</param>
    /// <param name="counts">Of its smallest areas.</param>
    /// <param name="least">Smaller figures are hidden.</param>
    /// <param name="isOpen">Whether the reader may see the households of an area.</param>
    /// <param name="hidesPeople">Whether the number of people of an area is hidden from the reader; then nothing of it is shown.</param>
    public HiddenUnclaimed(string areaCode, UnclaimedBenefits.Counts counts, int least, Func<string, bool> isOpen, Func<string, bool> hidesPeople)
    {
        _tree = new(areaCode, [.. counts.Parts.Keys.Order(StringComparer.Ordinal).Select(TargetCount.Nobody)]);
        var (open, also) = (_tree.Codes.Select(isOpen).ToArray(), _tree.Codes.Select(hidesPeople).ToArray());
        _hidden = [.. counts.Whole.Select((whole, rule) => Hide(rule, whole.MayHave == 0))];

        // What nobody goes without tells of nobody.
        bool[] Hide(int rule, bool isNobodys) => isNobodys ? new bool[_tree.Codes.Count] : Suppression.Hide(_tree.Places, [new(Sums(rule, c => c.MayHave), Sums(rule, c => c.All))], least, open, also);

        long[] Sums(int rule, Func<UnclaimedCount, int> figure) => _tree.Sums(counts.Parts.ToDictionary(p => p.Key, p => (long)figure(p.Value[rule])));
    }

    /// <param name="rule">The place of the benefit among the counts.</param>
    public bool Hides(string areaCode, int rule) => _tree.Whole(areaCode) is not { } place || _hidden[rule][place];
}
