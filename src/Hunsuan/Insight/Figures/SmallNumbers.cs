using System.Text.Json;

namespace Hunsuan.Insight.Figures;

/// <summary>Below which number of people a figure is hidden from those who may not see the households (เกณฑ์ปกปิดตัวเลขน้อย).</summary>
/// <remarks>Set as <c>{"SmallNumbers": {"Least": 10}}</c> in <c>settings.json</c> of the data folder; a value that makes no sense is as good as none.</remarks>
internal sealed partial class SmallNumbers(int least)
{
    public const int UsualLeast = 5, SmallestLeast = 3, LargestLeast = 100;

    public int Least { get; } = least;

    public static SmallNumbers Of(string dataFolder, ILogger log)
    {
        var path = Path.Combine(dataFolder, "settings.json");
        if (!File.Exists(path)) return new(UsualLeast);
        try
        {
            using var settings = JsonDocument.Parse(File.ReadAllBytes(path));
            if (settings.RootElement.ValueKind is not JsonValueKind.Object || !settings.RootElement.TryGetProperty("SmallNumbers", out var numbers)) return new(UsualLeast);
            if (numbers.GetProperty(nameof(Least)).TryGetInt32(out var least) && least is >= SmallestLeast and <= LargestLeast) return new(least);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            // Told below, as a number out of range is.
        }

        Unusable(log, path, SmallestLeast, LargestLeast, UsualLeast);
        return new(UsualLeast);
    }

    [LoggerMessage(LogLevel.Warning, "{Path}: SmallNumbers.Least is a number from {From} to {To}; {Usual} is used")]
    private static partial void Unusable(ILogger log, string path, int from, int to, int usual);
}
