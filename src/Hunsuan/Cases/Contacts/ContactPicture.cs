using Hunsuan.Data;
using Hunsuan.Engines.Pictures;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Contacts;

/// <summary>A picture that belongs to a request (ภาพประกอบเรื่อง), of a house or a paper, without hidden data such as where it was taken.</summary>
public sealed class ContactPicture : IInArea
{
    public const int WhatMaxLength = 200, Most = 10;

    public required Guid Id { get; init; }
    public required Guid ContactId { get; init; }

    /// <summary>Of the request.</summary>
    public required string AreaCode { get; set; }

    /// <summary>What is seen, for those who can't see it.</summary>
    public required string What { get; init; }

    public required PictureKind Kind { get; init; }

    /// <summary>Of its file.</summary>
    public required int Length { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null where the reporter sent it.</summary>
    public Guid? UserId { get; init; }
}

/// <summary>The file of a picture (ไฟล์ภาพประกอบเรื่อง), apart from it, so that a list of pictures reads none.</summary>
public sealed class ContactPictureFile
{
    public required Guid PictureId { get; init; }
    public required byte[] Bytes { get; init; }
}

internal sealed class ContactPictureMapping : IEntityTypeConfiguration<ContactPicture>
{
    public void Configure(EntityTypeBuilder<ContactPicture> builder)
    {
        builder.ToTable("contact_pictures");
        builder.Property(p => p.What).HasMaxLength(ContactPicture.WhatMaxLength);
        builder.Property(p => p.At).InOrder();
        builder.HasOne<Contact>().WithMany().HasForeignKey(p => p.ContactId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ContactPictureFileMapping : IEntityTypeConfiguration<ContactPictureFile>
{
    public void Configure(EntityTypeBuilder<ContactPictureFile> builder)
    {
        builder.ToTable("contact_picture_files");
        builder.HasKey(f => f.PictureId);
        builder.HasOne<ContactPicture>().WithOne().HasForeignKey<ContactPictureFile>(f => f.PictureId).OnDelete(DeleteBehavior.Cascade);
    }
}
