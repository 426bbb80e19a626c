using Hunsuan.Cases.Contacts;
using Hunsuan.Deadlines;
using Hunsuan.Reception.Channels;
using Hunsuan.Reception.Notices;
using Hunsuan.Reception.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <content>Requests and their clocks.</content>
public sealed partial class HunsuanDb
{
    /// <summary>The filter that keeps what a user was told to that user.</summary>
    public const string OwnerFilter = "Own";

    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<ContactNote> ContactNotes => Set<ContactNote>();
    public DbSet<ContactRating> ContactRatings => Set<ContactRating>();
    public DbSet<ContactPicture> ContactPictures => Set<ContactPicture>();
    public DbSet<ContactPictureFile> ContactPictureFiles => Set<ContactPictureFile>();
    public DbSet<ReporterAddress> ReporterAddresses => Set<ReporterAddress>();
    public DbSet<ReporterMessage> ReporterMessages => Set<ReporterMessage>();
    public DbSet<LevelMark> LevelMarks => Set<LevelMark>();
    public DbSet<UserNotice> Notices => Set<UserNotice>();
    public DbSet<NoticeAddress> NoticeAddresses => Set<NoticeAddress>();
    public DbSet<PauseMark> PauseMarks => Set<PauseMark>();
    public DbSet<Ticket> Tickets => Set<Ticket>();
    public DbSet<ChannelMessage> ChannelMessages => Set<ChannelMessage>();

    private void KeepContactsToArea(ModelBuilder model)
    {
        KeepToArea<Contact>(model);
        KeepToArea<ContactNote>(model);
        KeepToArea<ContactRating>(model);
        KeepToArea<ContactPicture>(model);
        KeepToArea<ReporterAddress>(model);
        KeepToArea<ReporterMessage>(model);
        KeepToArea<LevelMark>(model);
        KeepToArea<PauseMark>(model);
        KeepToArea<UserNotice>(model);
        KeepToArea<ChannelMessage>(model);
        KeepToArea<Ticket>(model);
        // Whoever else works there is not told what a colleague was told.
        model.Entity<UserNotice>().HasQueryFilter(OwnerFilter, n => n.UserId == UserId);
    }
}
