using Hunsuan.Cases.Plans;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <content>Plans of cases.</content>
public sealed partial class HunsuanDb
{
    public DbSet<PlanGoal> PlanGoals => Set<PlanGoal>();
    public DbSet<PlanAction> PlanActions => Set<PlanAction>();
    public DbSet<PlanAgreement> PlanAgreements => Set<PlanAgreement>();

    private void KeepPlansToArea(ModelBuilder model)
    {
        KeepToArea<PlanGoal>(model);
        KeepToArea<PlanAction>(model);
        KeepToArea<PlanAgreement>(model);
    }
}
