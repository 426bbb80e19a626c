using System.Text.Json.Serialization;
using Hunsuan.Imports.Rows;
using Hunsuan.Registers.Versions;

namespace Hunsuan.Imports;

/// <summary>What somebody asks to bring in (คำขอนำเข้า).</summary>
public sealed record ImportRequest
{
    /// <summary>The kind of import that is a survey; every other kind is an agency list.</summary>
    public const string Survey = "survey";

    public required Guid Id { get; init; }

    /// <summary>"survey" or the kind of list.</summary>
    public required string Kind { get; init; }

    /// <summary>One file for a list; for a survey the file of households and that of persons, in either order.</summary>
    public required IReadOnlyList<ImportFile> Files { get; init; }

    public required ImportMode Mode { get; init; }

    /// <summary>Reads, compares and counts everything, then writes nothing.</summary>
    public bool IsDryRun { get; init; }

    public ColumnMapping Mapping { get; init; } = ColumnMapping.Canonical;

    /// <summary>Name of the saved matching that <see cref="Mapping"/> was taken from, if any.</summary>
    public string? Profile { get; init; }

    /// <summary>Id of the survey edition; null for the newest.</summary>
    public string? Edition { get; init; }

    /// <summary>Of which day and areas a list is; null for a survey, and where nobody said.</summary>
    public VersionAsked? Version { get; init; }

    /// <summary>Folder in which the files of refused rows are put.</summary>
    public required string RefusedFolder { get; init; }
}

/// <summary>A file where it lies, and its name as the user knows it (ไฟล์ที่นำเข้า).</summary>
public sealed record ImportFile(string Path, string Name)
{
    /// <summary>Id of the import that the file lies sealed for; null for a file of somebody's own, which lies plain.</summary>
    public Guid? SealedFor { get; init; }
}

/// <summary>What happens when some rows are refused (เมื่อมีแถวที่ถูกปฏิเสธ).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ImportMode>))]
public enum ImportMode
{
    /// <summary>Nothing is written.</summary>
    WholeOrNothing = 1,

    /// <summary>The good rows are written; the refused ones are in a file, to be mended.</summary>
    GoodRows = 2,
}

/// <summary>How far an import is (ความคืบหน้า).</summary>
public sealed record ImportProgress(string File, int Rows, double Share)
{
    /// <summary>How long the rest will take at the same pace; null before anything was done.</summary>
    public TimeSpan? Left(TimeSpan elapsed) => Share > 0 ? elapsed * ((1 - Share) / Share) : null;
}
