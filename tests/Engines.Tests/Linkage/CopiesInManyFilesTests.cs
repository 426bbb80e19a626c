using System.Globalization;
using System.Text;
using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

/// <summary>People who are written alike in several large files don't make the keys that find them look too dear.</summary>
public class CopiesInManyFilesTests
{
    private const int People = 140_000;

    [Fact]
    public void Three_large_files_of_the_same_people_are_linked()
    {
        var text = new StringBuilder("first,last,born\n");
        var random = new Random(3);
        for (var i = 0; i < People; i++) text.Append(CultureInfo.InvariantCulture, $"{Word(3)},{Word(4)},{random.Next(1940, 2020)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}\n");
        var file = Encoding.UTF8.GetBytes(text.ToString());
        var fields = new LinkField[] { new(FieldKind.GivenName, ["first"]), new(FieldKind.FamilyName, ["last"]), new(FieldKind.BirthDate, ["born"]) };

        var linked = LinkedFiles.Of(
            new(fields, IdColumn: null, IsDedupe: false, IsOneToOne: true, Least: 0.5, new(2026, 1, 15)), [.. Enumerable.Repeat<Func<Stream>>(() => new MemoryStream(file), 3)]);

        var right = linked.Links.Count(l => l.Left % People == l.Right % People);
        Assert.True(right > 0.99 * 3 * People && right == linked.Links.Count, $"{right} of {linked.Links.Count} links, {linked.Rules.Count} rules");

        string Word(int sounds) => string.Concat(Enumerable.Range(0, sounds).Select(_ => $"{"bdfgklmnprst"[random.Next(12)]}{"aeiou"[random.Next(5)]}"));
    }
}
