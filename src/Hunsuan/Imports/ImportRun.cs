using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Imports;

/// <summary>One bringing-in of files, from their arrival to its summary (การนำเข้าข้อมูล).</summary>
public sealed class ImportRun : IOwnedInArea
{
    public required Guid Id { get; init; }

    /// <summary>The area of whoever imports; rows of other areas are refused.</summary>
    public required string AreaCode { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>"survey", or the kind of agency list such as "welfare-card".</summary>
    public required string Kind { get; init; }

    /// <summary>Names of the files as the user knows them, one a line.</summary>
    public required string FileNames { get; init; }

    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; set; }
    public required ImportState State { get; set; }

    /// <summary>Settings and counts as JSON.</summary>
    public required string Settings { get; set; }

    public string? Summary { get; set; }

    public ImportRequest ReadSettings() => JsonSerializer.Deserialize<ImportRequest>(Settings)!;

    /// <summary>What was found and done; null before the files were read.</summary>
    public ImportSummary? ReadSummary() => Summary is null ? null : JsonSerializer.Deserialize<ImportSummary>(Summary);

    public static ImportRun Of(ImportRequest request, CurrentUser user, DateTimeOffset now, ImportState state) => new()
    {
        Id = request.Id,
        AreaCode = user.AreaCode,
        UserId = user.Id,
        Kind = request.Kind,
        FileNames = string.Join('\n', request.Files.Select(f => f.Name)),
        StartedAt = now,
        State = state,
        Settings = RecordValues.Json(request),
    };
}

/// <summary>Where an import stands (สถานะการนำเข้า); numbers are stored.</summary>
public enum ImportState
{
    /// <summary>The files are kept; the columns are still to be matched.</summary>
    Mapping = 1,
    WaitingToCheck = 2,
    Checking = 3,

    /// <summary>Checked; nothing is written until the user decides.</summary>
    Checked = 4,
    WaitingToCommit = 5,
    Committing = 6,
    Committed = 7,

    /// <summary>Nothing was written, because rows were refused or the file can't be read.</summary>
    Refused = 8,
    Cancelled = 9,
}

internal static class ImportStates
{
    extension(ImportState state)
    {
        /// <summary>Nothing more happens to it.</summary>
        public bool IsEnd => state is ImportState.Committed or ImportState.Refused or ImportState.Cancelled;

        /// <summary>The program is at it, or will be in its turn.</summary>
        public bool IsUnderWay =>
            state is ImportState.WaitingToCheck or ImportState.Checking or ImportState.WaitingToCommit or ImportState.Committing;

        /// <summary>The next step is the user's.</summary>
        public bool IsUsersTurn => state is ImportState.Mapping or ImportState.Checked;
    }
}

/// <summary>A saved matching of an agency's own column names and codes to ours (รูปแบบไฟล์ของหน่วยงาน).</summary>
public sealed class ImportProfile
{
    public const int NameMaxLength = 80;

    public required Guid Id { get; init; }
    public required string Name { get; set; }

    /// <summary>"survey" or a kind of list.</summary>
    public required string Kind { get; init; }

    /// <summary>The matching as JSON.</summary>
    public required string Mapping { get; set; }
}

internal sealed class ImportRunMapping : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("imports");
        builder.Property(i => i.Kind).HasMaxLength(40);
        builder.HasIndex(i => new { i.AreaCode, i.Id });
    }
}

internal sealed class ImportProfileMapping : IEntityTypeConfiguration<ImportProfile>
{
    public void Configure(EntityTypeBuilder<ImportProfile> builder)
    {
        builder.ToTable("import_profiles");
        builder.Property(p => p.Name).HasMaxLength(ImportProfile.NameMaxLength);
        builder.Property(p => p.Kind).HasMaxLength(40);
        builder.HasIndex(p => p.Name).IsUnique();
    }
}
