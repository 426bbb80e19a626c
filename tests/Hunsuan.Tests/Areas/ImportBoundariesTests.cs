using System.Text;
using Hunsuan.Areas;
using Hunsuan.Engines.Geometry;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Areas;

public sealed class ImportBoundariesTests : IDisposable
{
    private static readonly AreaBook Book = AreaBook.Load();
    private readonly TemporaryFolder folder = new();
    private readonly BoundaryFiles files;
    private readonly ImportBoundaries import;

    public ImportBoundariesTests()
    {
        files = new(Path.Combine(folder.Path, "boundaries"));
        import = new(Book, files);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Keeps_each_level_and_group_in_its_own_file()
    {
        var outcome = await Import(Map("56", "5601", "560108", "560111", "570511", "56010803"));

        Assert.Equal(
            new Dictionary<AreaLevel, int> { [AreaLevel.Province] = 1, [AreaLevel.District] = 1, [AreaLevel.Subdistrict] = 3, [AreaLevel.Village] = 1 },
            outcome.Value!.Kept);
        Assert.Equal(
            ["adm1.json", "adm2-56.json", "adm3-56.json", "adm3-57.json", "adm4-5601.json"],
            Directory.GetFiles(Path.Combine(folder.Path, "boundaries")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["560108", "560111"], files.Read(AreaLevel.Subdistrict, "56")!.Shapes.Select(shape => shape.Code));
        Assert.Equal(["560108", "560111", "570511"], files.Read(AreaLevel.Subdistrict, "")!.Shapes.Select(shape => shape.Code));
        Assert.Equal(["56010803"], files.Read(AreaLevel.Village, "56")!.Shapes.Select(shape => shape.Code));
    }

    [Fact]
    public async Task Lists_every_code_it_did_not_keep()
    {
        var outcome = (await Import(Map("5601", "5699", "1022", "102203"))).Value!;

        Assert.Equal(["5699"], outcome.UnknownCodes);
        Assert.Equal("104001", Assert.Single(Assert.Single(outcome.OutOfUse).UseInstead));
        Assert.Equal(2, outcome.Kept[AreaLevel.District]);
        Assert.Equal("code", outcome.CodeProperty);
    }

    [Fact]
    public async Task Replaces_what_comes_again_and_keeps_the_rest_with_its_source()
    {
        await Import(Map("560108", "560111"), "กรมแผนที่ทหาร 2562");
        await Import(Map("560110", "560111"), "อบจ.พะเยา 2568");
        await Import(Map("560110"), "อบจ.พะเยา 2568");

        var boundaries = files.Read(AreaLevel.Subdistrict, "56")!;
        Assert.Equal(["560108", "560110", "560111"], boundaries.Shapes.Select(shape => shape.Code));
        Assert.Equal("กรมแผนที่ทหาร 2562 · อบจ.พะเยา 2568", boundaries.Source);
    }

    [Fact]
    public async Task Keeps_outlines_to_eleven_metres_and_thins_only_what_is_too_fine()
    {
        await Import("""
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"TH560108"},"geometry":
            {"type":"Polygon","coordinates":[[[99.81234567,19.2],[99.9,19.2],[99.9,19.3],[99.81234567,19.2]]]}}]}
            """);

        var ring = Assert.Single(Assert.Single(files.Read(AreaLevel.Subdistrict, "5601")!.Shapes).Rings);
        Assert.Equal([new(99.8123, 19.2), new(99.9, 19.2), new(99.9, 19.3), new(99.8123, 19.2)], ring);
    }

    [Theory]
    [InlineData("", BoundaryFault.NotJson)]
    [InlineData("code,name", BoundaryFault.NotJson)]
    [InlineData("{}", BoundaryFault.NotBoundaries)]
    public async Task Refuses_a_bad_file_and_changes_nothing(string file, BoundaryFault fault)
    {
        await Import(Map("560108"));
        var before = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories);

        var problem = Assert.Single((await Import(file)).Problems);

        Assert.Equal(new Problem("File", AreaTexts.Of(fault)), problem);
        Assert.Equal(before, Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Refuses_a_file_of_which_no_area_is_known()
    {
        var problem = Assert.Single((await Import(Map("9988", "9989"))).Problems);

        Assert.Contains("9988, 9989", problem.Message.English, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "boundaries")));
    }

    [Fact]
    public async Task Demands_file_and_source()
    {
        var problems = (await import.Run(new())).Problems;

        Assert.Equal(["File", "Source"], problems.Select(problem => problem.Field));
    }

    [Fact]
    public async Task Stops_reading_a_file_that_is_too_large()
    {
        using var endless = new EndlessStream();

        var problem = Assert.Single((await import.Run(new() { File = endless, Source = "x" })).Problems);

        Assert.Equal(AreaTexts.Of(BoundaryFault.TooLarge), problem.Message);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Explains_every_fault_in_both_languages(BoundaryFault fault)
    {
        var text = AreaTexts.Of(fault);
        Assert.Matches("[ก-๙]", text.Thai);
        Assert.Matches("^[A-Z]", text.English);
    }

    public static TheoryData<BoundaryFault> Faults => [.. Enum.GetValues<BoundaryFault>()];

    [Fact]
    public async Task A_damaged_file_counts_as_none()
    {
        await Import(Map("560108"));
        File.WriteAllText(Path.Combine(folder.Path, "boundaries", "adm3-56.json"), "{");

        Assert.Null(files.Read(AreaLevel.Subdistrict, "56"));
    }

    private async Task<Result<ImportBoundaries.Outcome>> Import(string json, string source = "ทดสอบ")
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return await import.Run(new() { File = stream, Source = source });
    }

    /// <summary>Squares side by side, one for each code.</summary>
    internal static string Map(params string[] codes) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(',', codes.Select(Feature))}}] }""";

    private static string Feature(string code, int i)
    {
        var (west, east) = (99 + i * 0.1, 99 + i * 0.1 + 0.1);
        return FormattableString.Invariant($$"""
            {"type":"Feature","properties":{"code":"{{code}}"},"geometry":{"type":"Polygon","coordinates":
            [[[{{west:F1}},19],[{{east:F1}},19],[{{east:F1}},19.1],[{{west:F1}},19.1],[{{west:F1}},19]]]} }
            """);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            return new(buffer.Length);
        }
    }
}
