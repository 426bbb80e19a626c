namespace Hunsuan.Engines.Benefits;

/// <summary>What a value is counted in (หน่วยของค่า). Units never mix.</summary>
public enum RuleUnit
{
    Truth = 0,
    Number = 1,
    Years = 2,
    Months = 3,

    /// <summary>Money once.</summary>
    Baht = 4,
    BahtPerDay = 5,
    BahtPerMonth = 6,
    BahtPerYear = 7,
    Date = 8,
    Choice = 9,
}

/// <summary>The type of a value: its unit and, of a choice, the values that there are (ชนิดข้อมูล).</summary>
public sealed class RuleType
{
    public static readonly RuleType Truth = new(RuleUnit.Truth, "truth");
    public static readonly RuleType Number = new(RuleUnit.Number, "number");
    public static readonly RuleType Years = new(RuleUnit.Years, "years");
    public static readonly RuleType Months = new(RuleUnit.Months, "months");
    public static readonly RuleType Baht = new(RuleUnit.Baht, "baht");
    public static readonly RuleType BahtPerDay = new(RuleUnit.BahtPerDay, "baht/day");
    public static readonly RuleType BahtPerMonth = new(RuleUnit.BahtPerMonth, "baht/month");
    public static readonly RuleType BahtPerYear = new(RuleUnit.BahtPerYear, "baht/year");
    public static readonly RuleType Date = new(RuleUnit.Date, "date");

    /// <summary>All that need no further word to be known.</summary>
    internal static readonly IReadOnlyList<RuleType> Simple =
        [Truth, Number, Years, Months, Baht, BahtPerDay, BahtPerMonth, BahtPerYear, Date];

    private readonly string _name;

    private RuleType(RuleUnit unit, string name) => (Unit, _name) = (unit, name);

    public RuleUnit Unit { get; }

    /// <summary>The values of a choice, in the order of their numbers; empty for all other types.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    public bool IsMoney => Unit is RuleUnit.Baht or RuleUnit.BahtPerDay or RuleUnit.BahtPerMonth or RuleUnit.BahtPerYear;

    /// <summary>Whether values have an order and can be added: neither truth nor choice nor date.</summary>
    internal bool IsAmount => IsMoney || Unit is RuleUnit.Number or RuleUnit.Years or RuleUnit.Months;

    internal bool HasOrder => IsAmount || Unit == RuleUnit.Date;

    internal static RuleType Choice(string fact, IReadOnlyList<string> choices) => new(RuleUnit.Choice, $"choice({fact})") { Choices = choices };

    internal static RuleType? Find(string name) => Simple.FirstOrDefault(t => t._name == name);

    internal bool Equals(RuleType other) => Unit == other.Unit && Choices.SequenceEqual(other.Choices);

    /// <summary>What is meant where nothing is known of a value that may lie in a range.</summary>
    internal Interval Unknown(Interval range) => Unit switch
    {
        RuleUnit.Truth => new(0, 1),
        RuleUnit.Choice => new(-1, Choices.Count - 1),
        _ => range,
    };

    /// <summary>As it is written: "baht/year", "choice(nationality)".</summary>
    public override string ToString() => _name;
}
