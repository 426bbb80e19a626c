using Hunsuan.Cases;
using Hunsuan.Cases.FollowUps;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Days on which households are asked how they are; whom a closing was told to.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0039_FollowUps")]
internal sealed class FollowUps : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.AddColumn<string>("told", "cases", maxLength: Case.ToldMaxLength, nullable: true);
        db.CreateTable("follow_ups", t => new
        {
            id = t.Id(db),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            due_on = t.Column<DateOnly>(),
            planned_by = t.Id(db),
            done_on = t.Column<DateOnly>(nullable: true),
            done_by = t.OptionalId(db),
            result = t.Column<int>(nullable: true),
            note = t.Column<string>(maxLength: FollowUp.NoteMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_follow_ups", x => x.id));
        db.CreateIndex("IX_follow_ups_open", "follow_ups", ["case_id", "due_on"], unique: true, filter: "done_on IS NULL");
        db.CreateIndex("IX_follow_ups_area_code_done_on_due_on", "follow_ups", ["area_code", "done_on", "due_on"]);
        db.CreateIndex("IX_follow_ups_household_id", "follow_ups", "household_id");
    }
}
