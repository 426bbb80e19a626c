using Hunsuan.Households;
using Hunsuan.Simulation;

namespace Hunsuan.Tests.Simulation;

/// <summary>What a simulated file calls a member's relation is shown in words of both languages, never as its code.</summary>
public class RelationWordsTests
{
    [Fact]
    public void Each_is_known_in_both_languages()
    {
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var written = FileWords<Relation>.Of((int)relation);
            var shown = Relations.Of(written)!.Value;

            Assert.NotEqual(written, shown.Thai);
            Assert.NotEqual(shown.English, shown.Thai);
        }
    }
}
