using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0007_LeftPersonsAndOpenCases")]
internal sealed class LeftPersonsAndOpenCases : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.AddColumn<DateOnly>("left_on", "persons", nullable: true);
        db.CreateIndex("IX_persons_area_code", "persons", "area_code");
        db.CreateIndex("IX_households_house_number_area_code", "households", ["house_number", "area_code"]);
        db.CreateIndex("IX_cases_open_household", "cases", "household_id", unique: true, filter: "state = 1");
    }
}
