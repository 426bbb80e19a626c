using Hunsuan.Cases.Conferences;
using Hunsuan.Goods;
using Hunsuan.Households;

namespace Hunsuan.Calendar;

/// <summary>Addresses of the calendar, and of the pages on which its dates are dealt with (ที่อยู่ของหน้าปฏิทิน).</summary>
internal static class CalendarAddress
{
    public const string Page = "/calendar", Feeds = "/calendar/feed";

    public static string FeedOf(string token) => $"{Feeds}/{token}.ics";

    public static string Of(WorkCalendar.Entry entry) => entry.Kind switch
    {
        CalendarKind.Conference => ConferenceAddress.Of(entry.Id),
        CalendarKind.Request => $"/contacts/{entry.Id}",
        CalendarKind.FollowUp => $"/follow-ups/{entry.Id}",
        CalendarKind.Case => HouseholdHeading.PathOf(entry.HouseholdId!.Value),
        CalendarKind.Loan => GoodsAddress.OfLoan(entry.Id),
    };
}
