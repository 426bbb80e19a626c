using Hunsuan.Households;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;

namespace Hunsuan.Imports;

/// <summary>What an import found and did (สรุปผลการนำเข้า).</summary>
public sealed record ImportSummary(IReadOnlyList<FileSummary> Files)
{
    public int Refused => Files.Sum(f => f.Refused);

    /// <summary>For a list: its version, compared with what was known before.</summary>
    public VersionSummary? Version { get; init; }

    /// <summary>Why the files could not be read or the import could not go on, where that is so.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public static ImportSummary Of(IReadOnlyList<Problem> problems) => new([]) { Problems = problems };
}

/// <summary>The counts of one file (สรุปผลของหนึ่งไฟล์): each row is new, changed, unchanged, a repetition or refused.</summary>
public sealed record FileSummary
{
    public required string Name { get; init; }

    /// <summary>How the file was read: CSV or XLSX, and its encoding.</summary>
    public required string Format { get; init; }

    public int Rows { get; set; }
    public int New { get; set; }
    public int Changed { get; set; }
    public int Unchanged { get; set; }
    public int Repeated { get; set; }
    public int Refused { get; set; }

    /// <summary>Among the changed: households in another area, or persons in another household, than before.</summary>
    public int Moved { get; set; }

    public IReadOnlyList<ImportNoteCount> Notes { get; set; } = [];
    public IReadOnlyList<string> UnusedColumns { get; init; } = [];
    public IReadOnlyList<string> MissingColumns { get; init; } = [];

    /// <summary>The first reasons for which rows were refused; all of them are in the file of refused rows.</summary>
    public IReadOnlyList<RefusedRow> FirstRefused { get; set; } = [];

    public void Count(IntakeChange change)
    {
        if (change is IntakeChange.New) New++;
        if (change is IntakeChange.Changed) Changed++;
        if (change is IntakeChange.Unchanged) Unchanged++;
    }
}

/// <summary>Why one row was refused, in both languages (แถวที่ถูกปฏิเสธ). Carries no value of the row: the file of refused rows does.</summary>
public sealed record RefusedRow(int Row, string Column, Text Reason, Text Remedy);
