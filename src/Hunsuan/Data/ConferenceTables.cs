using Hunsuan.Cases.Conferences;
using Hunsuan.Cases.FollowUps;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <content>Case conferences and follow-ups.</content>
public sealed partial class HunsuanDb
{
    public DbSet<CaseConference> CaseConferences => Set<CaseConference>();
    public DbSet<FollowUp> FollowUps => Set<FollowUp>();
    public DbSet<ConferenceGuest> ConferenceGuests => Set<ConferenceGuest>();

    private void KeepConferencesToArea(ModelBuilder model)
    {
        KeepToArea<CaseConference>(model);
        KeepToArea<FollowUp>(model);
        KeepToArea<ConferenceGuest>(model);
    }
}
