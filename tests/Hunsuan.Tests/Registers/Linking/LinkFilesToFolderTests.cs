using System.Text;
using Hunsuan.Registers.Linking;

namespace Hunsuan.Tests.Registers.Linking;

public sealed class LinkFilesToFolderTests : IDisposable
{
    private const string Spec =
        """{"id":"rid","mode":"link","one_to_one":true,"fields":[{"kind":"full_name","columns":["name","ชื่อ-สกุล"],"script":"thai"},{"kind":"birth_date","columns":["born"]},{"kind":"area_code","columns":["area"]}]}""";

    private static readonly string[] Given = ["สมชาย", "สมหญิง", "ประเสริฐ", "วิไลวรรณ", "บุญมี", "กาญจนา", "อำนวย", "จันทร์เพ็ญ", "ทองดี", "สุพรรณี"];
    private static readonly string[] Family = ["ใจดี", "แก้วมา", "ทองคำ", "ศรีสุข", "บุญเรือง", "วงศ์ใหญ่", "คำแสน", "อินต๊ะ", "ปัญญา", "ไชยวงค์"];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Pairs_and_clusters_are_written_by_the_records_own_ids()
    {
        Write("a.csv", "rid,name,born,area", People("a", Enumerable.Range(0, 300), title: "นาย"));
        Write("b.csv", "rid,ชื่อ-สกุล,born,area", People("b", Enumerable.Range(0, 300).Where(i => i % 2 == 0), title: "นาย "));

        Assert.Empty(Run(Spec, "a.csv", "b.csv"));

        var links = Rows("links.csv");
        Assert.Equal("left_file,left_id,right_file,right_id,probability,weight", links[0]);
        Assert.Equal(150, links.Count - 1);
        Assert.All(links.Skip(1).Select(l => l.Split(',')), l => Assert.Equal(("a.csv", "b.csv", l[1][1..]), (l[0], l[2], l[3][1..])));
        var clusters = Rows("clusters.csv");
        Assert.Equal("file,id,cluster", clusters[0]);
        Assert.Equal(450, clusters.Count - 1);
        Assert.Equal(300, clusters.Skip(1).Select(c => c.Split(',')[2]).Distinct().Count());
        Assert.Contains("\"found_by_rules\"", Text("model.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("สมชาย", Text("report.html") + Text("model.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_specification_columns_are_guessed_and_told()
    {
        Write("a.csv", "id,คำนำหน้า,first_name,last_name,birth_date", ["1,นาย,สมชาย,ใจดี,01/02/2510", "2,นาง,บุญมี,คำแสน,03/04/2520", "3,นาย,สมชาย,ใจดี,01/02/2510"]);
        string? guessed = null;

        var result = LinkFilesToFolder.Run(new([PathOf("a.csv")], null, PathOf("out"), 0.05, null, new(2026, 11, 22)), fields => guessed = fields, _ => { }, default);

        Assert.Empty(result.Problems);
        Assert.Equal("first_name = given_name, last_name = family_name, คำนำหน้า = prefix, birth_date = birth_date", guessed);
    }

    [Fact]
    public void A_list_in_an_old_encoding_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Write("a.csv", "rid,name,born,area", People("a", Enumerable.Range(0, 100), title: "นาย"));
        File.WriteAllText(PathOf("b.csv"), string.Join('\n', People("b", Enumerable.Range(0, 100), title: "นาย").Prepend("rid,name,born,area")), Encoding.GetEncoding(874));

        Assert.Empty(Run(Spec, "a.csv", "b.csv"));

        Assert.Equal(101, Rows("links.csv").Count);
    }

    [Theory]
    [InlineData("{}", "put it into fields")]
    [InlineData("""{"fields":[{"kind":"surname","columns":["name"]}]}""", "“surname” can't be used")]
    [InlineData("""{"fields":[{"kind":"full_name","columns":[]}]}""", "names no column")]
    [InlineData("""{"mode":"join","fields":[{"kind":"full_name","columns":["name"]}]}""", "“join” can't be used")]
    [InlineData("""{"fields":[{"kind":"full_name","columns":["nome"]}]}""", "No file has the column nome")]
    [InlineData("""{"id":"key","fields":[{"kind":"full_name","columns":["name"]}]}""", "has no column key")]
    [InlineData("""{"fields":[{"kind":"sex","columns":["name"]},{"kind":"sex","columns":["born"]}]}""", "more than one field of the kind sex")]
    [InlineData("""{"fields":[{"kind":"full_name","columns":["name"],"weight":3}]}""", "can't be read")]
    [InlineData("not json", "can't be read")]
    public void A_bad_specification_is_told_and_nothing_is_written(string spec, string told)
    {
        Write("a.csv", "rid,name,born,area", People("a", Enumerable.Range(0, 5), title: "นาย"));

        Assert.Contains(Run(spec, "a.csv"), p => p.Contains(told, StringComparison.Ordinal));
        Assert.False(Directory.Exists(PathOf("out")));
    }

    [Fact]
    public void A_file_that_is_not_there_or_broken_is_named()
    {
        Write("broken.csv", "rid,name,born,area", ["1,\"สมชาย,01/02/2510,560108"]);

        Assert.Contains(Run(Spec, "nowhere.csv"), p => p.Contains("nowhere.csv", StringComparison.Ordinal));
        Assert.Contains(Run(Spec, "broken.csv"), p => p.Contains("broken.csv can't be read at line 2", StringComparison.Ordinal));
        Assert.False(Directory.Exists(PathOf("out")));
    }

    [Theory]
    [InlineData("rid,name,born,area", "")]
    [InlineData("rid,name,born,area", "1,นายสมชาย ใจดี,01/02/2510,560108")]
    [InlineData("rid,name,born,area,sex", "1,,,,M\n2,,,,M")]
    public void Where_nobody_is_the_same_the_results_say_so(string header, string rows)
    {
        Write("a.csv", header, rows.Split('\n', StringSplitOptions.RemoveEmptyEntries));

        Assert.Empty(Run(Spec, "a.csv"));

        Assert.Single(Rows("links.csv"));
        Assert.Contains("</html>", Text("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_text_and_a_folder_that_cannot_be_made_are_told()
    {
        File.WriteAllBytes(PathOf("a.csv"), [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 255, 254, 0, 1]);
        Assert.Contains(Run(Spec, "a.csv"), p => p.Contains("save it as CSV", StringComparison.Ordinal));

        Write("a.csv", "rid,name,born,area", []);
        File.WriteAllText(PathOf("spec.json"), Spec);
        var result = LinkFilesToFolder.Run(new([PathOf("a.csv")], PathOf("spec.json"), "/proc/nowhere/out", 0.05, null, new(2026, 11, 22)), _ => { }, _ => { }, default);
        Assert.Contains("can't be used", Assert.Single(result.Problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_on_the_disk_leave_nothing_in_the_folder_of_the_results()
    {
        File.WriteAllText(PathOf("spec.json"), Spec);
        string[] rows = [.. People("a", Enumerable.Range(0, 40_000), "นาย")];
        Write("a.csv", "rid,name,born,area", rows);
        Assert.Empty(LinkFilesToFolder.Run(new([PathOf("a.csv")], PathOf("spec.json"), PathOf("out"), 0.05, Megabytes: 1, new(2026, 11, 22)), _ => { }, _ => { }, default).Problems);
        Assert.Equal(4, Directory.GetFileSystemEntries(PathOf("out")).Length);
        Directory.Delete(PathOf("out"), recursive: true);
        var none = LinkFilesToFolder.Run(new([PathOf("a.csv")], PathOf("spec.json"), PathOf("out"), 0.05, Megabytes: 0, new(2026, 11, 22)), _ => { }, _ => { }, default);
        Assert.Equal(("--memory", false), (Assert.Single(none.Problems).Field, Directory.Exists(PathOf("out"))));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> People(string letter, IEnumerable<int> numbers, string title) =>
        numbers.Select(i => $"{letter}{i},{title}{Given[i % 10]} {Family[i / 10 % 10]},{1 + i % 28:00}/{1 + i % 12:00}/{2480 + i % 70},5601{1 + i % 15:00}");

    private void Write(string file, string header, IEnumerable<string> rows) => File.WriteAllText(PathOf(file), string.Join('\n', rows.Prepend(header)));

    private IReadOnlyList<string> Run(string spec, params string[] files)
    {
        File.WriteAllText(PathOf("spec.json"), spec);
        var result = LinkFilesToFolder.Run(new([.. files.Select(PathOf)], PathOf("spec.json"), PathOf("out"), 0.05, null, new(2026, 11, 22)), _ => { }, _ => { }, default);
        return [.. result.Problems.Select(p => p.Message.English)];
    }

    private string PathOf(string file) => Path.Combine(_folder.Path, file);

    private string Text(string file) => File.ReadAllText(Path.Combine(PathOf("out"), file));

    private List<string> Rows(string file) => [.. Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r'))];
}
