namespace Hunsuan.Access.Devices;

/// <summary>Says in words what a browser says of itself, such as "Chrome · Android" (ชื่ออุปกรณ์).</summary>
/// <remarks>Only helps to tell one's own devices apart: a browser may say what it likes, and nothing is decided by it.</remarks>
internal static class DeviceWords
{
    // The first that is found is right: nearly all browsers also name Chrome and Safari, and Android also names Linux.
    private static readonly (string Mark, string Word)[] Browsers =
    [
        ("Line/", "LINE"), ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Word)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    public static string Of(string? userAgent) =>
        string.Join(" · ", ((string?[])[Find(Browsers, userAgent), Find(Systems, userAgent)]).OfType<string>());

    private static string? Find((string Mark, string Word)[] among, string? userAgent) =>
        userAgent is null ? null : among.FirstOrDefault(a => userAgent.Contains(a.Mark, StringComparison.Ordinal)).Word;
}
