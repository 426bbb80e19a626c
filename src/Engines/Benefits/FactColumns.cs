using Hunsuan.Engines.Benefits.Columns;
using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits;

/// <summary>What is known of many households and their members, as columns (ข้อมูลของทั้งพื้นที่แบบคอลัมน์). Everything is unknown until it is set.</summary>
/// <remarks>Persons stand in the order of their households. Setting is not safe from several threads; reading is, once all is set.</remarks>
public sealed class FactColumns
{
    private readonly int[] _firstMember;
    private readonly FactColumn?[] _persons, _households;
    private bool _isSettled;

    /// <param name="book">The facts there are.</param>
    /// <param name="firstMember">For each household the row of its first member, and at the end the number of persons: begins with 0, never falls.
    /// A household without members has the row of the next.</param>
    /// <exception cref="ArgumentException">The rows do not begin with 0 or fall, or a household is larger than is possible.</exception>
    public FactColumns(FactBook book, ReadOnlySpan<int> firstMember)
    {
        (Book, _firstMember) = (book, firstMember.ToArray());
        if (firstMember.IsEmpty || firstMember[0] != 0) throw new ArgumentException("The first household's members begin at row 0.");
        (Starts, Ends) = (new ulong[(Persons + FactColumn.Spare) / 64 + 2], new ulong[(Persons + FactColumn.Spare) / 64 + 2]);
        for (var h = 0; h < Households; h++) AddHousehold(firstMember[h], firstMember[h + 1]);
        (_persons, _households) = (new FactColumn?[book.Of(RuleEntity.Person).Count], new FactColumn?[book.Of(RuleEntity.Household).Count]);
    }

    public FactBook Book { get; }

    public int Households => _firstMember.Length - 1;

    public int Persons => _firstMember[^1];

    public int Rows(RuleEntity entity) => entity == RuleEntity.Person ? Persons : Households;

    /// <summary>The row of a household's first member.</summary>
    public int FirstMember(int household) => _firstMember[household];

    public int Members(int household) => _firstMember[household + 1] - _firstMember[household];

    /// <summary>The household in which a person stands.</summary>
    public int HouseholdOf(int person)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)person, (uint)Persons);
        var found = Array.BinarySearch(_firstMember, person);
        if (found < 0) return ~found - 1;

        // Households without members begin at the same row as the next.
        while (_firstMember[found + 1] == person) found++;
        return found;
    }

    /// <summary>What is known of a fact in a row.</summary>
    public Interval this[RuleFact fact, int row] => Column(fact)?[row] ?? fact.Unknown;

    /// <summary>Sets a value. False where it is outside of what was declared; then nothing is changed.</summary>
    public bool TrySet(RuleFact fact, int row, Interval value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows(fact.Entity));
        if (!fact.Allows(value)) return false;
        var columns = fact.Entity == RuleEntity.Person ? _persons : _households;
        var column = columns[fact.Index] ??= FactColumn.Of(fact, Rows(fact.Entity));
        column[row] = value;
        _isSettled = false;
        return true;
    }

    /// <inheritdoc cref="TrySet(RuleFact, int, Interval)"/>
    public bool TrySet(RuleFact fact, int row, long value) => value is > -Interval.Endless and < Interval.Endless && TrySet(fact, row, Interval.Of(value));

    /// <summary>One household as the interpreter takes it, with the member asked about.</summary>
    public UnitFacts Unit(int household, int? member = null)
    {
        var first = FirstMember(household);
        return new(Row(RuleEntity.Household, household), [.. Enumerable.Range(first, Members(household)).Select(p => Row(RuleEntity.Person, p))], member);
    }

    /// <summary>A bit at the first member of each household that has any, and at the last.</summary>
    internal ulong[] Starts { get; }

    internal ulong[] Ends { get; }

    internal int LargestHousehold { get; private set; }

    internal ReadOnlySpan<int> FirstMembers => _firstMember;

    /// <summary>Null where nothing was ever set.</summary>
    internal FactColumn? Column(RuleFact fact) => (fact.Entity == RuleEntity.Person ? _persons : _households)[fact.Index];

    /// <summary>Makes columns ready to be read by lanes; again only after something was set.</summary>
    internal void Settle()
    {
        lock (_firstMember)
        {
            if (_isSettled) return;
            foreach (var column in _persons.Concat(_households)) column?.Settle();
            _isSettled = true;
        }
    }

    private void AddHousehold(int first, int next)
    {
        if (next < first || next - first > SizeNode.Most) throw new ArgumentException($"A household cannot reach from row {first} to before {next}.");
        LargestHousehold = Math.Max(LargestHousehold, next - first);
        if (next == first) return;
        Bits.Set(Starts, first, true);
        Bits.Set(Ends, next - 1, true);
    }

    private FactRow Row(RuleEntity entity, int row) => new(Book, entity, fact => this[fact, row]);
}
