using Hunsuan.Ui;
using Microsoft.AspNetCore.Http;

namespace Hunsuan.Tests.Ui;

public class PageAddressTests
{
    [Theory]
    [InlineData("", "page", "2", "/list?page=2")]
    [InlineData("?page=1&q=a", "page", "2", "/list?q=a&page=2")]
    [InlineData("?page=1&q=a", "page", null, "/list?q=a")]
    [InlineData("?page=1", "page", "", "/list")]
    [InlineData("?tag=a&tag=b&empty=", "page", "2", "/list?tag=a&tag=b&page=2")]
    [InlineData("?q=%26a%3D1", "page", "2", "/list?q=%26a%3D1&page=2")]
    public void Changes_one_parameter_and_keeps_the_others(string query, string name, string? value, string address)
    {
        var request = new DefaultHttpContext { Request = { Path = "/list", QueryString = new(query) } }.Request;

        Assert.Equal(address, request.With((name, value)));
    }
}
