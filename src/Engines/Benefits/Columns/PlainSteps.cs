using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>
/// What is asked of members in the light of the person asked about, as <c>members.exists(m, m.age &lt; age)</c>: worked out person by person, in
/// the plain way, in time that grows with the square of a household's size.
/// </summary>
internal sealed class PlainWalk(FactColumns columns, Node node)
{
    public void Each(Batch batch, Action<int, Interval> found)
    {
        for (var h = batch.FirstHousehold; h < batch.FirstHousehold + batch.Households; h++)
        {
            var source = new ColumnSource(columns, h);
            for (var member = 0; member < source.Members; member++)
                found(columns.FirstMember(h) - batch.FirstPerson + member, new TreeWalker(source, member).Of(node));
        }
    }
}

internal sealed class PlainTruth : TruthStep
{
    private readonly PlainWalk _walk;

    public PlainTruth(Batch batch, PlainWalk walk) : base(Level.Person)
    {
        _walk = walk;
        Allocate(batch);
    }

    public override void Run(Batch batch) => _walk.Each(batch, (row, truth) =>
    {
        Bits.Set(Yes, row, truth.Lo == 1);
        Bits.Set(No, row, truth.Hi == 0);
    });
}

internal sealed class PlainNumber : NumberStep
{
    private readonly PlainWalk _walk;

    public PlainNumber(Batch batch, PlainWalk walk, Interval range) : base(Level.Person)
    {
        (_walk, Range) = (walk, range);
        Allocate(batch, isExact: false);
    }

    public override Interval Range { get; }

    public override void Run(Batch batch) => _walk.Each(batch, Put);
}

/// <summary>One household of the columns.</summary>
internal sealed class ColumnSource(FactColumns columns, int household) : FactSource
{
    private readonly int _first = columns.FirstMember(household);

    public override int Members { get; } = columns.Members(household);

    public override Interval Household(RuleFact fact) => columns[fact, household];

    public override Interval Person(int member, RuleFact fact) => columns[fact, _first + member];
}
