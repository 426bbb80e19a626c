using Hunsuan.Access;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0016_EmergencyOpenings")]
internal sealed class EmergencyOpenings : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("emergency_openings", t => new
        {
            id = t.Id(db),
            user_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            reason = t.Column<string>(maxLength: EmergencyOpening.ReasonMaxLength),
            at = t.Column<DateTimeOffset>(),
            until = t.Column<DateTimeOffset>(),
            was_right = t.Column<bool>(nullable: true),
            reviewed_by = t.OptionalId(db),
            reviewed_at = t.Column<DateTimeOffset>(nullable: true),
            review_note = t.Column<string>(maxLength: EmergencyOpening.ReasonMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_emergency_openings", x => x.id));
        db.CreateIndex("IX_emergency_openings_user_id_household_id", "emergency_openings", ["user_id", "household_id"]);
        db.CreateIndex("IX_emergency_openings_area_code", "emergency_openings", "area_code");
    }
}
