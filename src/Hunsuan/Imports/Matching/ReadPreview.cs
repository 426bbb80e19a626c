using System.Text;
using Hunsuan.Areas;
using Hunsuan.Data.Keys;
using Hunsuan.Imports.Reading;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Matching;

/// <summary>Looks at the beginning of a file (อ่านต้นไฟล์): its columns, its first rows, and the values of its first thousand.</summary>
internal static class ReadPreview
{
    public const int RowsShown = 10;
    public const int RowsRead = 1000;

    /// <summary>A column with more different values than this is no column of codes.</summary>
    public const int MostValues = 20;

    private const int LongestShown = 60;

    /// <summary>The preview, or what is wrong with the file.</summary>
    public static Result<FilePreview> Of(ImportFile file, KeyRing keys, AreaBook areas, DateOnly today)
    {
        var opened = SourceFile.Open(file, keys);
        if (opened.Value is not { } table) return opened.Problems.ToList();

        using (table)
        {
            try
            {
                return Twice(table.Header) is { Count: > 0 } problems ? problems : Of(file, table, areas, today);
            }
            catch (UnreadableFileException fault)
            {
                return new Problem(null, fault.In(file).Problem);
            }
        }
    }

    private static Result<FilePreview> Of(ImportFile file, SourceTable table, AreaBook areas, DateOnly today)
    {
        var rows = new List<string[]>();
        while (rows.Count < RowsRead && table.Read())
            rows.Add([.. Enumerable.Range(0, table.Header.Count).Select(i => Encoding.UTF8.GetString(table.Cell(i)).Trim())]);
        if (rows.Count == 0) return new Problem(null, ImportTexts.NoRows.With(file.Name));

        return new FilePreview
        {
            Name = file.Name,
            Format = table.Format,
            Columns = [.. table.Header.Select((name, i) => Column(name, [.. rows.Select(r => r[i]).Where(c => c.Length > 0)], areas, today))],
            FirstRows = [.. rows.Take(RowsShown).Select(r => r.Select(Shown).ToList())],
        };
    }

    private static ColumnPreview Column(string name, List<string> cells, AreaBook areas, DateOnly today)
    {
        var values = cells.GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new FoundValue(g.Key, g.Count())).Take(MostValues + 1).ToList();
        var look = ColumnLooks.Of(cells, areas, today);
        return new() { Name = name, Look = look, Values = values.Count > MostValues || look is ColumnLook.CitizenId ? null : values };
    }

    private static List<Problem> Twice(IReadOnlyList<string> header) =>
    [
        .. header.Select(h => h.Trim()).Where(h => h.Length > 0).GroupBy(h => h, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1)
            .Select(g => new Problem(null, ImportTexts.ColumnTwice.With(g.Key))),
    ];

    private static string Shown(string cell) => cell.Length > LongestShown ? cell[..LongestShown] + "…" : cell;
}
