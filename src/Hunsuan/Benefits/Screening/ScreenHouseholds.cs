using Hunsuan.Engines.Benefits;
using Hunsuan.Imports.Reading;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Screening;

/// <summary>What came of a screening (สรุปการคัดกรองสิทธิ).</summary>
internal sealed record ScreenSummary(int Households, int Persons, int RefusedHouseholds, int RefusedPersons, long Lines, string? RefusedFile, IReadOnlyList<string> UnusedColumns);

/// <summary>Asks every rule about every household and person of two files, and writes the answers (คัดกรองสิทธิจากไฟล์).</summary>
/// <remarks>Both results are written beside their place and moved there when whole.</remarks>
internal sealed class ScreenHouseholds(ScreenRules rules)
{
    public const int HouseholdsAtOnce = 10_000;

    public Result<ScreenSummary> Run(string personsPath, string householdsPath, string outPath, int atOnce = HouseholdsAtOnce, CancellationToken stop = default)
    {
        var refusedPath = Path.ChangeExtension(outPath, ".refused.csv");
        string[] sources = [Path.GetFullPath(personsPath), Path.GetFullPath(householdsPath)];
        if (sources.Contains(Path.GetFullPath(outPath)) || sources.Contains(Path.GetFullPath(refusedPath))) return new Problem("--out", ScreenTexts.OverSource.With(outPath));

        var first = ScreenFile.Open(householdsPath, RuleEntity.Household, rules);
        var second = ScreenFile.Open(personsPath, RuleEntity.Person, rules);
        using var households = first.Value;
        using var persons = second.Value;
        if (households is null || persons is null) return first.Problems.Concat(second.Problems).ToList();

        var (outPart, refusedPart) = (outPath + ".part", refusedPath + ".part");
        try
        {
            return Screen(households, persons, (outPath, outPart), (refusedPath, refusedPart), atOnce, stop);
        }
        catch (UnreadableFileException fault)
        {
            return new Problem(null, fault.Problem);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Problem("--out", ScreenTexts.CannotWrite.With(outPath));
        }
        finally
        {
            Remove(outPart);
            Remove(refusedPart);
        }
    }

    private ScreenSummary Screen(
        ScreenFile households, ScreenFile persons, (string Path, string Part) output, (string Path, string Part) refusedRows, int atOnce, CancellationToken stop)
    {
        using var refused = new RefusedLines(refusedRows.Part);
        var reading = new ReadScreenFiles(households, persons, refused);
        var all = reading.Read(stop);

        long lines;
        var (screened, asked) = (0, 0);
        using (var file = new StreamWriter(output.Part))
        {
            var verdicts = new VerdictLines(file);
            verdicts.Begin();
            var ask = new AskRules(rules, households.Facts, persons.Facts, verdicts);
            foreach (var page in all.Where(h => !h.IsRefused && h.Members.Count > 0).Chunk(atOnce))
            {
                stop.ThrowIfCancellationRequested();
                ask.Ask(page);
                screened += page.Length;
                asked += page.Sum(h => h.Members.Count(m => !m.IsRefused));
            }

            lines = verdicts.Count;
        }

        var hasRefused = refused.Finish();
        Conserve(all, reading, refused, screened, asked, lines);
        if (hasRefused) File.Move(refusedRows.Part, refusedRows.Path, overwrite: true);
        else Remove(refusedRows.Path);
        File.Move(output.Part, output.Path, overwrite: true);
        return new(screened, asked, refused.Households, refused.Persons, lines, hasRefused ? refusedRows.Path : null, [.. households.UnusedColumns, .. persons.UnusedColumns]);
    }

    // Whatever came in went out or was refused; anything else is a fault of the program.
    private void Conserve(IReadOnlyList<ScreenedHousehold> all, ReadScreenFiles reading, RefusedLines refused, int households, int persons, long lines)
    {
        var ofHouseholds = rules.Rules.Count(r => r.Rule.Entity == RuleEntity.Household);
        var expected = (long)households * ofHouseholds + (long)persons * (rules.Rules.Count - ofHouseholds);
        if (persons + refused.Persons != reading.PersonRows || lines != expected || households > all.Count)
            throw new InvalidOperationException("Rows were lost in screening.");
    }

    private static void Remove(string path)
    {
        if (File.Exists(path)) File.Delete(path);
    }
}
