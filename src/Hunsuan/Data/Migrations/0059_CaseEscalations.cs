using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Who was told that a step of a case is late; notices may be about cases.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0059_CaseEscalations")]
internal sealed class CaseEscalations : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("case_escalations", t => new
        {
            case_id = t.Id(db),
            step = t.Column<int>(),
            target = t.Column<int>(),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            told = t.Column<int>(),
            at = t.Column<long>(),
        }, constraints: t => t.PrimaryKey("PK_case_escalations", x => new { x.case_id, x.step, x.target }));

        if (db.IsNpgsql()) ChangeNotices(db);
        else MakeNoticesAnew(db);
        db.CreateIndex("IX_notices_case_id", "notices", "case_id");
    }

    private static void ChangeNotices(MigrationBuilder db)
    {
        db.Sql("ALTER TABLE notices ALTER COLUMN contact_id DROP NOT NULL");
        db.AddColumn<Guid>("case_id", "notices", nullable: true);
        db.AddColumn<int>("step", "notices", nullable: true);
        db.AddForeignKey("FK_notices_cases_case_id", "notices", "case_id", "cases", principalColumn: "id", onDelete: ReferentialAction.Cascade);
    }

    // SQLite can't take back that a request is asked for.
    private static void MakeNoticesAnew(MigrationBuilder db)
    {
        db.DropIndex("IX_notices_user_id_seen_at", "notices");
        db.DropIndex("IX_notices_contact_id", "notices");
        db.RenameTable("notices", newName: "notices_before");
        db.CreateTable("notices", t => new
        {
            id = t.Id(db),
            user_id = t.Id(db),
            area_code = t.AreaCode(db),
            contact_id = t.OptionalId(db),
            case_id = t.OptionalId(db),
            step = t.Column<int>(nullable: true),
            kind = t.Column<int>(),
            target = t.Column<int>(),
            at = t.Column<long>(),
            seen_at = t.Column<long>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_notices", x => x.id);
            t.ForeignKey("FK_notices_cases_case_id", x => x.case_id, "cases", "id", onDelete: ReferentialAction.Cascade);
        });
        db.Sql("INSERT INTO notices (id, user_id, area_code, contact_id, kind, target, at, seen_at) SELECT id, user_id, area_code, contact_id, kind, target, at, seen_at FROM notices_before");
        db.DropTable("notices_before");
        db.CreateIndex("IX_notices_user_id_seen_at", "notices", ["user_id", "seen_at"]);
        db.CreateIndex("IX_notices_contact_id", "notices", "contact_id");
    }
}
