using Hunsuan.Engines.Linkage;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Tests.Linkage;

public class LetterBoundTests
{
    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public void No_two_names_are_more_alike_than_their_letters_allow(int seed)
    {
        var texts = new RandomTexts(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var (one, other) = texts.Pair(70);
            Assert.True(LetterBound.Of(one).Most(LetterBound.Of(other)) >= Likeness.JaroWinkler(one, other) - 1e-9, $"{one} {other}");
        }
    }
}
