using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Areas;

/// <summary>Imports and removes boundaries, and writes down who did it (จัดการขอบเขตบนแผนที่).</summary>
public sealed class KeepBoundaries(ImportBoundaries import, BoundaryFiles files, Activity activity)
{
    public async Task<Result<ImportBoundaries.Outcome>> Import(ImportBoundaries.Input input, CancellationToken stop)
    {
        var outcome = await import.Run(input, stop);
        if (outcome.Value is { } kept)
            await activity.Note(ActivityKind.BoundariesImported, stop, reason: $"{string.Join(", ", kept.Kept.Select(k => $"{k.Key}: {k.Value}"))}; {input.Source.Trim()}");
        return outcome;
    }

    /// <summary>False where there were none.</summary>
    public async Task<bool> Remove(AreaLevel level, string group, CancellationToken stop)
    {
        if (!files.Remove(level, group)) return false;
        await activity.Note(ActivityKind.BoundariesRemoved, stop, reason: $"{level} {group}".TrimEnd());
        return true;
    }
}
