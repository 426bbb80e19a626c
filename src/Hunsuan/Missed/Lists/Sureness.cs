using System.Globalization;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;

namespace Hunsuan.Missed.Lists;

/// <summary>How sure it is that somebody is on no list, or was not surveyed (ความแน่ใจ): what the likeliest pair leaves.</summary>
internal static class Sureness
{
    private const double Likely = 0.7;

    /// <param name="pair">How likely the likeliest pair is; null where no pair was kept.</param>
    public static Text Of(double? pair, LinkLimits limits) => pair switch
    {
        null => MissedTexts.NothingAlike.With(Percent(1 - limits.Keep)),
        var p when 1 - p >= limits.Join => MissedTexts.QuiteSure.With(Percent(1 - p.Value)),
        var p when 1 - p >= Likely => MissedTexts.Likely.With(Percent(1 - p.Value)),
        var p => MissedTexts.LookFirst.With(Percent(1 - p.Value)),
    };

    private static string Percent(double share) => Math.Floor(100 * Math.Clamp(share, 0, 0.99)).ToString("0", CultureInfo.InvariantCulture);
}
