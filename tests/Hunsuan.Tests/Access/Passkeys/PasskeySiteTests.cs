using Hunsuan.Access.Passkeys;
using Hunsuan.Hosting;
using Microsoft.AspNetCore.Http;

namespace Hunsuan.Tests.Access.Passkeys;

public class PasskeySiteTests
{
    [Theory]
    [InlineData("http", "localhost:5080", true)]
    [InlineData("https", "hunsuan.example", true)]
    [InlineData("http", "hunsuan.example", false)]
    [InlineData("http", "127.0.0.1:5080", false)]
    [InlineData("https", "192.0.2.7", false)]
    [InlineData("https", "[2001:db8::7]:5081", false)]
    public void Passkeys_want_a_name_and_https_or_the_machine_itself(string scheme, string host, bool isPossible) =>
        Assert.Equal(isPossible, Site(null).IsPossible(Asked(scheme, host)));

    [Theory]
    [InlineData(null, "https", "hunsuan.example", "https://hunsuan.example", true)]
    [InlineData(null, "https", "hunsuan.example", "https://HUNSUAN.example", true)]
    [InlineData(null, "https", "hunsuan.example", "http://hunsuan.example", false)]
    [InlineData(null, "https", "hunsuan.example", "https://hunsuan.example:8443", false)]
    [InlineData(null, "https", "hunsuan.example", "https://evil.hunsuan.example", false)]
    [InlineData(null, "https", "hunsuan.example", "https://hunsuan.example.evil", false)]
    [InlineData(null, "https", "hunsuan.example", "", false)]
    [InlineData("hunsuan.example", "http", "10.0.0.7:5080", "https://hunsuan.example", true)]
    [InlineData("hunsuan.example", "http", "10.0.0.7:5080", "http://10.0.0.7:5080", false)]
    public void They_are_taken_from_this_very_address_alone(string? setting, string scheme, string host, string origin, bool isOwn) =>
        Assert.Equal(isOwn, Site(setting).IsOwn(Asked(scheme, host), origin, isInFrame: false));

    [Theory]
    [InlineData(null, "http", "10.0.0.7:5080", "http://10.0.0.7:5080")]
    [InlineData("hunsuan.example", "http", "10.0.0.7:5080", "https://hunsuan.example")]
    public void The_address_that_people_open_is_the_request_s_or_the_one_that_is_set(string? setting, string scheme, string host, string origin) =>
        Assert.Equal(origin, new Installation { Database = "", DataFolder = "", Host = setting }.OriginFor(Asked(scheme, host).Request));

    [Fact]
    public void Never_from_a_frame_of_another_site() => Assert.False(Site(null).IsOwn(Asked("https", "hunsuan.example"), "https://hunsuan.example", isInFrame: true));

    private static PasskeySite Site(string? host) => new(new Installation { Database = "", DataFolder = "", Host = host });

    private static DefaultHttpContext Asked(string scheme, string host) => new DefaultHttpContext { Request = { Scheme = scheme, Host = new(host) } };
}
