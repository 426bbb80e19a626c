using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Rules;

/// <summary>Approves a proposed version, or not (พิจารณาร่างกติกา): somebody else than who proposed it. The old version stays for the days it was in force.</summary>
internal sealed class DecideOnRule(HunsuanDb db, Activity activity, CurrentUser by, ProposeRule propose, ApprovedRules approved, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid RuleId { get; set; }
        public RuleDecision? Decision { get; set; }
        public string? Note { get; set; }
    }

    public async Task<Result<ProposedRule>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Decision is not { } decision || !Enum.IsDefined(decision)) return new Problem(nameof(input.Decision), RuleTexts.DecisionRequired);
        if (input.Note?.Length > ProposedRule.ReasonMaxLength) return new Problem(nameof(input.Note), RuleTexts.TooLong.With(ProposedRule.ReasonMaxLength));
        if (decision is RuleDecision.Rejected && input.Note.IsBlank) return new Problem(nameof(input.Note), RuleTexts.WhyNot);
        var rule = await db.ProposedRules.SingleOrDefaultAsync(r => r.Id == input.RuleId, stop) ?? throw new OutOfAreaException("proposed_rules");
        if (rule.Decision is not null) return new Problem(null, RuleTexts.DecidedAlready);
        var isOwn = rule.ProposedBy == by.Id;
        if (isOwn != decision is RuleDecision.TakenBack) return new Problem(nameof(input.Decision), isOwn ? RuleTexts.SomebodyElse : RuleTexts.OnlyTheProposer);
        if (decision is RuleDecision.Approved && !by.May(Permit.ApproveRules)) throw new OutOfAreaException("proposed_rules");

        // Other rules may have changed since it was proposed.
        if (decision is RuleDecision.Approved && await propose.Faults(rule.Text, stop) is { Count: > 0 } faults) return faults.Select(f => f with { Field = null }).ToList();
        (rule.Decision, rule.DecidedBy, rule.DecidedAt, rule.DecisionNote) = (decision, by.Id, clock.GetUtcNow(), input.Note.Known);
        await activity.Save(decision is RuleDecision.Approved ? ActivityKind.RuleApproved : ActivityKind.RuleDeclined, stop);
        if (decision is RuleDecision.Approved) await approved.Take(stop);
        return rule;
    }
}
