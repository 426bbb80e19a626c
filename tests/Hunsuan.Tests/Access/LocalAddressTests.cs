using Hunsuan.Access;

namespace Hunsuan.Tests.Access;

public class LocalAddressTests
{
    [Theory]
    [InlineData("/users?page=2", "/users?page=2")]
    [InlineData("/", "/")]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("users", "/")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/\t/elsewhere.example", "/")]
    public void Leads_nowhere_but_into_the_system(string? asked, string address) => Assert.Equal(address, LocalAddress.Of(asked));
}
