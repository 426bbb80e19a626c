using Hunsuan.Cases.Conferences;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <content>Case conferences.</content>
public sealed partial class HunsuanDb
{
    public DbSet<CaseConference> CaseConferences => Set<CaseConference>();
    public DbSet<ConferenceGuest> ConferenceGuests => Set<ConferenceGuest>();

    private void KeepConferencesToArea(ModelBuilder model)
    {
        KeepToArea<CaseConference>(model);
        KeepToArea<ConferenceGuest>(model);
    }
}
