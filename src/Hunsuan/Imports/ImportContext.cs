using Hunsuan.Data.Keys;
using Hunsuan.Imports.Reading;

namespace Hunsuan.Imports;

/// <summary>What one running import knows and counts (การนำเข้าที่กำลังทำ).</summary>
internal sealed class ImportContext(ImportRequest request, KeyRing keys, IProgress<ImportProgress>? progress, CancellationToken stop)
{
    /// <summary>Rows that are taken in at once: large enough for few queries, small enough for little memory.</summary>
    public const int BatchSize = 4000;

    private bool _hasRefused;

    public ImportRequest Request { get; } = request;

    /// <summary>Open the files that lie sealed.</summary>
    public KeyRing Keys { get; } = keys;

    public CancellationToken Stop { get; } = stop;

    /// <summary>Once nothing will be kept, the rest is only checked.</summary>
    public bool IsWriting => !_hasRefused || Request.Mode is ImportMode.GoodRows || Request.IsDryRun;

    /// <summary>Whether what was written is to stay.</summary>
    public bool IsKept => !Request.IsDryRun && (!_hasRefused || Request.Mode is ImportMode.GoodRows);

    public void Refused() => _hasRefused = true;

    /// <param name="from">Share of the whole import that was done before this file.</param>
    /// <param name="to">Share that is done after it.</param>
    public void Report(ImportFile file, SourceTable table, int rows, double from, double to)
    {
        Stop.ThrowIfCancellationRequested();
        progress?.Report(new(file.Name, rows, from + (to - from) * table.Progress));
    }
}
