using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;

namespace Hunsuan.Tests.Registers.Links;

/// <summary>What is said of how two records agree.</summary>
public class PairEvidenceTests
{
    private static readonly LinkedRow Row = new()
    {
        Id = Guid.Empty, List = LinkedPair.Persons, AreaCode = "56010801", CitizenId = "3560100123456", Prefix = "นาง", FirstName = "แก้ว", LastName = "บุญมา",
        BirthDate = 19550200, HouseNumber = "77/1",
    };

    [Fact]
    public void The_same_is_said_to_be_the_same() =>
        Assert.All(PairEvidence.Of(Row, Row with { BirthDate = 19550200 }, Village.Areas).Where(l => l.Field != EvidenceTexts.BirthDate), l => Assert.Equal(EvidenceLevel.Same, l.Level));

    [Theory]
    [InlineData("3560100123456", EvidenceLevel.Same, "same")]
    [InlineData("3560100123457", EvidenceLevel.Near, "one digit differs")]
    [InlineData("3560100123465", EvidenceLevel.Near, "two neighbouring digits changed places")]
    [InlineData("3560100129956", EvidenceLevel.Different, "different")]
    [InlineData(null, EvidenceLevel.Unknown, "not known on one side at least")]
    public void Numbers_are_masked_and_words_tell_how_they_differ(string? number, EvidenceLevel level, string words)
    {
        var line = PairEvidence.Of(Row, Row with { CitizenId = number }, Village.Areas)[0];

        Assert.Equal((level, words), (line.Level, line.Words.English));
        Assert.Equal("x-xxxx-xxxxx-45-6", line.Left);
    }

    [Theory]
    [InlineData("บุญมา", "บุญม่า", "differs by one tone mark")]
    [InlineData("สุภาพร", "สุพาพร", "spelt differently, sounds the same")]
    [InlineData("บุญมา", "บุญมี", "one letter differs")]
    [InlineData("บุญมา", "ใจดี", "different")]
    [InlineData("บุญมา", "", "not known on one side at least")]
    public void Names_differ_in_words(string one, string other, string words) => Assert.Equal(words, NameWords.Of(one, other).Words.English);

    [Theory]
    [InlineData(19550213, "the same as far as known")]
    [InlineData(19560200, "neighbouring years")]
    [InlineData(0, "not known on one side at least")]
    public void Days_differ_in_words(int day, string words) =>
        Assert.Contains(words, ((IEnumerable<EvidenceLine>)PairEvidence.Of(Row, Row with { BirthDate = day }, Village.Areas)).Select(l => l.Words.English));

    [Fact]
    public void Houses_and_areas_differ_in_words()
    {
        var lines = PairEvidence.Of(Row, Row with { HouseNumber = "77", AreaCode = "57050101" }, Village.Areas);

        Assert.Equal(["same main number, another part", "another province"], lines.TakeLast(2).Select(l => l.Words.English));
        Assert.Equal(new Text("คนละจังหวัด", "another province"), lines[^1].InOne);
    }

    [Theory]
    [InlineData("บุญม่า", "บุญมา", "บุญ", "ม่", "า")]
    [InlineData("บุญมาศรี", "บุญมาสรี", "บุญมา", "ศ", "รี")]
    [InlineData("กก", "กกก", "กก", "", "")]
    [InlineData("ก", null, "", "ก", "")]
    public void What_differs_is_marked_with_its_marks(string text, string? other, string before, string middle, string after) =>
        Assert.Equal((before, middle, after), DifferentPart.Of(text, other));
}
