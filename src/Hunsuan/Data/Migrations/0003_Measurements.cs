using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0003_Measurements")]
internal sealed class Measurements : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("measurements", t => new
        {
            id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            edition = t.Column<string>(maxLength: 40),
            measured_on = t.Column<DateOnly>(),
            income_per_person = t.Column<int>(nullable: true),
            passed = t.Column<long>(),
            failed = t.Column<long>(),
            not_applicable = t.Column<long>(),
            import_id = t.OptionalId(db),
            user_id = t.OptionalId(db),
        }, constraints: t => t.PrimaryKey("PK_measurements", x => x.id));
        db.CreateIndex("IX_measurements_household_id_measured_on", "measurements", ["household_id", "measured_on"]);

        db.CreateTable("member_results", t => new
        {
            measurement_id = t.Id(db),
            person_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            passed = t.Column<long>(),
            failed = t.Column<long>(),
            not_applicable = t.Column<long>(),
        }, constraints: t => t.PrimaryKey("PK_member_results", x => new { x.person_id, x.measurement_id }));
        db.CreateIndex("IX_member_results_household_id", "member_results", "household_id");

        db.CreateTable("wellbeing_profiles", t => new
        {
            person_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            measurement_id = t.Id(db),
            shortfalls = t.Column<int>(),
            unknown = t.Column<int>(),
            is_listed = t.Column<bool>(),
        }, constraints: t => t.PrimaryKey("PK_wellbeing_profiles", x => x.person_id));
        db.CreateIndex("IX_wellbeing_profiles_standing", "wellbeing_profiles",
            ["area_code", "shortfalls", "is_listed", "household_id"]);
        db.CreateIndex("IX_wellbeing_profiles_household_id", "wellbeing_profiles", "household_id");
    }
}
