using Hunsuan.Engines.Linkage;
using Hunsuan.Engines.Tables;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Linking;

/// <summary>Links files and writes what was found to a folder: `hunsuan link`.</summary>
internal static class LinkFilesToFolder
{
    private const int BeginningBytes = 1 << 20;
    private const double UsualShare = 0.75;

    public sealed record Input(IReadOnlyList<string> Files, string? Spec, string Folder, double Least, int? Megabytes, DateOnly Today);

    public static Result<LinkedFiles> Run(Input input, Action<string> guessed, Action<LinkageStep> told, CancellationToken stop)
    {
        var problems = input.Files.Where(f => !File.Exists(f)).Select(f => new Problem(null, LinkTexts.NoSuchFile.With(f))).ToList();
        if (input.Least is not (>= 0 and <= 1)) problems.Add(new("--min", LinkTexts.MinOutOfRange));
        if (input.Megabytes is < 1) problems.Add(new("--memory", LinkTexts.MemoryTooSmall));
        if (File.Exists(input.Folder)) problems.Add(new("--out", LinkTexts.OutIsFile.With(input.Folder)));
        if (problems.Count > 0) return problems;
        var now = input.Files[0];
        try
        {
            var headings = new List<IReadOnlyList<string>>();
            foreach (var file in input.Files)
            {
                now = file;
                if (!IsText(file)) return new Problem(null, LinkTexts.NotText.With(file));
                headings.Add(Headings(file));
            }

            if (Spec(input, headings) is var spec && spec.Value is not { } asked) return spec.Problems.ToList();
            if (input.Spec is null) guessed(string.Join(", ", asked.Fields.Select(f => $"{string.Join('/', f.Columns)} = {LinkSpecFile.NameOf(f.Kind)}")));
            if (Missing(asked, input.Files, headings) is { Count: > 0 } missing) return missing;
            using var folder = new ResultFolder(input.Folder, [LinkSheets.Links, LinkSheets.Clusters, LinkModelFile.Name, LinkReport.Name]);
            var linked = Linked(asked, input, folder.Unfinished, [.. input.Files.Select(f => (Func<Stream>)(() => Open(now = f)))], told, stop);
            LinkSheets.Write(folder.Unfinished, linked, [.. input.Files.Select(f => Path.GetFileName(f)!)]);
            LinkModelFile.Write(folder.Unfinished, linked, input.Files);
            LinkReport.Write(folder.Unfinished, linked, input.Files);
            folder.Finish();
            return linked;
        }
        catch (CsvFaultException fault)
        {
            return new Problem(null, LinkTexts.NotReadable.With(now, fault.Line));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Problem(null, LinkTexts.CannotUse.With(fault.Message));
        }
        catch (OperationCanceledException)
        {
            return new Problem(null, LinkTexts.Stopped);
        }
    }

    private static LinkedFiles Linked(LinkSpec spec, Input input, string folder, IReadOnlyList<Func<Stream>> files, Action<LinkageStep> told, CancellationToken stop)
    {
        // Gone before the results are put where they belong.
        using var overflow = new OverflowFile(Bytes(input.Megabytes), folder);
        return LinkedFiles.Of(new(spec.Fields, spec.Id, spec.IsDedupe, spec.IsOneToOne, input.Least, input.Today) { Overflow = overflow }, files, told, stop);
    }

    // What the machine has, without being asked for less.
    private static long Bytes(int? megabytes) => megabytes is { } some ? (long)some << 20 : (long)(UsualShare * GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    private static Result<LinkSpec> Spec(Input input, IReadOnlyList<IReadOnlyList<string>> headings)
    {
        if (input.Spec is { } path) return LinkSpecFile.Read(path, input.Files.Count);
        var guess = GuessFields.Of(headings);
        return guess.Fields.Count == 0 ? new Problem("--spec", LinkTexts.NothingGuessed) : guess;
    }

    private static List<Problem> Missing(LinkSpec spec, IReadOnlyList<string> files, List<IReadOnlyList<string>> headings)
    {
        var problems = new List<Problem>();
        foreach (var field in spec.Fields)
            if (!headings.Any(h => field.Columns.Any(h.Contains))) problems.Add(new("--spec", LinkTexts.NoneOfColumns.With(string.Join(" / ", field.Columns))));
        if (spec.Id is not { } id) return problems;
        foreach (var (file, heads) in files.Zip(headings))
            if (!heads.Contains(id)) problems.Add(new("--spec", LinkTexts.NoColumn.With(file, id, string.Join(", ", heads))));
        return problems;
    }

    private static IReadOnlyList<string> Headings(string file)
    {
        using var stream = Open(file);
        var records = new CsvRecords(stream);
        return records.Next() ? [.. Enumerable.Range(0, records.Count).Select(records.Text)] : [];
    }

    private static bool IsText(string file)
    {
        using var stream = File.OpenRead(file);
        var guess = GuessOf(stream);
        return guess.Encoding is not TextEncoding.Binary && guess.Kind is FileKind.Other;
    }

    // Lists of old systems are in Windows-874.
    private static Stream Open(string file)
    {
        var stream = File.OpenRead(file);
        var guess = GuessOf(stream);
        return guess.Encoding is TextEncoding.Windows874 or TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian ? guess.ToUtf8(stream) : stream;
    }

    private static TextEncodingGuess GuessOf(Stream stream)
    {
        var beginning = new byte[BeginningBytes];
        var guess = TextEncodingGuess.FromBeginning(beginning.AsSpan(0, stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)));
        stream.Position = 0;
        return guess;
    }
}
