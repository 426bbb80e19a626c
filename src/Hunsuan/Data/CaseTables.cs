using Hunsuan.Cases.Conferences;
using Hunsuan.Cases.Course;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Cases.Plans;
using Hunsuan.Cases.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <content>What belongs to cases: plans, follow-ups, conferences, reviews.</content>
public sealed partial class HunsuanDb
{
    public DbSet<PlanGoal> PlanGoals => Set<PlanGoal>();
    public DbSet<PlanAction> PlanActions => Set<PlanAction>();
    public DbSet<PlanAgreement> PlanAgreements => Set<PlanAgreement>();
    public DbSet<FollowUp> FollowUps => Set<FollowUp>();
    public DbSet<CaseConference> CaseConferences => Set<CaseConference>();
    public DbSet<ConferenceGuest> ConferenceGuests => Set<ConferenceGuest>();

    public DbSet<CaseEscalation> CaseEscalations => Set<CaseEscalation>();
    public DbSet<CaseReview> CaseReviews => Set<CaseReview>();
    public DbSet<Reflection> Reflections => Set<Reflection>();

    private void KeepPartsOfCasesToArea(ModelBuilder model)
    {
        KeepToArea<CaseEscalation>(model);
        KeepToArea<CaseReview>(model);
        KeepToArea<PlanGoal>(model);
        KeepToArea<PlanAction>(model);
        KeepToArea<PlanAgreement>(model);
        KeepToArea<FollowUp>(model);
        KeepToArea<CaseConference>(model);
        KeepToArea<ConferenceGuest>(model);
        // No area has them, and no supervisor beside the one who was chosen.
        model.Entity<Reflection>().HasQueryFilter(OwnerFilter, r => r.AuthorId == UserId || r.ReaderId == UserId);
    }
}
