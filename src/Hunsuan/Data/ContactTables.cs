using Hunsuan.Cases.Contacts;
using Hunsuan.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <content>Requests and their clocks.</content>
public sealed partial class HunsuanDb
{
    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<ContactNote> ContactNotes => Set<ContactNote>();
    public DbSet<LevelMark> LevelMarks => Set<LevelMark>();
    public DbSet<PauseMark> PauseMarks => Set<PauseMark>();

    private void KeepContactsToArea(ModelBuilder model)
    {
        KeepToArea<Contact>(model);
        KeepToArea<ContactNote>(model);
        KeepToArea<LevelMark>(model);
        KeepToArea<PauseMark>(model);
    }
}
