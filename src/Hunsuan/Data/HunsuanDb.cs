using System.Linq.Expressions;
using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data.Keys;
using Hunsuan.Households;
using Hunsuan.Imports;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

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
    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
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
    private string AreaFrom { get; } = user.Area.Hull;
    private string AreaEnd { get; } = user.Area.HullEnd;

    // For somebody with several areas: of the range, what lies in one of them. Levels have two digits each.
    private bool IsWhole { get; } = user.Area.IsWhole;
    private Guid UserId { get; } = user.Id;
    private string AreaList { get; } = $",{user.Area.Key},";

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
        KeepToAreaOrOwner<ImportRun>(model);
        KeepToArea<RecordChange>(model);
        KeepToArea<Case>(model);
        KeepToArea<Help>(model);

        Naming.Apply(model, Database.IsSqlite());
    }

    private void KeepToArea<T>(ModelBuilder model) where T : class, IInArea => model.Entity<T>().HasQueryFilter(AreaFilter, InArea<T>());

    private void KeepToAreaOrOwner<T>(ModelBuilder model) where T : class, IOwnedInArea
    {
        Expression<Func<T, bool>> inArea = InArea<T>(), own = e => !IsWhole && e.UserId == UserId && e.AreaCode == AreaFrom;
        var sameRow = ReplacingExpressionVisitor.Replace(own.Parameters[0], inArea.Parameters[0], own.Body);
        model.Entity<T>().HasQueryFilter(AreaFilter, Expression.Lambda<Func<T, bool>>(Expression.OrElse(inArea.Body, sameRow), inArea.Parameters));
    }

#pragma warning disable CA1309, CA1845 // Becomes SQL, where only these overloads are known; both columns compare by bytes.
    private Expression<Func<T, bool>> InArea<T>() where T : class, IInArea => e =>
        string.Compare(e.AreaCode, AreaFrom) >= 0 && string.Compare(e.AreaCode, AreaEnd) < 0
        && (IsWhole
            || AreaList.Contains("," + e.AreaCode.Substring(0, 2) + ",")
            || AreaList.Contains("," + e.AreaCode.Substring(0, 4) + ",")
            || AreaList.Contains("," + e.AreaCode.Substring(0, 6) + ",")
            || AreaList.Contains("," + e.AreaCode + ","));
#pragma warning restore CA1309, CA1845
}
