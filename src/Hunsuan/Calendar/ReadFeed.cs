using System.Text;
using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.Calendar;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Calendar;

/// <summary>Gives a calendar program the dates of the user whose secret it has (ปฏิทินสำหรับโปรแกรมภายนอก), under that user's rights, without anybody's data.</summary>
/// <remarks>Calendars are kept on servers abroad: kind of work, day, sub-district and a page that asks to sign in, nothing else.</remarks>
internal sealed class ReadFeed(IServiceProvider services, AreaBook areas, Installation installation, TimeProvider clock)
{
    public const int DaysAhead = 365;

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet(CalendarAddress.Feeds + "/{token}.ics", (string token, ReadFeed feed, HttpRequest request, CancellationToken stop) => feed.Answer(token, request, stop))
        .AllowAnonymous();

    private async Task<IResult> Answer(string token, HttpRequest request, CancellationToken stop) =>
        await Read(token, installation.OriginFor(request), stop) is { } text ? Results.Bytes(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8") : Results.NotFound();

    /// <summary>Null where the secret is none, or its user was stopped or works no cases any more.</summary>
    /// <param name="token">The secret.</param>
    /// <param name="origin">Of the addresses in it.</param>
    /// <param name="stop">Stops the queries.</param>
    internal async Task<string?> Read(string token, string origin, CancellationToken stop)
    {
        if (await UserOf(token, stop) is not { } user) return null;
        await using var scope = services.CreateScopeFor(user.Under(Permit.WorkCases));
        var today = clock.Today;
        var entries = await scope.ServiceProvider.GetRequiredService<WorkCalendar>().Until(today.AddDays(DaysAhead), stop);
        var now = clock.GetUtcNow();
        await scope.ServiceProvider.GetRequiredService<HunsuanDb>().CalendarFeeds.Where(f => f.UserId == user.Id).ExecuteUpdateAsync(set => set.SetProperty(f => f.LastReadAt, now), stop);
        await scope.ServiceProvider.GetRequiredService<Activity>().Note(ActivityKind.CalendarRead, stop, reason: $"feed: {entries.Count}");
        return CalendarFile.Write(CalendarTexts.NameInPrograms, now, entries.Select(e => DateOf(e, origin)));
    }

    private async Task<CurrentUser?> UserOf(string token, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Nobody);
        var hash = Token.HashOf(token);
        var id = await scope.ServiceProvider.GetRequiredService<HunsuanDb>().CalendarFeeds.Where(f => f.TokenHash == hash).Select(f => (Guid?)f.UserId).SingleOrDefaultAsync(stop);
        if (id is not { } known || await scope.ServiceProvider.GetRequiredService<UsersWithRoles>().Active(known, stop) is not { } found) return null;
        return found.Acting.May(Permit.WorkCases) ? found.Acting : null;
    }

    private CalendarDate DateOf(WorkCalendar.Entry entry, string origin)
    {
        var code = AreaCode.Widen(entry.AreaCode, AreaLevel.Subdistrict);
        var place = areas.FullName(code)?.ToString();
        return new($"{entry.Kind}-{entry.Id:N}@hunsuan".ToLowerInvariant(), $"{CalendarTexts.Of(entry.Kind)} · {place ?? code}", entry.On, entry.At, place, new(origin + CalendarAddress.Of(entry)));
    }
}
