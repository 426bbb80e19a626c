using Hunsuan.Registers.Corrections;
using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>What was found to be wrong with rows of agencies' lists, and what their owners answered.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0029_CorrectionRequests")]
internal sealed class CorrectionRequests : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("correction_requests", t => new
        {
            id = t.Id(db),
            area_code = t.AreaCode(db),
            list = t.Column<string>(maxLength: LinkedRow.ListMaxLength),
            entry_id = t.Id(db),
            version = t.Column<int>(nullable: true),
            fault = t.Column<int>(),
            seen = t.Column<string>(maxLength: CorrectionRequest.SeenMaxLength, nullable: true),
            seen_on = t.Column<DateOnly>(),
            seen_by_role = t.Column<string>(maxLength: CorrectionRequest.RoleMaxLength, nullable: true),
            evidence = t.Column<int>(),
            drafted_on = t.Column<DateOnly>(),
            drafted_by = t.Id(db),
            state = t.Column<int>(),
            sent_on = t.Column<DateOnly>(nullable: true),
            sending_id = t.OptionalId(db),
            answered_on = t.Column<DateOnly>(nullable: true),
            answer = t.Column<string>(maxLength: CorrectionRequest.AnswerMaxLength, nullable: true),
            confirmed_in = t.Column<int>(nullable: true),
            confirmed_on = t.Column<DateOnly>(nullable: true),
            name_print = t.Column<long>(),
            place_print = t.Column<long>(),
            changes = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_correction_requests", x => x.id));
        db.CreateIndex("IX_correction_requests_entry_id", "correction_requests", "entry_id", unique: true, filter: "state IN (1, 2)");
        db.CreateIndex("IX_correction_requests_list_area_code_state", "correction_requests", ["list", "area_code", "state"]);
        db.CreateIndex("IX_correction_requests_sending_id", "correction_requests", "sending_id");
    }
}
