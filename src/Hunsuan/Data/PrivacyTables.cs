using Hunsuan.Privacy.Breaches;
using Hunsuan.Privacy.Consents;
using Hunsuan.Privacy.Processing;
using Hunsuan.Privacy.Requests;
using Hunsuan.Privacy.Retention;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <content>What people agreed to and asked for, how long data is kept, and breaches.</content>
public sealed partial class HunsuanDb
{
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<PrivacyRequest> PrivacyRequests => Set<PrivacyRequest>();
    public DbSet<Restriction> Restrictions => Set<Restriction>();
    public DbSet<LegalHold> LegalHolds => Set<LegalHold>();
    public DbSet<RetentionRun> RetentionRuns => Set<RetentionRun>();
    public DbSet<RetentionResult> RetentionResults => Set<RetentionResult>();
    public DbSet<Breach> Breaches => Set<Breach>();
    public DbSet<DataController> DataControllers => Set<DataController>();

    private void KeepPrivacyToArea(ModelBuilder model)
    {
        KeepToArea<Consent>(model);
        KeepToArea<PrivacyRequest>(model);
        KeepToArea<Restriction>(model);
        KeepToArea<LegalHold>(model);
        KeepToArea<RetentionResult>(model);
        KeepToArea<Breach>(model);
    }
}
