using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Ui;

namespace Hunsuan.Calendar;

/// <summary>A worker's dates on one page and in their calendar program (ปฏิทินงาน).</summary>
public sealed class CalendarModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddScoped<WorkCalendar>()
        .AddScoped<Agenda>()
        .AddScoped<KeepFeed>()
        .AddScoped<ReadFeed>()
        .AddSingleton(new MenuEntry(CalendarAddress.Page, CalendarTexts.Title, MenuGroup.Cases, Permit.WorkCases) { Order = 4 });

    public void Map(IEndpointRouteBuilder routes) => ReadFeed.Map(routes);
}
