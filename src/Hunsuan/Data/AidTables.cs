using Hunsuan.Aid;
using Hunsuan.Aid.Budget;
using Hunsuan.Aid.Paying;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <content>Money aid, and the budget it is paid from.</content>
public sealed partial class HunsuanDb
{
    public DbSet<AidRequest> AidRequests => Set<AidRequest>();
    public DbSet<AidStep> AidSteps => Set<AidStep>();
    public DbSet<AidPayment> AidPayments => Set<AidPayment>();
    public DbSet<BudgetLine> BudgetLines => Set<BudgetLine>();
    public DbSet<BudgetMovement> BudgetMovements => Set<BudgetMovement>();

    private void KeepAidToArea(ModelBuilder model)
    {
        KeepToArea<AidRequest>(model);
        KeepToArea<AidStep>(model);
        KeepToArea<AidPayment>(model);
        KeepToArea<BudgetLine>(model);
        KeepToArea<BudgetMovement>(model);
    }
}
