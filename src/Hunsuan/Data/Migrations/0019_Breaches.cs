using Hunsuan.Privacy.Breaches;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0019_Breaches")]
internal sealed class Breaches : Migration
{
    protected override void Up(MigrationBuilder db) => db.CreateTable("breaches", t => new
    {
        id = t.Id(db),
        area_code = t.AreaCode(db),
        found_at = t.Column<DateTimeOffset>(),
        what = t.Column<string>(maxLength: Breach.WordsMaxLength),
        whose = t.Column<string>(maxLength: Breach.WordsMaxLength),
        how_many = t.Column<int>(nullable: true),
        risk = t.Column<int>(),
        measures = t.Column<string>(maxLength: Breach.WordsMaxLength, nullable: true),
        committee_told_at = t.Column<DateTimeOffset>(nullable: true),
        persons_told_at = t.Column<DateTimeOffset>(nullable: true),
        why_not_told = t.Column<string>(maxLength: Breach.WordsMaxLength, nullable: true),
        closed_on = t.Column<DateOnly>(nullable: true),
        recorded_by = t.Id(db),
    }, constraints: t => t.PrimaryKey("PK_breaches", x => x.id));
}
