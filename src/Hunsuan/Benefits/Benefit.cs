using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>One version of a benefit or service as its file tells it (สวัสดิการหนึ่งฉบับ): who may have it, what it gives, and how sure that is.</summary>
public sealed record Benefit
{
    public required string Id { get; init; }
    public required int Version { get; init; }

    /// <summary>Announced: agreed in principle only, and never applied unless somebody asks for it.</summary>
    public required Certainty Status { get; init; }

    /// <summary>First day; null where not known.</summary>
    public required DateOnly? InForce { get; init; }

    /// <summary>Last day; null where it has not ended.</summary>
    public required DateOnly? Until { get; init; }

    public required RuleEntity Entity { get; init; }
    public required BenefitKind Kind { get; init; }
    public required Text Name { get; init; }
    public required Text Agency { get; init; }
    public required Text Gives { get; init; }

    /// <summary>The agency's list of who has it already; null where there is none.</summary>
    public string? HeldByList { get; init; }

    public Text? Where { get; init; }
    public IReadOnlyList<Text> Papers { get; init; } = [];
    public Text? TimeLimit { get; init; }
    public required IReadOnlyList<RuleSource> Sources { get; init; }

    /// <summary>What is not known or not verified, in words.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    public IReadOnlyList<RuleParameter> Parameters { get; init; } = [];
    public IReadOnlyList<RuleTable> Tables { get; init; } = [];
    public IReadOnlyList<NamedExpression> Definitions { get; init; } = [];

    /// <summary>All must be met; empty for a service whose criteria are words.</summary>
    public IReadOnlyList<RuleCondition> Conditions { get; init; } = [];

    /// <summary>Who may have a service, in words.</summary>
    public IReadOnlyList<Text> Criteria { get; init; } = [];

    /// <summary>What the agency looks at besides, when somebody applies.</summary>
    public IReadOnlyList<Text> AgencyChecks { get; init; } = [];

    public RuleAmount? Amount { get; init; }
    public IReadOnlyList<RuleExample> Examples { get; init; } = [];

    /// <summary>Name of the file, with its folder.</summary>
    public required string File { get; init; }

    public bool IsEvaluable => Conditions.Count > 0;

    /// <summary>The id, with the version where it is not the first: "old-age-allowance.v2".</summary>
    public string Label => Version == 1 ? Id : $"{Id}.v{Version}";

    public bool IsInForceOn(DateOnly day) => (InForce is not { } first || day >= first) && (Until is not { } last || day <= last);

    /// <summary>Whether a word stands in its name, in what it gives or in its agency's name, in either language.</summary>
    public bool Bears(string word) => new[] { Name, Gives, Agency }.Any(t => Has(t.Thai, word) || Has(t.English, word));

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the engine needs of it.</summary>
    public RuleDraft Draft => new()
    {
        Id = Id,
        Version = Version,
        Entity = Entity,
        Parameters = [.. Parameters.Select(p => p.Draft)],
        Tables = [.. Tables.Select(t => t.Draft)],
        Definitions = Definitions,
        Conditions = [.. Conditions.Select(c => new NamedExpression(c.Name, c.Expression))],
        Amount = Amount?.Expression,
    };
}

/// <summary>What kind of thing a benefit gives (ประเภทของสวัสดิการ).</summary>
public enum BenefitKind
{
    /// <summary>Money (เงิน).</summary>
    Cash = 1,

    /// <summary>Things, or work on things (สิ่งของ).</summary>
    Goods = 2,

    /// <summary>A service (บริการ).</summary>
    Service = 3,

    /// <summary>Money to be paid back (เงินกู้).</summary>
    Loan = 4,
}
