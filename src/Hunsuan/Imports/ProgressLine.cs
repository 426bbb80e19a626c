using System.Diagnostics;
using Hunsuan.Hosting;

namespace Hunsuan.Imports;

/// <summary>One line of the terminal that tells how far an import is and how long it will take (บรรทัดความคืบหน้า).</summary>
internal sealed class ProgressLine(CommandRun run, Stopwatch watch) : IProgress<ImportProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private TimeSpan _shownAt;
    private int _length;

    public void Report(ImportProgress value)
    {
        if (!_isTerminal || watch.Elapsed - _shownAt < Pause || value.Left(watch.Elapsed) is not { } left) return;

        _shownAt = watch.Elapsed;
        var line = ImportCommandTexts.Progress.With($"{value.Share:P0}", value.File, $"{value.Rows:N0}", $"{left.TotalSeconds:N0}").ToString();
        run.Error.Write('\r' + line.PadRight(_length));
        _length = line.Length;
    }

    public void Clear()
    {
        if (_length > 0) run.Error.Write('\r' + new string(' ', _length) + '\r');
    }
}
