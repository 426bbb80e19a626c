using Hunsuan.Centres;
using Hunsuan.Centres.Committee;
using Hunsuan.Centres.Equipment;
using Hunsuan.Centres.Opening;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Centres, whom they serve, who leads and works at them, what they have, and their photos.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0032_Centres")]
internal sealed class CentresTables : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("centres", t => new
        {
            id = t.Id(db),
            area_code = t.AreaCode(db),
            name = t.Column<string>(maxLength: Centre.NameMaxLength),
            kind = t.Column<string>(maxLength: CentreKind.IdMaxLength),
            host_kind = t.Column<int>(nullable: true),
            host_name = t.Column<string>(maxLength: Centre.NameMaxLength, nullable: true),
            address = t.Column<string>(maxLength: Centre.AddressMaxLength, nullable: true),
            latitude = t.Column<double>(nullable: true),
            longitude = t.Column<double>(nullable: true),
            phone = t.Column<string>(maxLength: Centre.PhoneMaxLength, nullable: true),
            opened_on = t.Column<DateOnly>(),
            closed_on = t.Column<DateOnly>(nullable: true),
            hours = t.Column<string>(maxLength: Centre.HoursMaxLength, nullable: true),
            opening_held_on = t.Column<DateOnly>(nullable: true),
            opening_words = t.Column<string>(maxLength: Centre.WordsMaxLength, nullable: true),
            signboard = t.Column<string>(maxLength: Centre.SignboardMaxLength, nullable: true),
            search_key = t.Column<string>(maxLength: Centre.SearchKeyMaxLength),
        }, constraints: t => t.PrimaryKey("PK_centres", x => x.id));
        db.CreateIndex("IX_centres_area_code", "centres", "area_code");

        db.CreateTable("catchment_areas", t => new
        {
            centre_id = t.Id(db),
            area_code = t.AreaCode(db),
        }, constraints: t => t.PrimaryKey("PK_catchment_areas", x => new { x.centre_id, x.area_code }));
        db.CreateIndex("IX_catchment_areas_area_code", "catchment_areas", "area_code");

        db.CreateTable("committee_members", t => new
        {
            id = t.Id(db),
            centre_id = t.Id(db),
            name = t.Column<string>(maxLength: CommitteeMember.NameMaxLength),
            position = t.Column<int>(),
            from = t.Column<DateOnly>(),
            until = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_committee_members", x => x.id));
        db.CreateIndex("IX_committee_members_centre_id", "committee_members", "centre_id");

        db.CreateTable("centre_staff", t => new
        {
            id = t.Id(db),
            centre_id = t.Id(db),
            area_code = t.AreaCode(db),
            user_id = t.Id(db),
            duty = t.Column<int>(),
            from = t.Column<DateOnly>(),
            until = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_centre_staff", x => x.id));
        db.CreateIndex("IX_centre_staff_centre_id", "centre_staff", "centre_id");
        db.CreateIndex("IX_centre_staff_user_id", "centre_staff", "user_id");

        db.CreateTable("centre_equipment", t => new
        {
            id = t.Id(db),
            centre_id = t.Id(db),
            what = t.Column<string>(maxLength: CentreEquipment.WhatMaxLength),
            quantity = t.Column<int>(),
            condition = t.Column<int>(nullable: true),
            seen_on = t.Column<DateOnly>(),
        }, constraints: t => t.PrimaryKey("PK_centre_equipment", x => x.id));
        db.CreateIndex("IX_centre_equipment_centre_id", "centre_equipment", "centre_id");

        db.CreateTable("centre_photos", t => new
        {
            id = t.Id(db),
            centre_id = t.Id(db),
            what = t.Column<string>(maxLength: CentrePhoto.WhatMaxLength),
            is_signboard = t.Column<bool>(),
            kind = t.Column<byte>(),
            width = t.Column<int>(),
            height = t.Column<int>(),
            bytes = t.Column<byte[]>(),
            added_on = t.Column<DateOnly>(),
            added_by = t.Id(db),
        }, constraints: t => t.PrimaryKey("PK_centre_photos", x => x.id));
        db.CreateIndex("IX_centre_photos_centre_id", "centre_photos", "centre_id");
    }
}
