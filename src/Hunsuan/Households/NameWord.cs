using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Households;

/// <summary>
/// Each different name once (คลังชื่อ), so that a part of a name, or a name spelt otherwise, is looked for among
/// some thousands of names and not among millions of people. Says nothing about who bears it.
/// </summary>
public sealed class NameWord
{
    public required NameKind Kind { get; init; }
    public required string Word { get; init; }

    /// <summary>The name without its differences of spelling.</summary>
    public required string Skeleton { get; init; }
}

/// <summary>Which part of a name (ส่วนของชื่อ); numbers are stored.</summary>
public enum NameKind
{
    First = 1,
    Last = 2,
}

internal sealed class NameWordMapping : IEntityTypeConfiguration<NameWord>
{
    public void Configure(EntityTypeBuilder<NameWord> builder)
    {
        builder.ToTable("name_words");
        builder.HasKey(w => new { w.Kind, w.Word });
        builder.Property(w => w.Word).HasMaxLength(Person.NameMaxLength);
        builder.Property(w => w.Skeleton).HasMaxLength(Person.NameMaxLength);
        builder.HasIndex(w => new { w.Kind, w.Skeleton });
    }
}
