namespace Hunsuan.Centres;

/// <summary>Addresses of centres and services (ที่อยู่ของหน้าศูนย์และบริการ).</summary>
internal static class CentreAddress
{
    public const string Home = "/centres", New = "/centres/new", Map = "/centres/map", Sheet = "/centres/list.csv", Photos = "/centres/photos",
        Services = "/services", NewService = "/services/new", Recheck = "/services/recheck", Export = "/services/hsds.json";

    public static string Of(Guid centre) => $"{Home}/{centre}";

    public static string Of(Guid centre, string part) => $"{Home}/{centre}/{part}";

    public static string OfService(Guid service) => $"{Services}/{service}";

    public static string OfService(Guid service, string part) => $"{Services}/{service}/{part}";

    /// <summary>Services that give a benefit of the catalogue.</summary>
    public static string ServicesOf(string benefit) => $"{Services}?benefit={benefit}";

    public static string OfPhoto(Guid photo) => $"{Photos}/{photo}";

    /// <summary>Centres that stand in an area, or serve it.</summary>
    public static string In(string area) => $"{Home}?area={area}";
}
