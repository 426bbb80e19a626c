using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Supervision;

/// <summary>What somebody thinks about the own work (บันทึกสะท้อนคิด), apart from every record: the author reads it, and one colleague where the author wants.</summary>
public sealed class Reflection
{
    public const int WordsMaxLength = 4000;

    public required Guid Id { get; init; }
    public required Guid AuthorId { get; init; }

    /// <summary>Who reads it too; null for nobody.</summary>
    public Guid? ReaderId { get; init; }

    [Secret]
    public required string Words { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class ReflectionMapping : IEntityTypeConfiguration<Reflection>
{
    public void Configure(EntityTypeBuilder<Reflection> builder)
    {
        builder.ToTable("reflections");
        builder.Property(r => r.Words).HasMaxLength(Reflection.WordsMaxLength);
        builder.Property(r => r.At).InOrder();
        builder.HasIndex(r => r.AuthorId);
        builder.HasIndex(r => r.ReaderId);
    }
}
