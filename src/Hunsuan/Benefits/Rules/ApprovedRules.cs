using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Rules;

/// <summary>Lets the approved versions count beside those of the files (กติกาที่อนุมัติแล้ว): when the server starts, and at once when one is approved.</summary>
public sealed class ApprovedRules(HunsuanDb db, BenefitBook benefits)
{
    public async Task Take(CancellationToken stop)
    {
        var approved = await db.ProposedRules.AsNoTracking().Where(r => r.Decision == RuleDecision.Approved)
            .OrderBy(r => r.Benefit).ThenBy(r => r.Version).Select(r => new { r.Benefit, r.Version, r.Text }).ToListAsync(stop);
        benefits.Take([.. approved.Select(r => ($"{r.Benefit}.v{r.Version}.yaml", r.Text))]);
    }
}

internal sealed class ApprovedRulesAtStart(IServiceProvider services) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        await scope.ServiceProvider.GetRequiredService<ApprovedRules>().Take(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
