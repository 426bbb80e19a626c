using Hunsuan.Deadlines;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Deadlines;

/// <summary>What a level of one province is in another that has levels of its own.</summary>
public class NearestLevelTests
{
    // The most urgent first; those with an exclamation mark are urgent.
    [Theory]
    [InlineData("life! urgent! normal", "normal", "red! urgent! normal", "normal")]
    [InlineData("life! urgent! normal", "urgent", "red! orange! green", "orange")]
    [InlineData("life! urgent! normal", "urgent", "red! green", "red")]
    [InlineData("life! urgent! normal", "normal", "red! green", "green")]
    [InlineData("life! urgent! normal", "urgent", "red! yellow green white", "red")]
    [InlineData("life! urgent! normal", "normal", "red! yellow green white", "white")]
    [InlineData("life! urgent! normal", "normal", "only!", "only")]
    [InlineData("life! urgent! normal", "urgent", "calm slow", "calm")]
    [InlineData("only", "only", "red! orange! green", "red")]
    [InlineData("life! urgent! normal", "gone", "red! orange! green", "red")]
    public void It_is_of_the_same_id_or_at_the_same_place_and_never_less_urgent(string there, string level, string here, string found) =>
        Assert.Equal(found, Scheme(here).Nearest(Scheme(there), level).Id);

    private static TriageScheme Scheme(string levels) => new(
        "x", "", new("ก", "a"), Certainty.Unverified, "", null!, [],
        [.. levels.Split(' ').Select(l => new TriageLevel(l.TrimEnd('!'), new("ก", "a"), new("ก", "a"), l.EndsWith('!'), new Dictionary<TimedStep, StepLimit>(), []))]);
}
