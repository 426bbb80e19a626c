namespace Hunsuan.Engines.Benefits.Tree;

/// <summary>Finds the nearest value of one fact at which a condition turns from yes to no or from no to yes.</summary>
/// <remarks>The condition is worked out for ranges of the fact: a range in which it certainly stays as it is holds no such value, one in which
/// it certainly turns begins with it, others are halved, the nearer half first. So the found value is the nearest also where the condition
/// turns several times. Where other things are unknown the search may not settle; then it is given up.</remarks>
internal sealed class TurningPoint(FactSource facts, int self, Node condition, FactRead fact)
{
    private const int MostSteps = 500;

    private readonly Assumed _assumed = new(facts, fact);
    private int _steps;

    public SmallestChange? Find()
    {
        var (now, bounds) = (fact.Value.Lo, fact.Fact.Unknown);
        var truth = Try(Interval.Of(now));
        if (!truth.IsKnown) return null;
        var up = now < bounds.Hi ? Nearest(truth, now + 1, bounds.Hi) : null;
        var down = now > bounds.Lo ? Nearest(truth, now - 1, bounds.Lo) : null;
        if (_steps >= MostSteps) return null;
        return (up, down) switch
        {
            (null, null) => null,
            ({ } to, null) => new(fact.Fact, fact.Member, now, to),
            (null, { } to) => new(fact.Fact, fact.Member, now, to),
            ({ } above, { } below) => new(fact.Fact, fact.Member, now, above - now <= now - below ? above : below),
        };
    }

    /// <param name="near">The end from which is searched; <paramref name="far"/> may lie below it.</param>
    private long? Nearest(Interval truth, long near, long far)
    {
        if (++_steps >= MostSteps) return null;
        var found = Try(new(Math.Min(near, far), Math.Max(near, far)));
        if (found == truth) return null;
        if (found.IsKnown) return near;
        if (near == far) return null;
        var middle = near + (far - near) / 2;
        return Nearest(truth, near, middle) ?? Nearest(truth, middle + Math.Sign(far - near), far);
    }

    private Interval Try(Interval value)
    {
        _assumed.Value = value;
        return new TreeWalker(_assumed, self).Of(condition);
    }

    /// <summary>The facts with one value exchanged. What was known counts as known.</summary>
    private sealed class Assumed(FactSource facts, FactRead changed) : FactSource
    {
        public Interval Value { get; set; }

        public override int Members => facts.Members;

        public override Interval Household(RuleFact fact) => changed.Member is null && fact == changed.Fact ? Value : facts.Household(fact);

        public override Interval Person(int member, RuleFact fact) =>
            changed.Member == member && fact == changed.Fact ? Value : facts.Person(member, fact);

        public override bool IsKnown(int member, RuleFact fact) => facts.IsKnown(member, fact);
    }
}
