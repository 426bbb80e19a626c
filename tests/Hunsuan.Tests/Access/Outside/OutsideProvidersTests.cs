using System.Text.Json.Nodes;
using Hunsuan.Access.Outside;
using Hunsuan.Areas;
using Hunsuan.Hosting;

namespace Hunsuan.Tests.Access.Outside;

public class OutsideProvidersTests
{
    private const string Right = """{ "name": { "th": "ก", "en": "a" }, "authority": "https://id.example/realms/x", "clientId": "hunsuan" }""";

    [Fact]
    public void A_file_of_the_least_asks_for_little_and_gives_nothing()
    {
        var provider = Assert.Single(Load(Right).All);

        Assert.Equal(["openid", "profile"], provider.Scopes);
        Assert.Equal("https://id.example/realms/x", provider.Issuer);
        Assert.Equal("secret", provider.ClientSecret);
        Assert.False(provider.ProvesSecondFactor);
        Assert.Empty(provider.Rules);
    }

    [Theory]
    [InlineData("authority", "\"http://id.example\"")]
    [InlineData("authority", "\"https://id.example?x=1\"")]
    [InlineData("authority", "\"https://user@id.example\"")]
    [InlineData("authority", "\"id.example\"")]
    [InlineData("clientSecret", "\"never here\"")]
    [InlineData("secondFactor", "\"nobody\"")]
    [InlineData("clientId", "null")]
    [InlineData("rules", """[{ "claim": "a", "value": "b", "role": "nobody", "areas": ["56"] }]""")]
    [InlineData("rules", """[{ "claim": "a", "value": "b", "role": "analyst", "areas": ["99"] }]""")]
    [InlineData("rules", """[{ "claim": "a", "value": "b", "role": "analyst", "areas": [""] }]""")]
    [InlineData("rules", """[{ "claim": "a", "value": "b", "role": "analyst", "areas": [] }]""")]
    [InlineData("rules", """[{ "claim": "a", "value": "b", "role": "analyst" }]""")]
    [InlineData("rules", """[{ "claim": "a", "value": "b", "role": "analyst", "areas": ["56"], "areasClaim": "c" }]""")]
    [InlineData("rules", """[{ "claim": "a", "value": "b", "role": "administrator", "areas": ["country"] }]""")]
    public void A_file_with_a_mistake_is_left_out_and_told(string name, string value)
    {
        var json = JsonNode.Parse(Right)!.AsObject();
        json[name] = JsonNode.Parse(value);
        var loaded = Load(json.ToJsonString());

        Assert.Empty(loaded.All);
        Assert.Single(loaded.Problems);
    }

    [Fact]
    public void An_administrator_is_made_only_where_the_file_says_so()
    {
        var json = JsonNode.Parse(Right)!.AsObject();
        json["allowAdministrator"] = true;
        json["rules"] = JsonNode.Parse("""[{ "claim": "a", "value": "b", "role": "administrator", "areas": ["country"] }]""");

        Assert.Equal([""], Assert.Single(Assert.Single(Load(json.ToJsonString()).All).Rules).Areas);
    }

    [Fact]
    public void A_file_without_a_secret_is_left_out_unless_the_client_has_none()
    {
        Assert.Equal(OutsideFileTexts.SecretMissing.With("moi.json"), Assert.Single(Load(Right, secret: null).Problems).Message);
        Assert.Null(Assert.Single(Load(Right.Replace("\"clientId\"", "\"publicClient\": true, \"clientId\"", StringComparison.Ordinal), secret: null).All).ClientSecret);
    }

    [Fact]
    public void A_file_by_another_name_is_left_out()
    {
        Assert.Single(Load(Right, file: "Moi.json").Problems);
        Assert.Empty(Load(Right, file: "moi.txt").Problems);
    }

    private static OutsideProviders Load(string json, string? secret = "secret", string file = "moi.json")
    {
        using var folder = new TemporaryFolder();
        var installation = new Installation { Database = "", DataFolder = folder.Path };
        Directory.CreateDirectory(Path.Combine(folder.Path, "sign-in"));
        Directory.CreateDirectory(installation.KeyFolder);
        File.WriteAllText(Path.Combine(folder.Path, "sign-in", file), json);
        if (secret is not null) File.WriteAllText(Path.Combine(installation.KeyFolder, "sign-in-moi.secret"), secret);
        return OutsideProviders.Load(installation, Given.Roles, AreaBook.Load());
    }
}
