using System.Linq.Expressions;
using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Factors;
using Hunsuan.Access.Invitations;
using Hunsuan.Access.Log;
using Hunsuan.Access.Outside;
using Hunsuan.Access.Passkeys;
using Hunsuan.Benefits.Applications;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Benefits.Rules;
using Hunsuan.Calendar;
using Hunsuan.Cases;
using Hunsuan.Centres;
using Hunsuan.Centres.Committee;
using Hunsuan.Centres.Equipment;
using Hunsuan.Centres.Opening;
using Hunsuan.Centres.Services;
using Hunsuan.Centres.Staff;
using Hunsuan.Data.Keys;
using Hunsuan.Data.Sealed;
using Hunsuan.Households;
using Hunsuan.Imports;
using Hunsuan.Missed.Campaigns;
using Hunsuan.Registers;
using Hunsuan.Registers.Corrections;
using Hunsuan.Registers.Links;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Hunsuan.Data;

/// <summary>All tables, each row of an area hidden from those who do not work there (ฐานข้อมูล).</summary>
public sealed partial class HunsuanDb(DbContextOptions<HunsuanDb> options, CurrentUser user, KeyRing keys) : DbContext(options)
{
    /// <summary>The filter that keeps every query inside the user's area.</summary>
    public const string AreaFilter = "Area";

    /// <summary>Seals and opens what the tables hold sealed.</summary>
    public KeyRing Keys { get; } = keys;

    /// <summary>Writes, opens and finds citizen IDs, which the tables hold sealed.</summary>
    public CitizenIdSeal CitizenIds { get; } = new(keys);

    public DbSet<KnownKey> KnownKeys => Set<KnownKey>();
    public DbSet<User> Users => Set<User>();
    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<EmergencyOpening> EmergencyOpenings => Set<EmergencyOpening>();
    public DbSet<UserSession> UserSessions => Set<UserSession>();
    public DbSet<SecondFactor> SecondFactors => Set<SecondFactor>();
    public DbSet<Passkey> Passkeys => Set<Passkey>();
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    public DbSet<OutsideSignIn> OutsideSignIns => Set<OutsideSignIn>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<ActivityRecord> Activities => Set<ActivityRecord>();
    public DbSet<ActivityChain> ActivityChains => Set<ActivityChain>();
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
    public DbSet<RegisterVersion> RegisterVersions => Set<RegisterVersion>();
    public DbSet<CorrectionRequest> CorrectionRequests => Set<CorrectionRequest>();
    public DbSet<LinkRun> LinkRuns => Set<LinkRun>();
    public DbSet<LinkedPair> LinkedPairs => Set<LinkedPair>();
    public DbSet<PairDecision> PairDecisions => Set<PairDecision>();
    public DbSet<ClusterMember> ClusterMembers => Set<ClusterMember>();
    public DbSet<ClusterMove> ClusterMoves => Set<ClusterMove>();
    public DbSet<ImportRun> Imports => Set<ImportRun>();
    public DbSet<ImportProfile> ImportProfiles => Set<ImportProfile>();
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<Help> Helps => Set<Help>();
    public DbSet<FactAnswer> FactAnswers => Set<FactAnswer>();
    public DbSet<ProposedRule> ProposedRules => Set<ProposedRule>();
    public DbSet<BenefitApplication> BenefitApplications => Set<BenefitApplication>();
    public DbSet<Campaign> Campaigns => Set<Campaign>();
    public DbSet<CampaignTarget> CampaignTargets => Set<CampaignTarget>();
    public DbSet<Centre> Centres => Set<Centre>();
    public DbSet<CatchmentArea> CatchmentAreas => Set<CatchmentArea>();
    public DbSet<CommitteeMember> CommitteeMembers => Set<CommitteeMember>();
    public DbSet<CentreStaff> CentreStaff => Set<CentreStaff>();
    public DbSet<CentreEquipment> CentreEquipment => Set<CentreEquipment>();
    public DbSet<CentrePhoto> CentrePhotos => Set<CentrePhoto>();
    public DbSet<ServiceEntry> ServiceEntries => Set<ServiceEntry>();
    public DbSet<ServedArea> ServedAreas => Set<ServedArea>();
    public DbSet<ServicePlace> ServicePlaces => Set<ServicePlace>();
    public DbSet<MetNeed> MetNeeds => Set<MetNeed>();

    // Read by the filters below; the range serves the index on both databases, a prefix match would not.
    private string AreaFrom { get; } = user.Area.Hull;
    private string AreaEnd { get; } = user.Area.HullEnd;

    // For somebody with several areas: of the range, what lies in one of them. Levels have two digits each.
    private bool IsWhole { get; } = user.Area.IsWhole;
    private Guid UserId { get; } = user.Id;
    private string AreaList { get; } = $",{user.Area.Key},";

    // Set where a record was opened in an emergency: nothing else of its village is seen.
    private Guid? OnlyHousehold { get; } = user.OnlyHousehold;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await OpenCaseHold.Take(this, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

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
        KeepToArea<CorrectionRequest>(model);
        KeepToArea<LinkedPair>(model);
        KeepToArea<PairDecision>(model);
        KeepToArea<ClusterMember>(model);
        KeepToArea<ClusterMove>(model);
        KeepToAreaOrOwner<ImportRun>(model);
        KeepToAreaOrOwner<RegisterVersion>(model);
        KeepToArea<RecordChange>(model);
        KeepToArea<Case>(model);
        KeepToArea<Help>(model);
        KeepContactsToArea(model);
        KeepPartsOfCasesToArea(model);
        KeepGoodsToArea(model);
        KeepPrivacyToArea(model);
        KeepReferralsToArea(model);
        KeepAidToArea(model);
        KeepToArea<EmergencyOpening>(model);
        KeepToArea<FactAnswer>(model);
        KeepToArea<BenefitApplication>(model);
        KeepToArea<Campaign>(model);
        KeepToArea<CampaignTarget>(model);
        KeepToArea<Centre>(model);
        KeepToArea<CentreStaff>(model);
        KeepToArea<ServiceEntry>(model);

        Naming.Apply(model, Database.IsSqlite());
    }

    private void KeepToArea<T>(ModelBuilder model) where T : class, IInArea =>
        model.Entity<T>().HasQueryFilter(AreaFilter, Both(InArea<T>(), OfOnlyHousehold<T>(), Expression.AndAlso));

    private void KeepToAreaOrOwner<T>(ModelBuilder model) where T : class, IOwnedInArea => model.Entity<T>().HasQueryFilter(
        AreaFilter,
        Both(
            Both(InArea<T>(), e => !IsWhole && e.UserId == UserId && e.AreaCode == AreaFrom, Expression.OrElse),
            OfOnlyHousehold<T>(), Expression.AndAlso));

#pragma warning disable CA1309, CA1845 // Becomes SQL, where only these overloads are known; both columns compare by bytes.
    private Expression<Func<T, bool>> InArea<T>() where T : class, IInArea => e =>
        string.Compare(e.AreaCode, AreaFrom) >= 0 && string.Compare(e.AreaCode, AreaEnd) < 0
        && (IsWhole
            || AreaList.Contains("," + e.AreaCode.Substring(0, 2) + ",")
            || AreaList.Contains("," + e.AreaCode.Substring(0, 4) + ",")
            || AreaList.Contains("," + e.AreaCode.Substring(0, 6) + ",")
            || AreaList.Contains("," + e.AreaCode + ","));
#pragma warning restore CA1309, CA1845

    /// <summary>What belongs to no household is not seen in an emergency.</summary>
    private Expression<Func<T, bool>> OfOnlyHousehold<T>()
    {
        Expression<Func<Guid?, bool>> isIt = id => OnlyHousehold == null || id == OnlyHousehold;
        var row = Expression.Parameter(typeof(T), "e");
        var name = typeof(T) == typeof(Household) ? nameof(Household.Id) : nameof(IFollowsPerson.HouseholdId);
        Expression id = typeof(T).GetProperty(name) is { } property ? Expression.Property(row, property) : Expression.Constant(null, typeof(Guid?));
        return Expression.Lambda<Func<T, bool>>(
            ReplacingExpressionVisitor.Replace(isIt.Parameters[0], Expression.Convert(id, typeof(Guid?)), isIt.Body), row);
    }

    private static Expression<Func<T, bool>> Both<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other, Func<Expression, Expression, Expression> join) =>
        Expression.Lambda<Func<T, bool>>(join(one.Body, ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)), one.Parameters);
}
