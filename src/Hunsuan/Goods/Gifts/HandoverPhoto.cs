using Hunsuan.Data;
using Hunsuan.Engines.Pictures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Goods.Gifts;

/// <summary>A picture of how something was handed over (ภาพถ่ายการรับของ), without hidden data such as where it was taken; who may open it follows from what it belongs to.</summary>
public sealed class HandoverPhoto
{
    /// <summary>The gift, loan or payment.</summary>
    public required Guid OfId { get; init; }

    public required PictureKind Kind { get; init; }

    /// <summary>Of its file.</summary>
    public required int Length { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>The file of such a picture (ไฟล์ภาพถ่ายการรับของ), apart from it, so that a receipt reads none.</summary>
public sealed class HandoverPhotoFile
{
    public required Guid OfId { get; init; }
    public required byte[] Bytes { get; init; }
}

internal sealed class HandoverPhotoMapping : IEntityTypeConfiguration<HandoverPhoto>
{
    public void Configure(EntityTypeBuilder<HandoverPhoto> builder)
    {
        builder.ToTable("handover_photos");
        builder.HasKey(p => p.OfId);
        builder.Property(p => p.At).InOrder();
    }
}

internal sealed class HandoverPhotoFileMapping : IEntityTypeConfiguration<HandoverPhotoFile>
{
    public void Configure(EntityTypeBuilder<HandoverPhotoFile> builder)
    {
        builder.ToTable("handover_photo_files");
        builder.HasKey(f => f.OfId);
        builder.HasOne<HandoverPhoto>().WithOne().HasForeignKey<HandoverPhotoFile>(f => f.OfId).OnDelete(DeleteBehavior.Cascade);
    }
}
