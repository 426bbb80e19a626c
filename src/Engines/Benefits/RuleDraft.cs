namespace Hunsuan.Engines.Benefits;

/// <summary>One version of the rule of a benefit as it was written, not yet checked (ร่างกติกาสวัสดิการ).</summary>
/// <remarks>The language of the expressions: docs/engines/benefits.md.</remarks>
public sealed record RuleDraft
{
    /// <summary>By which <c>qualifies("…")</c> of another rule names it.</summary>
    public required string Id { get; init; }

    public required int Version { get; init; }

    public required RuleEntity Entity { get; init; }

    public IReadOnlyList<ParameterDraft> Parameters { get; init; } = [];

    public IReadOnlyList<TableDraft> Tables { get; init; } = [];

    /// <summary>Part expressions, used by their names.</summary>
    public IReadOnlyList<NamedExpression> Definitions { get; init; } = [];

    /// <summary>All must be met; at least one.</summary>
    public required IReadOnlyList<NamedExpression> Conditions { get; init; }

    /// <summary>Money that is given, an expression; null where the benefit is no money.</summary>
    public string? Amount { get; init; }
}

/// <summary>Who has a benefit (ผู้มีสิทธิ: บุคคลหรือครัวเรือน).</summary>
public enum RuleEntity
{
    Person = 1,
    Household = 2,
}

/// <summary>An expression and what it is called in its rule (นิพจน์ที่มีชื่อ).</summary>
public sealed record NamedExpression(string Name, string Expression);
