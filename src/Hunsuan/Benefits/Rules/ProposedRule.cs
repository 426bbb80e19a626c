using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Benefits.Rules;

/// <summary>A version of a benefit that somebody proposes, and what another person decided on it (ร่างกติกาที่เสนอ). Approved, it counts from its first day.</summary>
public sealed class ProposedRule
{
    public const int TextMaxLength = 100_000, ReasonMaxLength = 500;

    public required Guid Id { get; init; }

    /// <summary>Id of the benefit.</summary>
    public required string Benefit { get; init; }

    public required int Version { get; init; }

    /// <summary>The whole file.</summary>
    public required string Text { get; init; }

    /// <summary>Why it is proposed.</summary>
    public required string Reason { get; init; }

    public required Guid ProposedBy { get; init; }
    public required DateTimeOffset ProposedAt { get; init; }
    public RuleDecision? Decision { get; set; }

    /// <summary>Never the one who proposed it, unless it is taken back.</summary>
    public Guid? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }
    public string? DecisionNote { get; set; }
}

/// <summary>What became of a proposed rule (ผลการพิจารณาร่างกติกา); numbers are stored.</summary>
public enum RuleDecision
{
    Approved = 1,
    Rejected = 2,

    /// <summary>By whoever proposed it.</summary>
    TakenBack = 3,
}

internal sealed class ProposedRuleMapping : IEntityTypeConfiguration<ProposedRule>
{
    public void Configure(EntityTypeBuilder<ProposedRule> builder)
    {
        builder.ToTable("proposed_rules");
        builder.Property(r => r.Benefit).HasMaxLength(Applications.BenefitApplication.BenefitMaxLength);
        builder.Property(r => r.Text).HasMaxLength(ProposedRule.TextMaxLength);
        builder.Property(r => r.Reason).HasMaxLength(ProposedRule.ReasonMaxLength);
        builder.Property(r => r.DecisionNote).HasMaxLength(ProposedRule.ReasonMaxLength);
        builder.HasIndex(r => new { r.Benefit, r.Version });
    }
}
