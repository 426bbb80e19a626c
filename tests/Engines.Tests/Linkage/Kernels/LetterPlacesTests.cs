using Hunsuan.Engines.Linkage.Kernels;

namespace Hunsuan.Engines.Tests.Linkage.Kernels;

/// <summary>Each way to hold a text says the same, whichever this processor would choose.</summary>
public class LetterPlacesTests
{
    [Fact]
    public void Up_to_seven_letters_overlapped() => Agrees<SevenLetters>(1, 7, longestOther: 32);

    [Fact]
    public void Up_to_sixteen_letters_overlapped() => Agrees<SixteenLetters>(8, 16, longestOther: 32);

    [Fact]
    public void Up_to_64_letters_overlapped() => Agrees<ManyLetters>(17, 64, longestOther: 64);

    [Fact]
    public void Up_to_sixteen_letters_masked()
    {
        if (MaskedSixteen.IsSupported) Agrees<MaskedSixteen>(1, 16, longestOther: 16);
    }

    [Fact]
    public void Up_to_32_letters_masked()
    {
        if (MaskedThirtyTwo.IsSupported) Agrees<MaskedThirtyTwo>(1, 32, longestOther: 32);
    }

    private static void Agrees<TPlaces>(int from, int to, int longestOther)
        where TPlaces : struct, ILetterPlaces<TPlaces>
    {
        var texts = new RandomTexts(to);
        for (var i = 0; i < 20_000; i++)
        {
            var (other, text) = texts.Pair(Math.Max(to, 20) + i % 2 * 40);
            if (text.Length < from || text.Length > to || other.Length == 0 || other.Length > longestOther) continue;

            var places = TPlaces.In(text);
            foreach (var letter in text + other + '\0')
            {
                var expected = Enumerable.Range(0, text.Length).Where(at => text[at] == letter).Aggregate(0UL, (bits, at) => bits | 1UL << at);
                Assert.Equal(expected, places.Of(letter) & places.All);
            }

            Assert.Equal(PlainLikeness.JaroWinkler(other, text), JaroKernel.Of<TPlaces>(other, text), 1e-12);
            Assert.Equal(PlainLikeness.DamerauLevenshtein(other, text), EditKernel.Of<TPlaces>(other, text, 64));
        }
    }
}
