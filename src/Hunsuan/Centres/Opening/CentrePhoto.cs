using Hunsuan.Engines.Pictures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Centres.Opening;

/// <summary>A photo of a centre, its signboard or its opening (ภาพของศูนย์), without hidden data such as where it was taken.</summary>
public sealed class CentrePhoto
{
    public const int WhatMaxLength = 200, MostPhotos = 24;

    public required Guid Id { get; init; }
    public required Guid CentreId { get; init; }

    /// <summary>What is seen, for those who can't see it.</summary>
    public required string What { get; init; }

    public required bool IsSignboard { get; init; }
    public required PictureKind Kind { get; init; }
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required byte[] Bytes { get; init; }
    public required DateOnly AddedOn { get; init; }
    public required Guid AddedBy { get; init; }
}

internal sealed class CentrePhotoMapping : IEntityTypeConfiguration<CentrePhoto>
{
    public void Configure(EntityTypeBuilder<CentrePhoto> builder)
    {
        builder.ToTable("centre_photos");
        builder.Property(p => p.What).HasMaxLength(CentrePhoto.WhatMaxLength);
        builder.HasIndex(p => p.CentreId);
    }
}
