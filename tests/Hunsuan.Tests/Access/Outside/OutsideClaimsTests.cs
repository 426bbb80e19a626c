using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Access.Outside;

namespace Hunsuan.Tests.Access.Outside;

public class OutsideClaimsTests
{
    [Theory]
    [InlineData("role", "officer")]
    [InlineData("roles", "a,b")]
    [InlineData("realm_access.roles", "c,d")]
    [InlineData("https://id.example/roles", "e")]
    [InlineData("number", "7")]
    [InlineData("yes", "true")]
    [InlineData("realm_access", "")]
    [InlineData("nothing", "")]
    [InlineData("missing", "")]
    [InlineData("role.deeper", "")]
    public void Values_are_found_single_listed_and_deeper(string claim, string values) => Assert.Equal(values, string.Join(',', Claims(
        """{"role":"officer","roles":["a","b",["x"]],"realm_access":{"roles":["c","d"]},"https://id.example/roles":"e","number":7,"yes":true,"nothing":null}""").Values(claim)));

    [Fact]
    public void A_match_is_exact() => Assert.False(Claims("""{"role":"Officer "}""").Match(new("role", "Officer")));

    [Theory]
    [InlineData("""{"name":"สายใจ  สมมุติ"}""", "สายใจ สมมุติ")]
    [InlineData("""{"given_name":"สายใจ","family_name":"สมมุติ"}""", "สายใจ สมมุติ")]
    [InlineData("""{"name":"ก\u0000\n\u001bข"}""", "ก ข")]
    [InlineData("""{"name":"  "}""", null)]
    [InlineData("{}", null)]
    public void A_name_is_one_line_of_words(string json, string? name) => Assert.Equal(name, Claims(json).Name(["name", "given_name", "family_name"]));

    [Fact]
    public void A_name_is_never_longer_than_names_may_be() =>
        Assert.Equal(User.NameMaxLength, Claims($$"""{"name":"{{new string('ก', 500)}}"}""").Name(["name"])!.Length);

    [Theory]
    [InlineData("""{"sub":"1"}""", "1")]
    [InlineData("""{"sub":""}""", null)]
    [InlineData("""{"sub":["1","2"]}""", null)]
    [InlineData("{}", null)]
    public void A_subject_is_one_value(string json, string? subject) => Assert.Equal(subject, Claims(json).Subject("sub"));

    private static OutsideClaims Claims(string json) => new(JsonElement.Parse(json));
}
