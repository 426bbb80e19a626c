using System.Text.Json;
using Hunsuan.Hosting;

namespace Hunsuan.Access;

/// <summary>How many different households somebody may open in a time (จำนวนแฟ้มที่เปิดได้): <c>data/access/reading.json</c>, or <c>reading.json</c> of the data folder.</summary>
public sealed record ReadLimit(int Households, int Minutes)
{
    // Where the file has a mistake; a limit of nobody's choice is better than none.
    private static readonly ReadLimit Plain = new(100, 10);

    public TimeSpan Window => TimeSpan.FromMinutes(Minutes);

    internal static ReadLimit Load(Installation installation, ILogger<ReadLimit> log)
    {
        var own = Path.Combine(installation.DataFolder, "reading.json");
        var path = File.Exists(own) ? own : Path.Combine(AppContext.BaseDirectory, "data", "access", "reading.json");
        try
        {
            if (JsonSerializer.Deserialize<ReadLimit>(File.ReadAllText(path), JsonSerializerOptions.Web) is { Households: > 0, Minutes: > 0 } limit) return limit;
        }
        catch (JsonException)
        {
            // Told below.
        }

        NotUnderstood(log, path, Plain.Households, Plain.Minutes, null);
        return Plain;
    }

    private static readonly Action<ILogger, string, int, int, Exception?> NotUnderstood = LoggerMessage.Define<string, int, int>(
        LogLevel.Error, new(1, nameof(ReadLimit)), "{Path} is not understood; {Households} households in {Minutes} minutes hold instead");
}
