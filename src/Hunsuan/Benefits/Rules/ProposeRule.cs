using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Rules;

/// <summary>Proposes a version of a benefit (เสนอร่างกติกา): checked as a file is, with its examples; it counts only when somebody else approves it.</summary>
internal sealed class ProposeRule(HunsuanDb db, Activity activity, CurrentUser by, BenefitBook benefits, CompareRules compare, TimeProvider clock)
{
    public sealed record Input
    {
        /// <summary>The whole file.</summary>
        public string Text { get; set; } = "";

        public string Reason { get; set; } = "";
    }

    /// <summary>The benefit as the text describes it, or every fault of it.</summary>
    public async Task<Result<Benefit>> Check(string text, CancellationToken stop)
    {
        if (text.IsBlank) return new Problem(nameof(Input.Text), RuleTexts.TextRequired);
        if (text.Length > ProposedRule.TextMaxLength) return new Problem(nameof(Input.Text), RuleTexts.TooLong.With(ProposedRule.TextMaxLength));
        var read = benefits.Read(text);
        if (read.Value is not { } benefit) return read.Problems.Select(p => p with { Field = nameof(Input.Text) }).ToList();
        if (benefits.All.Any(b => b.Id == benefit.Id && b.Version >= benefit.Version)) return new Problem(nameof(Input.Text), RuleTexts.VersionTaken.With(benefits.All.Where(b => b.Id == benefit.Id).Max(b => b.Version) + 1));
        var isOpen = await db.ProposedRules.AnyAsync(r => r.Benefit == benefit.Id && r.Version == benefit.Version && r.Decision == null, stop);
        return isOpen ? new Problem(nameof(Input.Text), RuleTexts.ProposedAlready) : benefit;
    }

    /// <summary>What is wrong with a text that was proposed before, beside the rules that count by now.</summary>
    public async Task<IReadOnlyList<Problem>> Faults(string text, CancellationToken stop) =>
        benefits.Read(text) is { Value: { } benefit } ? await WhyStopped(benefit, stop) : benefits.Read(text).Problems;

    private async Task<IReadOnlyList<Problem>> WhyStopped(Benefit benefit, CancellationToken stop)
    {
        if (!benefit.IsEvaluable) return [];
        var compared = await compare.Run(benefit, stop);
        if (compared.Value is not { } comparison) return compared.Problems;
        return comparison.IsStopped ? [new(nameof(Input.Text), comparison.Now.Stop is ActivationStop.Nobody ? RuleTexts.Nobody : RuleTexts.Everybody)] : [];
    }

    public async Task<Result<ProposedRule>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Reason.IsBlank) return new Problem(nameof(input.Reason), RuleTexts.ReasonRequired);
        if (input.Reason.Length > ProposedRule.ReasonMaxLength) return new Problem(nameof(input.Reason), RuleTexts.TooLong.With(ProposedRule.ReasonMaxLength));
        var check = await Check(input.Text, stop);
        if (check.Value is not { } benefit) return check.Problems.ToList();
        if (await WhyStopped(benefit, stop) is { Count: > 0 } stopped) return stopped.ToList();

        var proposed = new ProposedRule
        {
            Id = Ids.New(), Benefit = benefit.Id, Version = benefit.Version, Text = input.Text, Reason = input.Reason.Trim(), ProposedBy = by.Id, ProposedAt = clock.GetUtcNow(),
        };
        db.Add(proposed);
        await activity.Save(ActivityKind.RuleProposed, stop);
        return proposed;
    }
}
