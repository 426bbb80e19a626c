using Hunsuan.Registers;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Registers;

public class ListBookTests
{
    private const string Kind = """
        {
          "name": { "th": "สมาชิกธนาคารขยะ", "en": "Members of a waste bank" }, "owner": { "th": "เทศบาล", "en": "Municipality" },
          "whom": { "th": "สมาชิก", "en": "Members" }, "basis": null, "fromAge": 15, "toAge": null, "tellsHealth": false, "freshDays": 30,
          "certainty": "unverified", "source": "ทดสอบ"
        }
        """;

    [Fact]
    public void The_kinds_that_come_along_say_whose_they_are_and_name_no_law_without_its_certainty()
    {
        var book = ListBook.Load();

        Assert.Empty(book.Problems);
        Assert.Equal(
            ["child-grant", "community-fund", "disability-allowance", "disability-card", "elderly-club", "hospital", "house-repair", "long-term-care",
                "old-age-allowance", "school", "welfare-card"],
            book.All.Select(k => k.Id));
        Assert.Equal(["disability-allowance", "disability-card", "hospital", "long-term-care"], book.All.Where(k => k.TellsHealth).Select(k => k.Id));
        Assert.Null(book.Find("school")!.Basis);
        Assert.Equal(Certainty.Confirmed, book.Find("child-grant")!.Basis!.Certainty);
    }

    [Fact]
    public void A_new_kind_needs_only_a_file_and_one_with_mistakes_is_left_out_and_told()
    {
        using var folder = new TemporaryFolder();
        var lists = Directory.CreateDirectory(Path.Combine(folder.Path, "lists")).FullName;
        File.WriteAllText(Path.Combine(lists, "waste-bank.json"), Kind);
        File.WriteAllText(Path.Combine(lists, "broken.json"), "{ \"name\": 1 }");
        File.WriteAllText(Path.Combine(lists, "ages.json"), Kind.Replace("null, \"tells", "3, \"tells", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(lists, "survey.json"), Kind);

        var book = ListBook.Load(folder.Path);

        Assert.Equal((15, "Municipality"), (book.Find("waste-bank")!.FromAge, book.Find("waste-bank")!.Owner.English));
        Assert.Equal(["lists/broken.json", "lists/ages.json", "lists/survey.json"], book.Problems.Select(p => p.Message.English.Split(' ').Single(w => w.StartsWith("lists/", StringComparison.Ordinal))));
        Assert.All((string[])["broken", "ages", "survey"], id => Assert.Null(book.Find(id)));
    }
}
