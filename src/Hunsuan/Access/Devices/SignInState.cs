namespace Hunsuan.Access.Devices;

/// <summary>What a browser carries of signing in besides its session (สถานะการเข้าสู่ระบบของเบราว์เซอร์).</summary>
internal sealed class SignInState(SealedCookies cookies)
{
    private const string DeviceCookie = "hunsuan-device", HalfWayCookie = "hunsuan-half-way", PhoneCookie = "hunsuan-phone";

    /// <summary>Long enough to find the paper with the recovery codes.</summary>
    private static readonly TimeSpan HalfWayLasts = TimeSpan.FromMinutes(10), DeviceLasts = TimeSpan.FromDays(400), PhoneLasts = TimeSpan.FromDays(90);

    public KnownDevice Device(HttpContext context) => KnownDevice.Of(cookies.Read(context, DeviceCookie)) ?? KnownDevice.New();

    /// <summary>Only after a full signing-in: otherwise a guesser could make each device a known one.</summary>
    public void Remember(HttpContext context, Guid userId) => cookies.Write(context, DeviceCookie, Device(context).With(userId).ToString(), DeviceLasts);

    /// <summary>Who has proved the first step and not the code yet; null where nobody has.</summary>
    public HalfWay? HalfWay(HttpContext context) => Devices.HalfWay.Of(cookies.Read(context, HalfWayCookie));

    public void GoHalfWay(HttpContext context, HalfWay halfWay) => cookies.Write(context, HalfWayCookie, halfWay.ToString(), HalfWayLasts);

    public static void Arrive(HttpContext context) => SealedCookies.Forget(context, HalfWayCookie);

    /// <summary>What this browser carries as a shared phone; null where it is none.</summary>
    public string? Phone(HttpContext context) => cookies.Read(context, PhoneCookie);

    public void SharePhone(HttpContext context, string phone) => cookies.Write(context, PhoneCookie, phone, PhoneLasts);

    public static void UnsharePhone(HttpContext context) => SealedCookies.Forget(context, PhoneCookie);
}
