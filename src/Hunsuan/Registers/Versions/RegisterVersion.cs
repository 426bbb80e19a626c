using System.Text.Json;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Registers.Versions;

/// <summary>One bringing-in of an agency's list: of which day, for which areas and ages, how good, and what changed (ฉบับของบัญชีรายชื่อ).</summary>
/// <remarks>Numbers run on over all areas of a list, so that an entry's "came in" and "left in" name one version.</remarks>
public sealed class RegisterVersion : IOwnedInArea
{
    /// <summary>Stands for everything that was brought in before versions were kept.</summary>
    public const int BeforeVersions = 0;

    public required Guid Id { get; init; }

    /// <summary>Id of the kind of list.</summary>
    public required string List { get; init; }

    /// <summary>From 1 on.</summary>
    public required int Number { get; init; }

    /// <summary>The smallest area that holds all that the version covers: who looks after less does not see it.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Who brought it in.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The day on which the list was so; null where nobody said.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Codes of the areas that it covers, with commas between; the country's code is empty.</summary>
    public required string Areas { get; init; }

    /// <summary>Ages that the list should hold, as its kind said then; null where there is no limit.</summary>
    public int? FromAge { get; init; }

    public int? ToAge { get; init; }

    /// <summary>Owner and legal basis as the kind said then, as JSON.</summary>
    public required string About { get; init; }

    /// <summary>Everybody of these areas is on it, so that who is not has left; otherwise it only adds.</summary>
    public required bool IsWhole { get; init; }

    public required Guid ImportId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Number of the version before it that covers some of the same areas; null where there was none.</summary>
    public int? ComparedWith { get; init; }

    public required int Rows { get; init; }

    /// <summary>On the list in these areas before; counted for a whole list only.</summary>
    public int? Before { get; init; }

    public required int Came { get; init; }

    /// <summary>On the list once more after they had left.</summary>
    public required int Back { get; init; }

    public required int Changed { get; init; }
    public required int Unchanged { get; init; }

    /// <summary>Null where the version only adds: who left is not known.</summary>
    public int? Left { get; init; }

    /// <summary>How good the file was, as JSON.</summary>
    public required string Quality { get; init; }

    public IReadOnlyList<string> AreaCodes => Areas.Split(',');

    public VersionAbout ReadAbout() => JsonSerializer.Deserialize<VersionAbout>(About)!;

    public ListQuality ReadQuality() => JsonSerializer.Deserialize<ListQuality>(Quality)!;
}

/// <summary>Whose list it was and by what law, when the version came in (เจ้าของและฐานกฎหมายของฉบับ).</summary>
public sealed record VersionAbout(Text Owner, ListBasis? Basis);

internal sealed class RegisterVersionMapping : IEntityTypeConfiguration<RegisterVersion>
{
    public void Configure(EntityTypeBuilder<RegisterVersion> builder)
    {
        builder.ToTable("register_versions");
        builder.Property(v => v.List).HasMaxLength(40);
        builder.HasIndex(v => new { v.List, v.Number }).IsUnique();
        builder.HasIndex(v => v.AreaCode);
    }
}
