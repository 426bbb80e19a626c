using System.Net;
using Hunsuan.Access;
using Hunsuan.Ui;

namespace Hunsuan.Tests.Hosting;

/// <summary>What every answer of the server has in common.</summary>
public class WebServerTests
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/nowhere")]
    [InlineData("/app.css")]
    [InlineData("/users?q=%00")] // refused
    [InlineData("/")] // goes on elsewhere
    [InlineData("/households/01900000-0000-7000-8000-000000000000")] // not allowed
    [InlineData("/activities.csv")] // a file
    [InlineData("/healthz")]
    [InlineData("/sign-out")] // another verb
    public async Task Every_answer_tells_the_browser_to_be_strict(string address)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.Administrator);

        var headers = (await site.Get(address)).Headers;

        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(headers.GetValues("X-Frame-Options")));
        Assert.False(headers.Contains("Server"));
        Assert.Equal(address != "/app.css", headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/sign-in", true)]
    [InlineData("/app.css", false)]
    [InlineData("/logo.svg?v=1", false)]
    public async Task Pages_are_not_kept_by_browsers_and_files_are(string address, bool isPage)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);

        Assert.Equal(isPage, (await site.Get(address)).Headers.CacheControl!.NoStore);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_watchdog_is_answered_without_signing_in(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var site = await TestSite.Start(database);

        Assert.Equal("ok", await site.Read("/healthz"));
    }

    [Theory]
    [InlineData("Input.UserName", "a\0b")]
    [InlineData("Other", "\0")]
    public async Task A_NUL_is_refused_in_every_field(string field, string value)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Submit("/sign-in", "sign-in", (field, value))).StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.Administrator);

        var answer = await site.Post("/users/new", ("_handler", "add-user"), ("Input.UserName", "somchai"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(UiTexts.BadRequest.Thai, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thai_is_sent_as_letters_and_not_as_entities() // which would be 63 % longer
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);

        var page = await site.Read("/sign-in");

        Assert.Contains(AccessTexts.SignIn.Thai, page, StringComparison.Ordinal);
        Assert.DoesNotContain("&#xE", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_is_kept_from_page_to_page()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);

        Assert.Contains("<html lang=\"th\">", await site.Read("/sign-in?lang=xx"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", await site.Read("/sign-in?lang=en"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", await site.Read("/sign-in"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"th\">", await site.Read("/sign-in?lang=th"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_page_of_a_demo_says_that_nobody_is_real(bool isDemo)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database, isDemo);
        string[] pages = [await site.Read("/sign-in"), .. await SignedIn(site), await site.Read("/users?q=%00")];

        Assert.All(pages, p => Assert.Equal(isDemo, p.Contains(UiTexts.Synthetic.Thai, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task No_page_writes_styles_or_scripts_into_itself()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        string[] pages = [await site.Read("/sign-in"), .. await SignedIn(site)];

        Assert.All(pages, p => Assert.DoesNotMatch("<style|style=|<script>| on[a-z]+=", p));
    }

    private static async Task<string[]> SignedIn(TestSite site)
    {
        await site.SignInAs(Role.Administrator);
        return [await site.Read("/"), await site.Read("/users"), await site.Read("/users/new"), await site.Read("/nowhere")];
    }
}
