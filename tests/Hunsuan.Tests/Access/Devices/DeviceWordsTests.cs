using Hunsuan.Access.Devices;

namespace Hunsuan.Tests.Access.Devices;

public class DeviceWordsTests
{
    [Theory]
    [InlineData("Chrome · Android", "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36")]
    [InlineData("Samsung Internet · Android", "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36")]
    [InlineData("LINE · Android", "Mozilla/5.0 (Linux; Android 13; V2109) AppleWebKit/537.36 Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Line/14.1.0")]
    [InlineData("Safari · iPhone", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1")]
    [InlineData("Edge · Windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0")]
    [InlineData("Firefox · Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")]
    [InlineData("Safari · Mac", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15")]
    [InlineData("Windows", "something (Windows)")]
    [InlineData("", "curl/8.5.0")]
    [InlineData("", null)]
    public void Names_browser_and_system(string words, string? userAgent) => Assert.Equal(words, DeviceWords.Of(userAgent));

    [Fact]
    public void Every_name_fits_its_column() => Assert.True(DeviceWords.Of("SamsungBrowser/ Android").Length <= UserSession.DeviceMaxLength);
}
