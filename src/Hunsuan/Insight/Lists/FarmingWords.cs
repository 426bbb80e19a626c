namespace Hunsuan.Insight.Lists;

/// <summary>Whether occupations are those of farmers (อาชีพเกษตร); each different one is looked at once.</summary>
internal sealed class FarmingWords
{
    private static readonly string[] Words = ["เกษตร", "ทำนา", "ทำไร่", "ทำสวน", "เลี้ยงสัตว์", "ประมง", "farm"];

    private readonly Dictionary<string, bool> _known = [];

    public bool? In(string? occupation)
    {
        if (occupation is null) return null;
        if (!_known.TryGetValue(occupation, out var isFarming))
            _known[occupation] = isFarming = Words.Any(word => occupation.Contains(word, StringComparison.OrdinalIgnoreCase));
        return isFarming;
    }
}
