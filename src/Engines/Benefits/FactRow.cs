namespace Hunsuan.Engines.Benefits;

/// <summary>What is known of one person or household (ข้อมูลของบุคคลหรือครัวเรือนหนึ่งราย). Everything is unknown until it is set.</summary>
public sealed class FactRow
{
    private readonly Interval[] _values;
    private readonly FactBook _book;
    private readonly RuleEntity _entity;

    public FactRow(FactBook book, RuleEntity entity)
    {
        (_book, _entity) = (book, entity);
        _values = [.. book.Of(entity).Select(f => f.Unknown)];
    }

    internal FactRow(FactBook book, RuleEntity entity, Func<RuleFact, Interval> known)
    {
        (_book, _entity) = (book, entity);
        _values = [.. book.Of(entity).Select(known)];
    }

    /// <exception cref="ArgumentException">The fact belongs to the other kind of entity.</exception>
    public Interval this[RuleFact fact] => fact.Entity == _entity ? _values[fact.Index] : throw new ArgumentException($"{fact.Name} is no fact of a {_entity}.");

    /// <summary>Sets a value. False where there is no such fact or the value is outside of what was declared; then nothing is changed.</summary>
    public bool TrySet(string name, Interval value)
    {
        if (_book.Find(_entity, name) is not { } fact || !fact.Allows(value)) return false;
        _values[fact.Index] = value;
        return true;
    }

    /// <inheritdoc cref="TrySet(string, Interval)"/>
    public bool TrySet(string name, long value) => value is > -Interval.Endless and < Interval.Endless && TrySet(name, Interval.Of(value));

    /// <inheritdoc cref="TrySet(string, Interval)"/>
    public bool TrySet(string name, bool value) => TypeOf(name) == RuleUnit.Truth && TrySet(name, Interval.Of(value ? 1 : 0));

    /// <inheritdoc cref="TrySet(string, Interval)"/>
    public bool TrySet(string name, DateOnly day) => TypeOf(name) == RuleUnit.Date && TrySet(name, Interval.Of(day.DayNumber));

    /// <summary>Sets a choice by its value, exactly as declared.</summary>
    public bool TrySet(string name, string choice) =>
        _book.Find(_entity, name)?.Type.Choices.ToList().IndexOf(choice) is >= 0 and var at && TrySet(name, Interval.Of(at));

    private RuleUnit? TypeOf(string name) => _book.Find(_entity, name)?.Type.Unit;
}
