using Hunsuan.Cases.Contacts;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Pictures of requests, and their files apart.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0053_ContactPictures")]
internal sealed class ContactPictures : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("contact_pictures", t => new
        {
            id = t.Id(db),
            contact_id = t.Id(db),
            area_code = t.AreaCode(db),
            what = t.Column<string>(maxLength: ContactPicture.WhatMaxLength),
            kind = t.Column<byte>(),
            length = t.Column<int>(),
            at = t.Column<long>(),
            user_id = t.OptionalId(db),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_contact_pictures", x => x.id);
            t.ForeignKey("FK_contact_pictures_contacts_contact_id", x => x.contact_id, "contacts", "id", onDelete: ReferentialAction.Cascade);
        });
        db.CreateIndex("IX_contact_pictures_contact_id", "contact_pictures", "contact_id");
        db.CreateTable("contact_picture_files", t => new
        {
            picture_id = t.Id(db),
            bytes = t.Column<byte[]>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_contact_picture_files", x => x.picture_id);
            t.ForeignKey("FK_contact_picture_files_contact_pictures_picture_id", x => x.picture_id, "contact_pictures", "id", onDelete: ReferentialAction.Cascade);
        });
    }
}
