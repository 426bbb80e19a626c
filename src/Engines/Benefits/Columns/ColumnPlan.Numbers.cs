using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Comparison, calculation and members.</summary>
internal sealed partial class ColumnPlan
{
    private Part Compare(CompareNode node)
    {
        var (left, right, how) = (node.Parts[0], node.Parts[1], node.How);
        if (left.Type.Unit == RuleUnit.Truth) return SameTruth(Of(left), Of(right), how == Comparison.Equal);
        if (IsFixed(left) && !IsFixed(right)) (left, right, how) = (right, left, Turned(how));
        return FactAgainst(left, right, how) ?? CompareNumbers(Of(left), Of(right), how);
    }

    /// <summary>A fact against a value that is the same for everybody needs no number of its own: the column is compared as it stands.</summary>
    private Part? FactAgainst(Node left, Node right, Comparison how)
    {
        if (left is not FactNode { Fact: var fact } || !IsFixed(right) || _fixed.Of(right) is not { IsKnown: true, Lo: var limit }) return null;
        return columns.Column(fact) switch
        {
            ChoiceColumn choice when how == Comparison.Equal => ChoiceIs(fact, choice, (byte)limit),
            ChoiceColumn choice when how == Comparison.NotEqual => Not(ChoiceIs(fact, choice, (byte)limit)),
            NumberColumn { IsNarrow: true } number when limit is > int.MinValue + 1 and < int.MaxValue => Shared(
                $"{NameOf(fact)} {how} {limit}", () => new CompareFact(batch, LevelOf(fact), number, how, (int)limit)),
            _ => null,
        };
    }

    private Part ChoiceIs(RuleFact fact, ChoiceColumn column, byte code) =>
        Shared($"{NameOf(fact)} is {code}", () => new ChoiceIs(batch, LevelOf(fact), column, code));

    private Part CompareNumbers(Part left, Part right, Comparison how)
    {
        if (left.IsFixed && right.IsFixed) return Part.Of(IntervalMath.Compare(how, left.Fixed, right.Fixed));
        if (left.IsFixed) (left, right, how) = (right, left, Turned(how));
        if (right is { IsFixed: true, Fixed: { IsKnown: true, Lo: var limit } })
            return Shared($"{Name(left)} {how} {limit}", () => new CompareWorkedOut(batch, (NumberStep)left.Step!, how, limit));
        return Together($"{how}", left, right, (a, b) => new CompareNumbers(batch, how, a, b));
    }

    private Part SameTruth(Part left, Part right, bool isSame)
    {
        if (left.IsFixed && right.IsFixed) return Part.Of(IntervalMath.Compare(isSame ? Comparison.Equal : Comparison.NotEqual, left.Fixed, right.Fixed));
        var level = Max(left, right);
        var same = Shared($"same {Name(left)} {Name(right)}", () => new SameTruth(batch, Truth(left, level), Truth(right, level)));
        return isSame ? same : Not(same);
    }

    private Part Calculate(CalculateNode node)
    {
        var (left, right) = (Of(node.Parts[0]), Of(node.Parts[1]));
        if (left.IsFixed && right.IsFixed) return Part.Of(IntervalMath.Calculate(node.How, left.Fixed, right.Fixed));
        return Together($"{node.How}", left, right, (a, b) => new CalculateNumbers(batch, node.How, a, b));
    }

    private Part Single(Node node, string name, Func<NumberStep, Step> make)
    {
        var of = Of(node.Parts[0]);
        return Shared($"{name} {Name(of)}", () => make(of.Step as NumberStep ?? Number(of, Level.Household)));
    }

    private Part If(IfNode node)
    {
        var (condition, then, otherwise) = (Of(node.Parts[0]), Of(node.Parts[1]), Of(node.Parts[2]));
        if (condition is { IsFixed: true, Fixed.IsKnown: true }) return condition.Fixed.Lo == 1 ? then : otherwise;
        var level = (Level)Math.Max((int)condition.Level, (int)Max(then, otherwise));
        var name = $"if {Name(condition)} {Name(then)} {Name(otherwise)}";
        return node.Type.Unit == RuleUnit.Truth
            ? Shared($"{name} truth", () => new IfTruth(batch, Truth(condition, level), Truth(then, level), Truth(otherwise, level)))
            : Shared(name, () => new IfNumber(batch, Truth(condition, level), Number(then, level), Number(otherwise, level)));
    }

    private Part Years(Node node)
    {
        var (from, to) = (Of(node.Parts[0]), Of(node.Parts[1]));
        if (from.IsFixed && to.IsFixed) return Part.Of(FullYears.Between(from.Fixed, to.Fixed));
        return to.IsFixed
            ? Shared($"years {Name(from)} {Name(to)}", () => new YearsToFixed(batch, (NumberStep)from.Step!, to.Fixed))
            : Together("years", from, to, (a, b) => new YearsBetween(batch, a, b));
    }

    private Part Together(string name, Part left, Part right, Func<NumberStep, NumberStep, Step> make)
    {
        var level = Max(left, right);
        return Shared($"{name} {Name(left)} {Name(right)}", () => make(Number(left, level), Number(right, level)));
    }

    private Part Members(MembersNode node)
    {
        if (node.Of.All().Any(n => n is FactNode { Of: FactOf.Own })) return Plain(node);
        var (of, largest) = (Of(node.Of), columns.LargestHousehold);
        var name = $"members {node.How} {Name(of)}";
        return node.How switch
        {
            MembersHow.Exists or MembersHow.All =>
                Shared(name, () => new MembersTruth(batch, node.How == MembersHow.All, Truth(of, Level.Person))),
            MembersHow.Count => Shared(name, () => new MembersCount(batch, Truth(of, Level.Person), largest)),
            MembersHow.Sum => Shared(name, () => new MembersNumber(batch, Calculation.Plus, Number(of, Level.Person), largest)),
            MembersHow.Least => Shared(name, () => new MembersNumber(batch, Calculation.Least, Number(of, Level.Person), largest)),
            MembersHow.Most => Shared(name, () => new MembersNumber(batch, Calculation.Most, Number(of, Level.Person), largest)),
        };
    }

    private Part Plain(MembersNode node)
    {
        var (walk, name) = (new PlainWalk(columns, node), $"plain {System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(node)}");
        return Shared(name, () => node.Type.Unit == RuleUnit.Truth ? new PlainTruth(batch, walk) : new PlainNumber(batch, walk, node.Range));
    }

    private static Level Max(Part left, Part right) => (Level)Math.Max((int)left.Level, (int)right.Level);

    /// <summary>The same with left and right exchanged.</summary>
    private static Comparison Turned(Comparison how) => how switch
    {
        Comparison.Equal => Comparison.Equal,
        Comparison.NotEqual => Comparison.NotEqual,
        Comparison.Less => Comparison.More,
        Comparison.AtMost => Comparison.AtLeast,
        Comparison.More => Comparison.Less,
        Comparison.AtLeast => Comparison.AtMost,
    };
}
