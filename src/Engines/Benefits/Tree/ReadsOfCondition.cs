namespace Hunsuan.Engines.Benefits.Tree;

/// <summary>Writes down what is read while a condition is worked out, each thing once.</summary>
internal sealed class ReadsOfCondition : IWatchesTree
{
    public List<FactRead> Facts { get; } = [];
    public List<ValueInForce> Values { get; } = [];
    public List<ComparisonRead> Comparisons { get; } = [];

    public void Read(RuleFact fact, int? member, Interval value)
    {
        var read = new FactRead(fact, member, value);
        if (!Facts.Contains(read)) Facts.Add(read);
    }

    public void Read(ValueInForce value)
    {
        if (!Values.Contains(value)) Values.Add(value);
    }

    public void Compared(CompareNode comparison, Interval left, Interval right, Interval truth)
    {
        var (isLeftLimit, isRightLimit) = (IsLimit(comparison.Parts[0]), IsLimit(comparison.Parts[1]));
        var read = new ComparisonRead(
            comparison.Column, Sign(comparison.How), comparison.Parts[0].Type, left, right, isLeftLimit, isRightLimit, RuleInterpreter.TruthOf(truth));
        if (!Comparisons.Contains(read)) Comparisons.Add(read);
    }

    private static bool IsLimit(Node node) => node is not (FactNode or SizeNode or MembersNode) && node.Parts.All(IsLimit);

    private static string Sign(Comparison how) => how switch
    {
        Comparison.Equal => "==",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.AtMost => "<=",
        Comparison.More => ">",
        Comparison.AtLeast => ">=",
    };
}
