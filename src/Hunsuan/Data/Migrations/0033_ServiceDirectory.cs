using Hunsuan.Centres;
using Hunsuan.Centres.Services;
using Hunsuan.Hosting;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Services of all organisations: what they meet, where they are given, and when they were last checked.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0033_ServiceDirectory")]
internal sealed class ServiceDirectory : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("services", t => new
        {
            id = t.Id(db),
            area_code = t.AreaCode(db),
            organisation_id = t.Id(db),
            name = t.Column<string>(maxLength: ServiceEntry.NameMaxLength),
            what = t.Column<string>(maxLength: ServiceEntry.WhatMaxLength),
            criteria = t.Column<string>(maxLength: ServiceEntry.WordsMaxLength, nullable: true),
            papers = t.Column<string>(maxLength: ServiceEntry.WordsMaxLength, nullable: true),
            how_to_apply = t.Column<string>(maxLength: ServiceEntry.WordsMaxLength, nullable: true),
            cost = t.Column<string>(maxLength: ServiceEntry.WordsMaxLength, nullable: true),
            hours = t.Column<string>(maxLength: Centre.HoursMaxLength, nullable: true),
            phone = t.Column<string>(maxLength: ServiceEntry.ContactMaxLength, nullable: true),
            line = t.Column<string>(maxLength: ServiceEntry.ContactMaxLength, nullable: true),
            web = t.Column<string>(maxLength: ServiceEntry.ContactMaxLength, nullable: true),
            email = t.Column<string>(maxLength: ServiceEntry.ContactMaxLength, nullable: true),
            languages = t.Column<string>(maxLength: ServiceEntry.LanguagesMaxLength, nullable: true),
            capacity_most = t.Column<int>(nullable: true),
            capacity_free = t.Column<int>(nullable: true),
            capacity_unit = t.Column<string>(maxLength: ServiceEntry.UnitMaxLength, nullable: true),
            capacity_on = t.Column<DateOnly>(nullable: true),
            benefit_code = t.Column<string>(maxLength: DataFile.IdMaxLength, nullable: true),
            verified_on = t.Column<DateOnly>(),
            verified_by = t.Id(db),
            recheck_months = t.Column<int>(),
            recheck_on = t.Column<DateOnly>(),
            ended_on = t.Column<DateOnly>(nullable: true),
            search_key = t.Column<string>(maxLength: ServiceEntry.SearchKeyMaxLength),
        }, constraints: t => t.PrimaryKey("PK_services", x => x.id));
        db.CreateIndex("IX_services_area_code", "services", "area_code");
        db.CreateIndex("IX_services_recheck_on", "services", "recheck_on");
        db.CreateIndex("IX_services_organisation_id", "services", "organisation_id");

        db.CreateTable("served_areas", t => new
        {
            service_id = t.Id(db),
            area_code = t.AreaCode(db),
        }, constraints: t => t.PrimaryKey("PK_served_areas", x => new { x.service_id, x.area_code }));
        db.CreateIndex("IX_served_areas_area_code", "served_areas", "area_code");

        db.CreateTable("service_places", t => new
        {
            service_id = t.Id(db),
            centre_id = t.Id(db),
        }, constraints: t => t.PrimaryKey("PK_service_places", x => new { x.service_id, x.centre_id }));
        db.CreateIndex("IX_service_places_centre_id", "service_places", "centre_id");

        db.CreateTable("met_needs", t => new
        {
            service_id = t.Id(db),
            need = t.Column<string>(maxLength: DataFile.IdMaxLength),
        }, constraints: t => t.PrimaryKey("PK_met_needs", x => new { x.service_id, x.need }));
        db.CreateIndex("IX_met_needs_need", "met_needs", "need");
    }
}
