using System.Text.Json;
using Hunsuan.Hosting;

namespace Hunsuan.Registers.Links;

/// <summary>From how likely on pairs are kept and joined, how many are asked twice, and how long the dead are looked for on lists (เกณฑ์การเชื่อมโยง): <c>data/linking/limits.json</c>, or <c>linking.json</c> of the data folder.</summary>
/// <param name="Keep">Less likely pairs are forgotten.</param>
/// <param name="Join">The program joins pairs from here on by itself; below, somebody looks.</param>
/// <param name="SecondOpinions">Share of the decisions that somebody else is asked for again.</param>
/// <param name="GoneYears">People who died or left within so many years are linked too; 0 for nobody. Five is a suggestion.</param>
public sealed record LinkLimits(double Keep, double Join, double SecondOpinions, int GoneYears = LinkLimits.SuggestedYears)
{
    private const int SuggestedYears = 5, MostYears = 100;

    // Where the file has a mistake.
    internal static readonly LinkLimits Plain = new(0.05, 0.95, 0.1);

    private bool IsSound => Keep is > 0 and < 1 && Join > Keep && Join <= 1 && SecondOpinions is >= 0 and <= 1 && GoneYears is >= 0 and <= MostYears;

    internal static LinkLimits Load(Installation installation, ILogger<LinkLimits> log)
    {
        var own = Path.Combine(installation.DataFolder, "linking.json");
        var path = File.Exists(own) ? own : Path.Combine(AppContext.BaseDirectory, "data", "linking", "limits.json");
        try
        {
            if (JsonSerializer.Deserialize<LinkLimits>(File.ReadAllText(path), JsonSerializerOptions.Web) is { IsSound: true } limits) return limits;
        }
        catch (JsonException)
        {
            // Told below.
        }

        NotUnderstood(log, path, Plain.Keep, Plain.Join, Plain.SecondOpinions, Plain.GoneYears, null);
        return Plain;
    }

    private static readonly Action<ILogger, string, double, double, double, int, Exception?> NotUnderstood = LoggerMessage.Define<string, double, double, double, int>(
        LogLevel.Error, new(1, nameof(LinkLimits)), "{Path} is not understood; keep {Keep}, join {Join}, second opinions {SecondOpinions}, years of the dead {GoneYears} hold instead");
}
