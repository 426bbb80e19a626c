using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data.Keys;
using Hunsuan.Hosting;
using Hunsuan.Reception.Channels;
using Hunsuan.Reception.Notices;
using Hunsuan.Reception.Ratings;
using Hunsuan.Reception.Tickets;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Reception;

/// <summary>One front door for every channel (งานรับเรื่อง): counter, telephone, visit, letter, web form, and where a request stands.</summary>
public sealed class ReceptionModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddScoped<AskFromOutside>()
        .AddScoped<FollowContact>()
        .AddScoped<RateContact>()
        .AddScoped<RatingResults>()
        .AddBook(s => ChannelBook.Load(Path.Combine(s.GetRequiredService<Installation>().KeyFolder, ChannelBook.FileName), s.GetRequiredService<AreaBook>()))
        .AddBook(s => MailBook.Load(Path.Combine(s.GetRequiredService<Installation>().KeyFolder, MailBook.FileName)))
        .AddSingleton<MailPost>()
        .AddScoped<KeepNoticeAddress>()
        .AddScoped<NoticeLetter>()
        .AddScoped<NoticeAccounts>()
        .AddScoped<IKeepsSealed, SealedNoticeAddresses>()
        .AddHostedService<NoticeSender>()
        .AddSingleton<IStateTable>(TicketStates.Table)
        .AddScoped<IssueTicket>()
        .AddScoped<MoveTicket>()
        .AddScoped<TicketBoard>()
        .AddSingleton(new MenuEntry(TicketAddress.Home, TicketTexts.Menu, MenuGroup.Requests, Permit.ReceiveContacts) { Order = 3 })
        .AddScoped<TakeEvent>()
        .AddScoped<ChannelDoor>()
        .AddHostedService<MessageSender>()
        .AddHostedService<ForgetSenders>()
        .AddSingleton(new MenuEntry(ReceptionAddress.Queue, ReceptionTexts.Queue, MenuGroup.Requests, Permit.ReceiveContacts)
        {
            Order = -4, Count = (services, stop) => services.GetRequiredService<ContactList>().Count(ContactShelf.Waiting, stop),
        })
        .AddSingleton(new MenuEntry(ReceptionAddress.Ratings, RatingResultTexts.Title, MenuGroup.Oversight, Permit.Supervise) { Order = 11 })
        .AddSingleton(new MenuEntry(ReceptionAddress.Notices, ReceptionTexts.Notices, MenuGroup.Requests, Permit.WorkCases)
        {
            Order = 2, Count = (services, stop) => services.GetRequiredService<NoticeList>().CountUnseen(stop),
        })
        .AddSingleton(new MenuEntry(ReceptionAddress.Emergencies, ReceptionTexts.Emergencies, MenuGroup.Requests, Permit.WorkCases)
        {
            IsLate = true, Order = 0, Count = (services, stop) => services.GetRequiredService<ContactList>().Count(ContactShelf.Emergency, stop),
        })
        .AddSingleton(new MenuEntry(ReceptionAddress.Of(ContactShelf.Open), ReceptionTexts.Overdue, MenuGroup.Requests, Permit.WorkCases)
        {
            IsLate = true, Order = 0, Count = (services, stop) => services.GetRequiredService<ContactList>().CountOverdue(stop),
        });

    public void Map(IEndpointRouteBuilder routes)
    {
        ChannelDoor.Map(routes);
        PictureOfContact.Map(routes);
        routes.MapGet(ReceptionAddress.RatingFile, RatingFile.Send).RequireAuthorization(Permit.Supervise);
    }
}
