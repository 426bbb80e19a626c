namespace Hunsuan.Engines.Benefits.Tree;

/// <summary>Where the values of one household and its members come from.</summary>
internal abstract class FactSource
{
    public abstract int Members { get; }

    public abstract Interval Household(RuleFact fact);

    public abstract Interval Person(int member, RuleFact fact);

    /// <summary>Whether a value was known from the start. <paramref name="member"/> is −1 for the household.</summary>
    public virtual bool IsKnown(int member, RuleFact fact) => (member < 0 ? Household(fact) : Person(member, fact)).IsKnown;
}

/// <summary>Sees what is read while an expression is worked out.</summary>
internal interface IWatchesTree
{
    void Read(RuleFact fact, int? member, Interval value);

    void Read(ValueInForce value);

    void Compared(CompareNode comparison, Interval left, Interval right, Interval truth);
}

/// <summary>Works out checked expressions for one person or household, in the plainest way there is.</summary>
/// <param name="self">The member that a rule for persons is about.</param>
internal sealed class TreeWalker(FactSource source, int self, IWatchesTree? watcher = null)
{
    private int _member = -1;

    public Interval Of(Node node) => node switch
    {
        ConstantNode constant => Constant(constant),
        FactNode fact => Fact(fact),
        SizeNode => Interval.Of(source.Members),
        KnownNode known => Known(known),
        NotNode => IntervalMath.Not(Of(node.Parts[0])),
        JoinNode join => JoinNode.Of(join.IsAnd, [.. join.Parts.Select(Of)]),
        CompareNode compare => Compare(compare),
        CalculateNode calculate => IntervalMath.Calculate(calculate.How, Of(node.Parts[0]), Of(node.Parts[1])),
        DivideNode divide => IntervalMath.Divide(Of(node.Parts[0]), divide.By),
        IfNode => IntervalMath.If(Of(node.Parts[0]), Of(node.Parts[1]), Of(node.Parts[2])),
        YearsNode => FullYears.Between(Of(node.Parts[0]), Of(node.Parts[1])),
        LookupNode lookup => Lookup(lookup),
        MembersNode members => Members(members),
        QualifiesNode qualifies => JoinNode.Of(isAnd: true, [.. qualifies.Parts.Select(Of)]),
        _ => throw new InvalidOperationException($"{node.GetType().Name} is not known here."),
    };

    /// <summary>Goes through the parts whose value is not known down to the facts that are not.</summary>
    public void Missing(Node node, Action<RuleFact, int?, Interval> found)
    {
        if (Of(node) is { IsKnown: true }) return;
        if (node is FactNode fact) found(fact.Fact, MemberOf(fact), Of(fact));
        else if (node is MembersNode) EachMember(() => Missing(node.Parts[0], found));
        else foreach (var part in node.Parts) Missing(part, found);
    }

    private Interval Constant(ConstantNode constant)
    {
        if (constant.Parameter is { } parameter) watcher?.Read(parameter);
        return constant.Range;
    }

    private Interval Fact(FactNode node)
    {
        var value = node.Of == FactOf.Household ? source.Household(node.Fact) : source.Person(MemberOf(node)!.Value, node.Fact);
        watcher?.Read(node.Fact, MemberOf(node), value);
        return value;
    }

    private Interval Known(KnownNode node)
    {
        Of(node.Fact);
        return Interval.Of(source.IsKnown(MemberOf(node.Fact) ?? -1, node.Fact.Fact) ? 1 : 0);
    }

    private Interval Compare(CompareNode node)
    {
        var (left, right) = (Of(node.Parts[0]), Of(node.Parts[1]));
        var truth = IntervalMath.Compare(node.How, left, right);
        watcher?.Compared(node, left, right, truth);
        return truth;
    }

    private Interval Lookup(LookupNode node)
    {
        watcher?.Read(node.Table.InForce);
        return node.Table.Find(Of(node.Parts[0]));
    }

    private Interval Members(MembersNode node)
    {
        var values = new List<Interval>(source.Members);
        EachMember(() => values.Add(Of(node.Of)));
        return node.How switch
        {
            MembersHow.Exists => JoinNode.Of(isAnd: false, values),
            MembersHow.All => JoinNode.Of(isAnd: true, values),
            MembersHow.Count or MembersHow.Sum => Joined(values, Calculation.Plus, Interval.Of(0)),
            MembersHow.Least => Joined(values, Calculation.Least, Interval.Anything),
            MembersHow.Most => Joined(values, Calculation.Most, Interval.Anything),
        };
    }

    /// <summary>Of nobody, the given one.</summary>
    private static Interval Joined(List<Interval> values, Calculation how, Interval ofNobody) =>
        values.Count == 0 ? ofNobody : values.Aggregate((a, b) => IntervalMath.Calculate(how, a, b));

    private void EachMember(Action action)
    {
        // A definition or rule that is asked for of each member may ask for all members itself.
        var around = _member;
        for (var member = 0; member < source.Members; member++)
        {
            _member = member;
            action();
        }
        _member = around;
    }

    private int? MemberOf(FactNode node) => node.Of switch
    {
        FactOf.Own => self,
        FactOf.Member => _member,
        FactOf.Household => null,
    };
}
