using Hunsuan.Households;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0008_Addresses")]
internal sealed class Addresses : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.AddColumn<DateOnly>("lives_here_since", "households", nullable: true);
        db.AddColumn<string>("registered_area_code", "households", maxLength: 8, nullable: true);
        db.AddColumn<string>("registered_house_number", "households", maxLength: Household.HouseNumberMaxLength, nullable: true);
        db.AddColumn<DateOnly>("registered_since", "households", nullable: true);

        db.CreateTable("former_addresses", t => new
        {
            id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            kind = t.Column<int>(),
            place_code = t.Column<string>(maxLength: 8),
            house_number = t.Column<string>(maxLength: Household.HouseNumberMaxLength, nullable: true),
            house_code = t.Column<string>(maxLength: 11, nullable: true),
            family_no = t.Column<int>(nullable: true),
            latitude = t.Column<double>(nullable: true),
            longitude = t.Column<double>(nullable: true),
            tenure = t.Column<string>(maxLength: Household.TenureMaxLength, nullable: true),
            from = t.Column<DateOnly>(nullable: true),
            until = t.Column<DateOnly>(),
        }, constraints: t => t.PrimaryKey("PK_former_addresses", x => x.id));
        db.CreateIndex("IX_former_addresses_household_id", "former_addresses", "household_id");
        db.CreateIndex("IX_former_addresses_house_code", "former_addresses", "house_code");

        db.CreateIndex("IX_persons_unverified_id", "persons", "unverified_id", filter: "unverified_id IS NOT NULL");
    }
}
