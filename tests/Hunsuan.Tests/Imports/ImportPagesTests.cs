using System.Net;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Imports;
using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Upload;
using Hunsuan.Shared;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Imports;

/// <summary>Imports through the real server: who may send, see, decide and download.</summary>
public class ImportPagesTests
{
    private const string Upload = "/imports/upload/welfare-card", Form = "/imports/new/welfare-card";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_list_is_sent_checked_and_written(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        var page = await Send(site, ("cards.csv", ImportSamples.List(3)));
        await UntilState(database, page, ImportState.Checked);
        var answer = await site.Post($"{page}/commit", ("_token", await site.TokenOf(page)), ("mode", nameof(ImportMode.WholeOrNothing)));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        Assert.Equal(page, answer.Headers.Location?.ToString());
        await UntilState(database, page, ImportState.Committed);

        Assert.Contains(SummaryTexts.Written.Thai, await site.Read(page), StringComparison.Ordinal);
        Assert.Contains("cards.csv", await site.Read("/imports"), StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.Equal(3, await db.ListEntries.CountAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_file_that_is_no_table_is_refused_with_its_reason_and_not_kept(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        var page = await Send(site, ("picture.csv", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));

        Assert.Contains("picture.csv", await site.Read(page), StringComparison.Ordinal);
        Assert.Contains(SummaryTexts.NotWritten.Thai, await site.Read(page), StringComparison.Ordinal);
        Assert.Empty(Uploads(site));
    }

    [Fact]
    public async Task What_was_sent_is_closed_to_other_users_of_the_machine()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        var page = await Send(site, ("cards.csv", ImportSamples.AgencyList(3)));

        var folder = site.Services.GetRequiredService<ImportFolders>().Of(IdOf(page));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Source(1)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Preview));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Path));
        using var sent = new StreamReader(folder.Read(folder.Source(1)));
        Assert.Equal(ImportSamples.AgencyList(3), await sent.ReadToEndAsync());
    }

    [Theory]
    [InlineData("none")]
    [InlineData("wrong")]
    [InlineData("after the file")]
    public async Task A_form_without_its_token_before_the_files_is_refused(string token)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        using var form = new MultipartFormDataContent();
        if (token == "wrong") form.Add(new StringContent("forged"), "_token");
        form.Add(Bytes(ImportSamples.List(1)), "Input.File0", "cards.csv");
        if (token == "after the file") form.Add(new StringContent(await site.TokenOf(Form)), "_token");

        var answer = await site.Post(Upload, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(Uploads(site));
        await using var db = database.Open();
        Assert.Empty(await db.Imports.ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_field_without_a_file_leads_back_to_the_form(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        var answer = await site.Post("/imports/upload/survey", await FormOf(site, ("households.csv", "a\n"), ("", "")));

        var back = answer.Headers.Location!.ToString();
        Assert.StartsWith("/imports/new/survey?fault=1", back, StringComparison.Ordinal);
        Assert.Contains(UploadTexts.FileMissing.Thai, await site.Read(back), StringComparison.Ordinal);
        Assert.Empty(Uploads(site));
    }

    [Fact]
    public async Task Only_the_upload_takes_requests_of_gigabytes()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);

        var limits =
            from endpoint in site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            let limit = endpoint.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
            where limit > 1L << 30
            select (endpoint.RoutePattern.RawText, limit);

        Assert.Equal(("/imports/upload/{kind}", (long?)ReceiveUpload.MaxBytes), limits.Single());
    }

    [Theory]
    [InlineData(Role.Analyst)]
    [InlineData(Role.CentreWorker)]
    public async Task Who_may_not_import_sees_none_of_it(string role)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(role, "56");
        var id = Ids.New();
        string[] addresses =
        [
            "/imports", "/imports/new", Form, $"/imports/{id}", $"/imports/{id}/columns/1", $"/imports/{id}/codes", $"/imports/{id}/refused/0",
            "/imports/profiles", $"/imports/profiles/{id}", $"/imports/profiles/{id}.json", "/imports/examples/welfare-card/list.csv",
        ];

        foreach (var address in addresses) Assert.Equal(HttpStatusCode.Forbidden, (await site.Get(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Post(Upload, await FormOf(site, ("a.csv", "a")))).StatusCode);
    }

    public static IEnumerable<object[]> Others =>
        from provider in DatabaseProviders.All
        from other in new[] { ("5601", false), ("57", false), ("56", true), ("", true) }
        select new object[] { provider, other.Item1, other.Item2 };

    [Theory, MemberData(nameof(Others))]
    public async Task Others_never_get_at_the_rows_and_see_the_import_only_in_their_area(Provider provider, string area, bool isSeen)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        var page = await Send(site, ("cards.csv", ImportSamples.List(2) + "x,,,,,,,,,,\n"));
        await UntilState(database, page, ImportState.Checked);
        Assert.Equal(HttpStatusCode.OK, (await site.Get($"{page}/refused/0")).StatusCode);

        await site.SignInAs(Role.ProvincialOfficer, area);

        Assert.Equal(isSeen ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await site.Get(page)).StatusCode);
        Assert.Equal(isSeen, (await site.Read("/imports")).Contains("cards.csv", StringComparison.Ordinal));
        Assert.DoesNotContain($"{page}/commit", await site.Read(page), StringComparison.Ordinal);
        foreach (var part in (string[])["refused/0", "columns/1", "codes"])
            Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"{page}/{part}")).StatusCode);
        foreach (var decision in (string[])["commit", "cancel"])
        {
            var answer = await site.Post($"{page}/{decision}", ("_token", await site.TokenOf("/imports")), ("mode", nameof(ImportMode.GoodRows)));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        await UntilState(database, page, ImportState.Checked);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Reading_the_refused_rows_is_written_down(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var site = await TestSite.Start(database);
        var user = await site.SignInAs(Role.ProvincialOfficer, "56");
        var page = await Send(site, ("cards.csv", ImportSamples.List(1) + "x,,,,,,,,,,\n"));
        await UntilState(database, page, ImportState.Checked);

        Assert.Contains("hunsuan_reason", await site.Read($"{page}/refused/0"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"{page}/refused/1")).StatusCode);

        await using var db = database.Open();
        var read = await db.Activities.SingleAsync(a => a.Kind == ActivityKind.FileRead && !a.Reason!.EndsWith("preview"));
        Assert.Equal((user.Id, $"{IdOf(page)} 1"), (read.UserId, read.Reason));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_decision_sent_twice_or_too_late_finds_the_import_where_it_is(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        var page = await Send(site, ("cards.csv", ImportSamples.List(1)));
        await UntilState(database, page, ImportState.Checked);
        var token = await site.TokenOf(page);
        await site.Post($"{page}/commit", ("_token", token), ("mode", nameof(ImportMode.WholeOrNothing)));
        await UntilState(database, page, ImportState.Committed);

        foreach (var (address, handler) in ((string, string)[])[($"{page}/commit", ""), ($"{page}/cancel", ""), (page, "check"), ($"{page}/columns/1", "columns"), ($"{page}/codes", "codes")])
        {
            var answer = await site.Post(address, ("_token", token), ("_handler", handler), ("mode", nameof(ImportMode.GoodRows)));
            Assert.Equal((HttpStatusCode.Redirect, page), (answer.StatusCode, new Uri(new Uri("http://localhost"), answer.Headers.Location!).AbsolutePath));
        }

        await UntilState(database, page, ImportState.Committed);
    }

    [Theory]
    [InlineData("../../etc/passwd.csv", "passwd.csv")]
    [InlineData(@"C:\งาน\ครัวเรือน.xlsx", "ครัวเรือน.xlsx")]
    [InlineData("a\u0000b\n.csv", "ab.csv")]
    [InlineData("..", "..")]
    public void Names_of_files_lead_nowhere_else(string sent, string kept) => Assert.Equal(kept, ImportFiles.SafeName(sent));

    [Fact]
    public void Long_names_keep_their_ending() =>
        Assert.Equal((ImportFiles.NameMaxLength, ".csv"), (ImportFiles.SafeName(new string('ก', 300) + ".csv").Length, Path.GetExtension(ImportFiles.SafeName(new string('ก', 300) + ".csv"))));

    internal static Guid IdOf(string page) => Guid.Parse(page.Split('/')[2]);

    /// <summary>Sends files as the form does; the address of the import's page comes back.</summary>
    internal static Task<string> Send(TestSite site, params (string Name, string Content)[] files) =>
        Send(site, "welfare-card", [.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Content)))]);

    internal static async Task<string> Send(TestSite site, string kind, params (string Name, byte[] Content)[] files)
    {
        var answer = await site.Post(ReceiveUpload.Address + kind, await FormOf(site, files));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private static Task<MultipartFormDataContent> FormOf(TestSite site, params (string Name, string Content)[] files) =>
        FormOf(site, [.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Content)))]);

    private static async Task<MultipartFormDataContent> FormOf(TestSite site, (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent { { new StringContent(await site.TokenOf("/imports/new/survey")), "_token" } };
        foreach (var (file, i) in files.Select((f, i) => (f, i)))
        {
            var content = new ByteArrayContent(file.Content);
            content.Headers.ContentDisposition = new("form-data") { Name = $"\"Input.File{i}\"", FileName = $"\"{file.Name}\"" };
            form.Add(content);
        }

        return form;
    }

    private static ByteArrayContent Bytes(string content) => new(Encoding.UTF8.GetBytes(content));

    private static IEnumerable<Guid> Uploads(TestSite site) => site.Services.GetRequiredService<ImportFolders>().All();

    internal static async Task UntilState(TestDatabase database, string page, ImportState state)
    {
        var (id, found) = (IdOf(page), default(ImportState));
        for (var tries = 0; tries < 600 && found != state; tries++)
        {
            await using var db = database.Open();
            found = await db.Imports.Where(i => i.Id == id).Select(i => i.State).SingleAsync();
            if (found != state) await Task.Delay(50);
        }

        Assert.Equal(state, found);
    }
}
