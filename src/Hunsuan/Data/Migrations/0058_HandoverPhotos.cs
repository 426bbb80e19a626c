using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Pictures of how things and money were handed over, and their files apart.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0058_HandoverPhotos")]
internal sealed class HandoverPhotos : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("handover_photos", t => new
        {
            of_id = t.Id(db),
            kind = t.Column<byte>(),
            length = t.Column<int>(),
            at = t.Column<long>(),
        }, constraints: t => t.PrimaryKey("PK_handover_photos", x => x.of_id));
        db.CreateTable("handover_photo_files", t => new
        {
            of_id = t.Id(db),
            bytes = t.Column<byte[]>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_handover_photo_files", x => x.of_id);
            t.ForeignKey("FK_handover_photo_files_handover_photos_of_id", x => x.of_id, "handover_photos", "of_id", onDelete: ReferentialAction.Cascade);
        });
    }
}
