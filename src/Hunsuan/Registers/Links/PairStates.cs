namespace Hunsuan.Registers.Links;

/// <summary>Where a pair stands by what is known of it (สถานะตามคำตัดสิน).</summary>
internal static class PairStates
{
    public static LinkState Of(LinkedPair pair) => pair.Verdict switch
    {
        PairVerdict.Same => LinkState.Same,
        PairVerdict.Different => LinkState.Different,
        PairVerdict.CannotTell => LinkState.CannotTell,
        null when pair.IsLikely => LinkState.Joined,
        null when pair.Probability > 0 => LinkState.ToReview,
        null => LinkState.Apart,
    };
}
