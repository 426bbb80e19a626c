using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

public class LikenessTests
{
    // Winkler's own examples, as printed in Winkler (2006), and Thai names counted in characters.
    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.961)]
    [InlineData("DWAYNE", "DUANE", 0.840)]
    [InlineData("DIXON", "DICKSONX", 0.813)]
    [InlineData("SHACKLEFORD", "SHACKELFORD", 0.982)]
    [InlineData("JONES", "JOHNSON", 0.832)]
    [InlineData("MASSEY", "MASSIE", 0.933)]
    [InlineData("กมล", "จิต", 0.0)]
    [InlineData("กมล", "กมล", 1.0)]
    [InlineData("", "", 1.0)]
    [InlineData("", "กมล", 0.0)]
    public void Names_are_as_alike_as_published(string left, string right, double expected) =>
        Assert.Equal(expected, Likeness.JaroWinkler(left, right), 0.0005);

    [Theory]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(100)]
    public void Jaro_and_Winkler_agree_with_the_textbook(int longest)
    {
        var texts = new RandomTexts(longest);
        for (var i = 0; i < 20_000; i++)
        {
            var (left, right) = texts.Pair(longest);

            var likeness = Likeness.JaroWinkler(left, right);

            Assert.True(Math.Abs(PlainLikeness.JaroWinkler(left, right) - likeness) < 1e-12, Shown(left, right));
            Assert.Equal(likeness, Likeness.JaroWinkler(right, left), 1e-12);
            Assert.InRange(likeness, 0, 1);
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(100)]
    public void Edits_agree_with_the_textbook(int longest)
    {
        var (texts, random) = (new RandomTexts(longest), new Random(longest));
        for (var i = 0; i < 10_000; i++)
        {
            var (left, right) = texts.Pair(longest);
            var limit = random.Next(8);

            Assert.True(PlainLikeness.DamerauLevenshtein(left, right) == Likeness.DamerauLevenshtein(left, right), Shown(left, right));
            Assert.True(PlainLikeness.DamerauLevenshtein(left, right, limit) == Likeness.DamerauLevenshtein(left, right, limit), Shown(left, right));
            Assert.Equal(Likeness.DamerauLevenshtein(left, right), Likeness.DamerauLevenshtein(right, left));
        }
    }

    [Theory]
    [InlineData("ศิริพร", "สิริพร", 1)]
    [InlineData("สมชาย", "สมชยา", 1)]
    [InlineData("สมชาย", "สมหญิง", 4)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "กมล", 3)]
    public void Slips_are_counted_in_characters(string left, string right, int edits) => Assert.Equal(edits, Likeness.DamerauLevenshtein(left, right));

    [Fact]
    public void Edits_of_numbers_agree_with_those_of_their_digits()
    {
        var (texts, random) = (new RandomTexts(1), new Random(1));
        for (var i = 0; i < 20_000; i++)
        {
            var digits = random.Next(2) == 0 ? 13 : random.Next(1, 17);
            var left = string.Concat(Enumerable.Range(0, digits).Select(_ => (char)('0' + random.Next(10))));
            var right = left;
            for (var slips = random.Next(5); slips > 0; slips--) right = texts.WithSlip(right);
            var (one, other) = (Number(left), Number(right[..Math.Min(16, right.Length)]));
            var limit = random.Next(4);

            Assert.Equal(PlainLikeness.DamerauLevenshtein(one, other), Likeness.DamerauLevenshtein(one, other));
            Assert.Equal(PlainLikeness.DamerauLevenshtein(one, other, limit), Likeness.DamerauLevenshtein(one, other, limit));
            Assert.Equal(PlainLikeness.IsOneSlip(one, other), Likeness.IsOneSlip(one, other));
        }
    }

    [Theory]
    [InlineData(1509900000013, 1509900000013, 0, false)]
    [InlineData(1509900000013, 1509900000113, 1, true)]
    [InlineData(1509900000013, 1509900000031, 1, true)]
    [InlineData(1509900000013, 5109900000013, 1, true)]
    [InlineData(1234567890123, 2345678901234, 2, false)]
    [InlineData(0, 9999999999999999, 16, false)]
    [InlineData(100, 99, 3, false)]
    public void Slips_of_numbers_are_counted_in_digits(ulong left, ulong right, int edits, bool isOneSlip)
    {
        Assert.Equal(edits, Likeness.DamerauLevenshtein(left, right));
        Assert.Equal(isOneSlip, Likeness.IsOneSlip(left, right));
        Assert.Equal(isOneSlip, Likeness.IsOneSlip(right, left));
    }

    [Fact]
    public void Numbers_of_more_digits_than_fit_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Likeness.DamerauLevenshtein(10_000_000_000_000_000, 1));

    private static ulong Number(string digits) => digits.Aggregate(0UL, (number, digit) => number * 10 + (uint)(digit - '0'));

    private static string Shown(string left, string right) => $"{string.Join(' ', left.Select(c => $"{(int)c:X4}"))} | {string.Join(' ', right.Select(c => $"{(int)c:X4}"))}";
}
