using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Rules;

/// <summary>The text of a version, as its file or its approved proposal has it (เนื้อหาแฟ้มกติกา).</summary>
public sealed class RuleText(HunsuanDb db, BenefitBook benefits)
{
    /// <summary>Empty where it can no longer be read.</summary>
    public async Task<string> Of(Benefit version, CancellationToken stop) =>
        await db.ProposedRules.Where(r => r.Benefit == version.Id && r.Version == version.Version && r.Decision == RuleDecision.Approved).Select(r => r.Text).FirstOrDefaultAsync(stop)
        ?? (benefits.PathOf(version) is { } path && File.Exists(path) ? await File.ReadAllTextAsync(path, stop) : "");
}
