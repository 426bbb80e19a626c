using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Turns the trees of rules into work on columns. What is the same in several is done once; what is the household's is done once a household.</summary>
internal sealed partial class ColumnPlan(FactColumns columns, Batch batch)
{
    private readonly Dictionary<string, Part> _known = [];
    private readonly Dictionary<Step, int> _numbers = [];
    private readonly TreeWalker _fixed = new(new Nobody(), -1);

    /// <summary>In the order in which they are to be done.</summary>
    public List<Step> Steps { get; } = [];

    public TruthStep Truth(Part part, Level level) => part.Step as TruthStep is { } step
        ? step.Level == level ? step : (TruthStep)Shared($"spread {Name(part)}", () => new SpreadTruth(batch, step)).Step!
        : (TruthStep)Shared($"fixed {Name(part)} {level}", () => new FixedTruth(batch, level, RuleInterpreter.TruthOf(part.Fixed))).Step!;

    public NumberStep Number(Part part, Level level) => part.Step as NumberStep is { } step
        ? step.Level == level ? step : (NumberStep)Shared($"spread {Name(part)}", () => new SpreadNumber(batch, step)).Step!
        : (NumberStep)Shared($"fixed number {Name(part)} {level}", () => new FixedNumber(batch, level, part.Fixed)).Step!;

    public Part Of(Node node) => node switch
    {
        _ when IsFixed(node) => Part.Of(_fixed.Of(node)),
        FactNode fact => Fact(fact),
        SizeNode => Shared("size", () => new HouseholdSize(batch, columns.LargestHousehold)),
        KnownNode known => Known(known.Fact),
        NotNode => Not(Of(node.Parts[0])),
        JoinNode join => Join(join.IsAnd, [.. join.Parts.Select(Of)]),
        QualifiesNode qualifies => Join(isAnd: true, [.. qualifies.Parts.Select(Of)]),
        CompareNode compare => Compare(compare),
        CalculateNode calculate => Calculate(calculate),
        DivideNode divide => Single(divide, $"/ {divide.By}", of => new DividedNumber(batch, of, divide.By)),
        IfNode choice => If(choice),
        YearsNode => Years(node),
        LookupNode lookup => Single(lookup, $"table {lookup.Table.InForce.Rule} {lookup.Table.Name}", of => new TableStep(batch, lookup.Table, of)),
        MembersNode members => Members(members),
        _ => throw new InvalidOperationException($"{node.GetType().Name} is not known here."),
    };

    /// <summary>Several truths together: those of the household first, so that they are spread once.</summary>
    public Part Join(bool isAnd, IReadOnlyList<Part> parts)
    {
        var (deciding, neutral) = isAnd ? (0, 1) : (1, 0);
        if (parts.Any(p => p.IsFixedAt(deciding))) return Part.Of(Interval.Of(deciding));
        var left = parts.Where(p => !p.IsFixedAt(neutral)).Distinct().ToList();
        if (left.All(p => p.IsFixed)) return left.Count == 0 ? Part.Of(Interval.Of(neutral)) : left[0];
        var ofHousehold = left.Where(p => p.Level == Level.Household).ToList();
        if (ofHousehold.Count > 1 && ofHousehold.Count < left.Count)
            left = [Join(isAnd, ofHousehold), .. left.Where(p => p.Level == Level.Person)];
        if (left.Count == 1) return left[0];
        var level = left.Max(p => p.Level);
        return Shared(
            $"{(isAnd ? "and" : "or")} {string.Join(' ', left.Select(Name).Order(StringComparer.Ordinal))}",
            () => new JoinTruth(batch, isAnd, [.. left.Select(p => Truth(p, level))]));
    }

    /// <summary>Nothing in it is anybody's.</summary>
    private static bool IsFixed(Node node) => node is not (FactNode or SizeNode) && node is not MembersNode && node.Parts.All(IsFixed);

    private string Name(Part part) => part.Step is { } step ? $"#{_numbers[step]}" : $"{part.Fixed}";

    /// <summary>The step of that name, made where there is none yet. It is done after all that it is made of.</summary>
    private Part Shared(string name, Func<Step> make)
    {
        if (_known.TryGetValue(name, out var part)) return part;
        var step = make();
        Steps.Add(step);
        _numbers[step] = _numbers.Count;
        return _known[name] = Part.Of(step);
    }

    private Part Fact(FactNode node)
    {
        var (fact, level) = (node.Fact, LevelOf(node.Fact));
        return columns.Column(fact) switch
        {
            null => Part.Of(fact.Unknown),
            TruthColumn truth => Shared(NameOf(fact), () => new FactTruth(batch, level, truth)),
            NumberColumn number => Shared(NameOf(fact), () => new FactNumber(batch, level, number)),
            ChoiceColumn choice => Shared(NameOf(fact), () => new FactChoice(batch, level, choice, fact.Unknown)),
            _ => throw new InvalidOperationException($"{fact.Name} has a column of no known kind."),
        };
    }

    private Part Known(FactNode node) => columns.Column(node.Fact) is { } column
        ? Shared($"known {NameOf(node.Fact)}", () => new KnownTruth(batch, LevelOf(node.Fact), column))
        : Part.Of(Interval.Of(node.Fact.Unknown.IsKnown ? 1 : 0));

    private Part Not(Part of) => of.Step is TruthStep step
        ? Shared($"not {Name(of)}", () => new NotTruth(step)) : Part.Of(IntervalMath.Not(of.Fixed));

    private static Level LevelOf(RuleFact fact) => fact.Entity == RuleEntity.Person ? Level.Person : Level.Household;

    private static string NameOf(RuleFact fact) => $"fact {fact.Entity} {fact.Index}";

    /// <summary>There is nobody whose facts a value that is the same for everybody could read.</summary>
    private sealed class Nobody : FactSource
    {
        public override int Members => 0;

        public override Interval Household(RuleFact fact) => fact.Unknown;

        public override Interval Person(int member, RuleFact fact) => fact.Unknown;
    }
}
