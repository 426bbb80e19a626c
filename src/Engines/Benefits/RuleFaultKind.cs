namespace Hunsuan.Engines.Benefits;

/// <summary>The ways in which a rule can be wrong (ชนิดของข้อผิดพลาดในกติกา). What stands in the details follows each, in order.</summary>
public enum RuleFaultKind
{
    // The text of an expression.

    /// <summary>Nothing is written.</summary>
    ExpressionEmpty = 0,

    /// <summary>A character that the language does not have. The character.</summary>
    UnknownCharacter = 1,

    /// <summary>One = where == is meant.</summary>
    SingleEquals = 2,

    /// <summary>A text without its closing quote.</summary>
    TextNotClosed = 3,

    /// <summary>A number too large, or with more places than its unit has (two for baht, none else). The number.</summary>
    NumberNotPossible = 4,

    /// <summary>A date of the Buddhist era. As written; the year of the Common Era.</summary>
    BuddhistYear = 5,

    /// <summary>A date that does not exist. As written.</summary>
    NoSuchDay = 6,

    /// <summary>A word after a number that is no unit. The word.</summary>
    UnknownUnit = 7,

    /// <summary>Something else should stand here. What stands there (empty: the end); what was expected.</summary>
    Unexpected = 8,

    /// <summary>a &lt; b &lt; c. The second operator.</summary>
    ChainedComparison = 9,

    /// <summary>The expression is too long, too deep, or too large with its definitions. The limit.</summary>
    ExpressionTooLarge = 10,

    // Names.

    /// <summary>Nothing has this name. The name; the nearest name there is, or empty.</summary>
    UnknownName = 20,

    /// <summary>The fact is the household's: household.NAME. The name.</summary>
    FactOfHousehold = 21,

    /// <summary>The fact is a person's, to be asked for by members.…(m, m.NAME). The name.</summary>
    FactOfPerson = 22,

    /// <summary>No function and no table has this name. The name; the nearest.</summary>
    UnknownFunction = 23,

    /// <summary>A function or table with the wrong number of values. The name; how many it takes; how many were given.</summary>
    ArgumentCount = 24,

    /// <summary>Two things of one name, or a name that the language needs. The name.</summary>
    NameTaken = 25,

    /// <summary>A name that is not small letters, digits and _. The name.</summary>
    NameNotPossible = 26,

    /// <summary>Two rules with one id. The id.</summary>
    RuleTwice = 27,

    /// <summary>No rule has this id. The id; the nearest.</summary>
    UnknownRule = 28,

    // Types and units.

    /// <summary>The operator or function does not take this type. Operator or function; the type found; what it takes.</summary>
    TypeNotPossible = 40,

    /// <summary>Two units or types that do not mix. Operator; type left; type right.</summary>
    UnitsDiffer = 41,

    /// <summary>A condition that is neither true nor false. The type found.</summary>
    ConditionNotTruth = 42,

    /// <summary>The amount is no money. The type found.</summary>
    AmountNotMoney = 43,

    /// <summary>A value that the choice does not have. The value; the values there are, each.</summary>
    UnknownChoice = 44,

    /// <summary>A text where no choice tells what it means. The text.</summary>
    TextWithoutChoice = 45,

    /// <summary>A person, household or list as such where a value is needed. The name.</summary>
    RecordAsValue = 46,

    /// <summary>members.count(…) and the like without what is asked of each. The function.</summary>
    PredicateMissing = 47,

    /// <summary>What is asked of each member does not mention the member. The function; the member's name.</summary>
    PredicateIgnoresMember = 48,

    /// <summary>members.…(…) inside another. The function.</summary>
    MembersInMembers = 49,

    /// <summary>Division other than of money by a whole number above 0. What is divided by, as a type or number.</summary>
    DivisionNotPossible = 50,

    /// <summary>is_known(…) of something that is no fact.</summary>
    KnownNeedsFact = 51,

    /// <summary>A condition or definition asks a table for numbers that it has no row for. The table; from and to asked; from and to of its rows (empty: no end).</summary>
    TableNotCovered = 52,

    // Definitions and other rules.

    /// <summary>Definitions that need each other. The names in a circle.</summary>
    DefinitionCycle = 60,

    /// <summary>Rules that need each other. The ids in a circle.</summary>
    RuleCycle = 61,

    /// <summary>qualifies("…") of a rule that has faults itself. The id.</summary>
    RuleNeedsFaulty = 62,

    /// <summary>qualifies("…") of a rule for the other kind of entity. The id.</summary>
    RuleOfOtherEntity = 63,

    /// <summary>A rule without any condition would match everybody.</summary>
    NoCondition = 64,

    // Parameters and tables.

    /// <summary>No such type, or not for this use. The type as written.</summary>
    UnknownType = 80,

    /// <summary>A value that is not of the type. The value; the type.</summary>
    ValueNotOfType = 81,

    /// <summary>A last day before the first. First; last.</summary>
    PeriodBackwards = 82,

    /// <summary>Two values in force on one day. The first such day.</summary>
    PeriodsOverlap = 83,

    /// <summary>No value is in force any more on the day asked for. The day; the last day of the last value.</summary>
    ParameterEnded = 84,

    /// <summary>No value is in force yet, or known. The day; the first day of the next value, or empty.</summary>
    ParameterNotYet = 85,

    /// <summary>A table without rows.</summary>
    TableEmpty = 86,

    /// <summary>A step that ends before it begins. From; to.</summary>
    StepBackwards = 87,

    /// <summary>Two steps for one number. The number.</summary>
    StepsOverlap = 88,

    /// <summary>Numbers between two steps that have none. From; to.</summary>
    StepsGap = 89,

    // Facts.

    /// <summary>Least above largest value, or beyond what is possible. Least; largest.</summary>
    RangeNotPossible = 100,

    /// <summary>A choice with fewer than two or more than 250 values, or one twice; or values of what is no choice.</summary>
    ChoicesNotPossible = 101,
}
