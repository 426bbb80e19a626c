using System.Net.Http.Headers;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Areas;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Areas;

public sealed class KeepBoundariesTests : IDisposable
{
    private const string District = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"code":"5601"},"geometry":{"type":"Polygon","coordinates":[[[99.8,19],[100,19],[100,19.3],[99.8,19.3],[99.8,19]]]}},
        {"type":"Feature","properties":{"code":"5699"},"geometry":{"type":"Polygon","coordinates":[[[100,19],[100.2,19],[100.2,19.3],[100,19.3],[100,19]]]}}]}
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_import_and_a_removal_are_written_down(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var files = new BoundaryFiles(folder.Path);
        var keep = new KeepBoundaries(new(AreaBook.Load(), files), files, new(db, Given.AnOfficer(""), TimeProvider.System));

        var outcome = await keep.Import(new() { File = new MemoryStream(Encoding.UTF8.GetBytes(District)), Source = "ผู้วาดสมมุติ" }, default);
        var kept = files.All();
        var isRemoved = await keep.Remove(AreaLevel.District, "56", default);

        Assert.Equal(["5699"], outcome.Value!.UnknownCodes);
        Assert.Equal([new BoundaryFile(AreaLevel.District, "56", 1, "ผู้วาดสมมุติ")], kept);
        Assert.True(isRemoved);
        Assert.Empty(files.All());
        Assert.False(await keep.Remove(AreaLevel.District, "56", default));
        Assert.Equal(
            [(ActivityKind.BoundariesImported, "District: 1; ผู้วาดสมมุติ"), (ActivityKind.BoundariesRemoved, "District 56")],
            (await db.Activities.OrderBy(a => a.Id).ToListAsync()).Select(a => (a.Kind, a.Reason)));
    }

    [Theory]
    [InlineData("../56")]
    [InlineData("5")]
    public void Nothing_but_a_code_becomes_part_of_a_path(string group) => Assert.False(new BoundaryFiles(folder.Path).Remove(AreaLevel.District, group));

    [Fact]
    public async Task The_page_takes_a_file_and_says_what_was_not_kept()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.Administrator);

        var unnamed = await Send(site, source: "");
        var named = await Send(site, source: "ผู้วาดสมมุติ");

        Assert.Contains(AreaTexts.SourceRequired.Thai, unnamed, StringComparison.Ordinal);
        Assert.Contains("5699", named, StringComparison.Ordinal);
        Assert.Contains("ผู้วาดสมมุติ", await site.Read("/admin/boundaries"), StringComparison.Ordinal);
    }

    private static async Task<string> Send(TestSite site, string source)
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(District)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var form = new MultipartFormDataContent
        {
            { new StringContent("import-boundaries"), "_handler" },
            { new StringContent(await site.TokenOf("/admin/boundaries")), "_token" },
            { new StringContent(source), "Input.Source" },
            { file, "File", "districts.json" },
        };
        return await (await site.Post("/admin/boundaries", form)).Content.ReadAsStringAsync();
    }
}
