using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>How often a case was changed, so that of two who change it at once the later is told.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0044_CaseChanges")]
internal sealed class CaseChanges : Migration
{
    protected override void Up(MigrationBuilder db) => db.AddColumn<int>("changes", "cases", nullable: false, defaultValue: 0);
}
