using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Wellbeing;

public sealed class EditionFolderTests : IDisposable
{
    private const string Header =
        "number,column,category,unit,name_th,name_en,applies_from_age,applies_to_age,applies_if,pass_rule_th,pass_rule_en,threshold,threshold_unit,dimension,certainty,source\n";
    private const string Safe = "1,q01,1,household,บ้านปลอดภัย,Safe house,,,,ปลอดภัย,Is safe,,,living,unverified,ข้อมูลทดสอบ\n";
    private const string Learns = "64,q64,1,person,\"ได้เรียน, หรือ \"\"ฝึก\"\"\",Learns,6,14,,ได้เรียน,Learns,2.5,hour/day,growing,unverified,ข้อมูลทดสอบ\n";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("editions");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void A_further_edition_is_loaded_without_code()
    {
        Write("test-2599", Json("test-2599"), Header + Safe + Learns);

        var book = EditionBook.Load(root.FullName);
        var edition = book.Find("test-2599")!;

        Assert.Empty(book.Problems);
        Assert.NotNull(book.Find("bmn-2560"));
        Assert.True(edition.IsTestData);
        Assert.NotEqual("test-2599", book.For(2599)!.Id);
        Assert.Equal(["growing", "living"], edition.Dimensions.Select(dimension => dimension.Id));
        Assert.Equal(1UL << 63, edition.DimensionMask(edition.Dimensions[0]));
        Assert.Equal(1UL, edition.HouseholdMask);
        Assert.Equal("ได้เรียน, หรือ \"ฝึก\"", edition.Find(64)!.Name.Thai);
        Assert.Equal(2.5m, edition.Find("q64")!.Threshold);
        Assert.Equal(new EditionCutOff(1, 2), Assert.Single(edition.Policy.CutOffs));
    }

    [Theory]
    [InlineData(",living,", ",wealth,", "dimension", "growing, living")]
    [InlineData("64,q64", "1,q64", "number", "comes twice")]
    [InlineData("64,q64", "64,q01", "column", "comes twice")]
    [InlineData("64,q64", "65,q64", "number", "1 to 64")]
    [InlineData("64,q64", "x,q64", "number", "1 to 64")]
    [InlineData("q64", "ข้อ64", "column", "such as bmn08")]
    [InlineData("1,person", "1,village", "unit", "person, household")]
    [InlineData("1,person", "9,person", "category", "use a category")]
    [InlineData("2.5", "2,5", null, "quotation marks")]
    [InlineData("growing,unverified", "\"growing,unverified", null, "quotation mark is closed")]
    [InlineData("2.5", "สองครึ่ง", "threshold", "use a number")]
    [InlineData("hour/day", "", "threshold_unit", "fill it in")]
    [InlineData("Safe house", "", "name_en", "fill it in")]
    [InlineData("6,14", "14,6", "applies_to_age", "below the first")]
    [InlineData("6,14", "6,old", "applies_to_age", "11m")]
    [InlineData("6,14,", "6,14,left_handed", "applies_if", "disabled, chronic_illness")]
    [InlineData("Safe house,,,", "Safe house,,,disabled", "applies_if", "no condition of a person")]
    [InlineData("growing,unverified", "growing,perhaps", "certainty", "unverified, announced, confirmed")]
    [InlineData("growing,unverified", "living,unverified", "dimension", "no indicator is in “growing”")]
    [InlineData("applies_if,pass", "applies_when,pass", "applies_if", "is missing")]
    public void A_mistake_among_the_indicators_is_told_with_place_and_remedy(string right, string wrong, string? column, string remedy)
    {
        var indicators = (Header + Safe + Learns).Replace(right, wrong);
        var problem = Assert.Single(EditionFolder.Read(Write("test", Json("test"), indicators)).Problems);

        Assert.Equal(column, problem.Field);
        Assert.Contains(remedy, problem.Message.English);
        Assert.Contains("test/indicators.csv", problem.Message.Thai);
    }

    [Fact]
    public void A_bad_cell_is_told_with_its_row()
    {
        var problem = Assert.Single(EditionFolder.Read(Write("test", Json("test"), Header + Safe + "\n" + Learns.Replace("2.5", "many"))).Problems);

        Assert.StartsWith("test/indicators.csv, row 4, column threshold: “many”", problem.Message.English);
    }

    [Fact]
    public void More_than_64_indicators_are_refused()
    {
        var rows = string.Concat(Enumerable.Range(1, 65).Select(number => Safe.Replace("1,q01", $"{number},q{number}")));

        Assert.Contains(EditionFolder.Read(Write("test", Json("test"), Header + rows + Learns)).Problems, problem => problem.Message.English.Contains("66 indicators"));
    }

    [Theory]
    [InlineData("\"nested-equal\"", "\"by-hand\"", "weights")]
    [InlineData("1/2", "3/2", "such as 1/3")]
    [InlineData("\"firstYear\": 2599", "\"firstYear\": 2056", "years BE")]
    [InlineData("\"growing\"", "\"living\"", "comes twice")]
    [InlineData("\"isTestData\"", "\"isTest\"", "isTest")]
    [InlineData("{ \"id\"", "{{ \"id\"", "row 1")]
    public void A_mistake_in_the_edition_is_told(string right, string wrong, string told)
    {
        var problems = EditionFolder.Read(Write("test", Json("test").Replace(right, wrong), Header + Safe + Learns)).Problems;

        Assert.Contains(problems, problem => problem.Message.English.Contains(told) && problem.Message.Thai.Contains("test/edition.json"));
    }

    [Fact]
    public void A_bad_folder_leaves_the_good_editions_usable()
    {
        Write("bad", "{}", Header);
        Directory.CreateDirectory(Path.Combine(root.FullName, "empty"));
        Write("same", Json("bmn-2560"), Header + Safe + Learns);

        var book = EditionBook.Read(EditionBook.BuiltInFolder, root.FullName, Path.Combine(root.FullName, "none"));

        Assert.Equal(31, Assert.Single(book.Editions).Indicators.Count);
        Assert.Equal(4, book.Problems.Count);
    }

    private string Write(string folder, string json, string indicators)
    {
        var path = root.CreateSubdirectory(folder).FullName;
        File.WriteAllText(Path.Combine(path, EditionFolder.EditionFile), json);
        File.WriteAllText(Path.Combine(path, EditionFolder.IndicatorFile), indicators);
        return path;
    }

    private static string Json(string id) =>
        $$"""
        { "id": "{{id}}", "name": { "th": "ฉบับทดสอบ", "en": "Test edition" }, "firstYear": 2599, "lastYear": 2600,
          "source": "made up for tests", "certainty": "unverified", "isTestData": true,
          "categories": [{ "number": 1, "th": "หมวดเดียว", "en": "The only one" }],
          "dimensions": [{ "id": "growing", "th": "การเติบโต", "en": "Growing up" }, { "id": "living", "th": "ความเป็นอยู่", "en": "Living" }],
          "dimensionRule": { "value": "any", "certainty": "unverified" }, "unknown": { "value": "reweight", "certainty": "unverified" },
          "notApplicable": { "value": "reweight", "certainty": "unverified" }, "weights": { "value": "nested-equal", "certainty": "unverified" },
          "cutOffs": ["1/2"] }
        """;
}
