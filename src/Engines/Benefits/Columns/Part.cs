namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>What has become of a part of an expression: a value that is the same for everybody, or work to be done.</summary>
internal readonly record struct Part(Interval Fixed, Step? Step)
{
    public static Part Of(Interval value) => new(value, null);

    public static Part Of(Step step) => new(default, step);

    public bool IsFixed => Step is null;

    public bool IsFixedAt(long value) => IsFixed && Fixed.IsKnown && Fixed.Lo == value;

    /// <summary>The lowest level at which it can be worked out.</summary>
    public Level Level => Step?.Level ?? Level.Household;
}
