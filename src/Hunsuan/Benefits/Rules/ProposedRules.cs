using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Rules;

/// <summary>Versions of benefits that were proposed (ร่างกติกาที่เสนอไว้).</summary>
public sealed class ProposedRules(HunsuanDb db)
{
    private const int Most = 100;

    /// <param name="By">Who proposed it.</param>
    /// <param name="DecidedBy">Who decided on it; null where nobody has.</param>
    public sealed record View(ProposedRule Rule, string By, string? DecidedBy);

    /// <summary>Those on which nobody has decided, oldest first.</summary>
    public async Task<IReadOnlyList<ProposedRule>> Waiting(CancellationToken stop) =>
        await db.ProposedRules.AsNoTracking().Where(r => r.Decision == null).OrderBy(r => r.Id).Take(Most).ToListAsync(stop);

    public async Task<View?> Find(Guid id, CancellationToken stop)
    {
        if (await db.ProposedRules.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop) is not { } rule) return null;
        var names = await db.Users.Where(u => u.Id == rule.ProposedBy || u.Id == rule.DecidedBy).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return new(rule, names.GetValueOrDefault(rule.ProposedBy) ?? "", rule.DecidedBy is { } decided ? names.GetValueOrDefault(decided) : null);
    }
}
