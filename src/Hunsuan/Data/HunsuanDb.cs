using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Factors;
using Hunsuan.Access.Invitations;
using Hunsuan.Cases;
using Hunsuan.Data.Keys;
using Hunsuan.Households;
using Hunsuan.Imports;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <summary>All tables, each row of an area hidden from those who do not work there (ฐานข้อมูล).</summary>
public sealed class HunsuanDb(DbContextOptions<HunsuanDb> options, CurrentUser user, KeyRing keys) : DbContext(options)
{
    /// <summary>The filter that keeps every query inside the user's area.</summary>
    public const string AreaFilter = "Area";

    /// <summary>Seals and opens what the tables hold sealed.</summary>
    public KeyRing Keys { get; } = keys;

    public DbSet<KnownKey> KnownKeys => Set<KnownKey>();
    public DbSet<User> Users => Set<User>();
    public DbSet<UserSession> UserSessions => Set<UserSession>();
    public DbSet<SecondFactor> SecondFactors => Set<SecondFactor>();
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<ActivityRecord> Activities => Set<ActivityRecord>();
    public DbSet<RecordChange> RecordChanges => Set<RecordChange>();
    public DbSet<Household> Households => Set<Household>();
    public DbSet<FormerAddress> FormerAddresses => Set<FormerAddress>();
    public DbSet<Person> Persons => Set<Person>();
    public DbSet<Residence> Residences => Set<Residence>();
    public DbSet<NameWord> NameWords => Set<NameWord>();
    public DbSet<Measurement> Measurements => Set<Measurement>();
    public DbSet<MemberResult> MemberResults => Set<MemberResult>();
    public DbSet<WellbeingProfile> Profiles => Set<WellbeingProfile>();
    public DbSet<ProfileRule> ProfileRules => Set<ProfileRule>();
    public DbSet<ListEntry> ListEntries => Set<ListEntry>();
    public DbSet<ImportRun> Imports => Set<ImportRun>();
    public DbSet<ImportProfile> ImportProfiles => Set<ImportProfile>();
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<Help> Helps => Set<Help>();

    // Read by the filters below; the range serves the index on both databases, a prefix match would not.
    private string AreaFrom { get; } = user.AreaCode;
    private string AreaEnd { get; } = user.AreaEnd;

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(HunsuanDb).Assembly);

        KeepToArea<Household>(model);
        KeepToArea<FormerAddress>(model);
        KeepToArea<Person>(model);
        KeepToArea<Residence>(model);
        KeepToArea<Measurement>(model);
        KeepToArea<MemberResult>(model);
        KeepToArea<WellbeingProfile>(model);
        KeepToArea<ListEntry>(model);
        KeepToArea<ImportRun>(model);
        KeepToArea<RecordChange>(model);
        KeepToArea<Case>(model);
        KeepToArea<Help>(model);

        Naming.Apply(model, Database.IsSqlite());
    }

#pragma warning disable CA1309 // Becomes SQL, where only this overload is known; both columns compare by bytes.
    private void KeepToArea<T>(ModelBuilder model) where T : class, IInArea =>
        model.Entity<T>().HasQueryFilter(AreaFilter, e =>
            string.Compare(e.AreaCode, AreaFrom) >= 0 && string.Compare(e.AreaCode, AreaEnd) < 0);
#pragma warning restore CA1309
}
