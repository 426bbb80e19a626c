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
    ListedThoughDead = 7,
    TitleInFirstName = 8,
    OtherNameLeftOut = 9,
}

/// <summary>How often each happened, and in which rows at first (จำนวนข้อสังเกต).</summary>
public sealed record ImportNoteCount(ImportNote Note, int Count, IReadOnlyList<int> FirstRows)
{
    /// <summary>A day for each of the rows where the remark speaks of one: yyyymmdd with 00 for unknown parts.</summary>
    public IReadOnlyList<int> Days { get; init; } = [];
}

/// <summary>Counts what happened while a file is read.</summary>
internal sealed class ImportNotes
{
    private const int RowsShown = 10;
    private readonly SortedDictionary<ImportNote, Counted> _counts = [];

    /// <param name="day">Where the remark speaks of one, as in <see cref="ImportNoteCount.Days"/>.</param>
    public void Add(ImportNote note, int row, int? day = null)
    {
        if (!_counts.TryGetValue(note, out var counted)) _counts[note] = counted = new();
        counted.Count++;
        if (counted.Rows.Count == RowsShown) return;
        counted.Rows.Add(row);
        if (day is { } known) counted.Days.Add(known);
    }

    public IReadOnlyList<ImportNoteCount> All => [.. _counts.Select(c => new ImportNoteCount(c.Key, c.Value.Count, c.Value.Rows) { Days = c.Value.Days })];

    private sealed class Counted
    {
        public int Count { get; set; }
        public List<int> Rows { get; } = [];
        public List<int> Days { get; } = [];
    }
}
