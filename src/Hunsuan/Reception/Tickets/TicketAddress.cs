namespace Hunsuan.Reception.Tickets;

/// <summary>Addresses of queue tickets (ที่อยู่ของหน้าบัตรคิว).</summary>
internal static class TicketAddress
{
    public const string Home = "/tickets";

    public static string Of(Guid centre) => $"{Home}/{centre}";

    public static string ScreenOf(Guid centre) => $"{Of(centre)}/screen";

    /// <summary>Where a request of whoever has the ticket is received; one visit may bring several.</summary>
    public static string NewRequestOf(Guid ticket) => $"{ReceptionAddress.New}?ticket={ticket}";

    public static string SlipOf(Guid ticket) => $"{Home}/slips/{ticket}";
}
