using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>What was taken away because it had served its time.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0018_Retention")]
internal sealed class Retention : Migration
{
    // The longest id of a rule.
    private const int RuleMaxLength = 40;

    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("retention_runs", t => new
        {
            id = t.Id(db),
            user_id = t.Id(db),
            started_at = t.Column<DateTimeOffset>(),
            ended_at = t.Column<DateTimeOffset>(),
            is_try = t.Column<bool>(),
        }, constraints: t => t.PrimaryKey("PK_retention_runs", x => x.id));

        db.CreateTable("retention_results", t => new
        {
            id = t.Id(db),
            run_id = t.Id(db),
            rule = t.Column<string>(maxLength: RuleMaxLength),
            area_code = t.AreaCode(db),
            removed = t.Column<int>(),
            held = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_retention_results", x => x.id));
        db.CreateIndex("IX_retention_results_run_id", "retention_results", "run_id");
    }
}
