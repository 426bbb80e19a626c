using System.Text.Json.Serialization;

namespace Hunsuan.Imports;

/// <summary>Something taken in that the user should know of, without being refused (ข้อสังเกตจากการนำเข้า).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ImportNote>))]
public enum ImportNote
{
    WrongCheckDigit = 1,
    CommonEraDate = 2,
    TwoDigitYear = 3,
    ListRowTwice = 4,
    ListedTwiceDifferently = 5,
    SharedNumber = 6,
}

/// <summary>How often each happened, and in which rows at first (จำนวนข้อสังเกต).</summary>
public sealed record ImportNoteCount(ImportNote Note, int Count, IReadOnlyList<int> FirstRows);

/// <summary>Counts what happened while a file is read.</summary>
internal sealed class ImportNotes
{
    private const int RowsShown = 10;
    private readonly SortedDictionary<ImportNote, (int Count, List<int> Rows)> _counts = [];

    public void Add(ImportNote note, int row)
    {
        var (count, rows) = _counts.TryGetValue(note, out var before) ? before : (0, []);
        if (rows.Count < RowsShown) rows.Add(row);
        _counts[note] = (count + 1, rows);
    }

    public IReadOnlyList<ImportNoteCount> All => [.. _counts.Select(c => new ImportNoteCount(c.Key, c.Value.Count, c.Value.Rows))];
}
