using Hunsuan.Referrals;
using Hunsuan.Referrals.Answering;
using Hunsuan.Referrals.Desks;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <content>Desks, and what is referred to them.</content>
public sealed partial class HunsuanDb
{
    public DbSet<Desk> Desks => Set<Desk>();
    public DbSet<DeskOffer> DeskOffers => Set<DeskOffer>();
    public DbSet<DeskMember> DeskMembers => Set<DeskMember>();
    public DbSet<Referral> Referrals => Set<Referral>();
    public DbSet<ReferralItem> ReferralItems => Set<ReferralItem>();
    public DbSet<ReferralStep> ReferralSteps => Set<ReferralStep>();
    public DbSet<ReferralCode> ReferralCodes => Set<ReferralCode>();

    private void KeepReferralsToArea(ModelBuilder model)
    {
        KeepToArea<Desk>(model);
        KeepToArea<DeskMember>(model);
        KeepToArea<Referral>(model);
        KeepToArea<ReferralItem>(model);
        KeepToArea<ReferralStep>(model);
        KeepToArea<ReferralCode>(model);
    }
}
