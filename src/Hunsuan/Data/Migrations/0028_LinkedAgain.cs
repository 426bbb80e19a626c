using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Runs of linking that compare only what changed: how many records that were, or why everything was compared. All before compared everything.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0028_LinkedAgain")]
internal sealed class LinkedAgain : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.AddColumn<int>("changed", "link_runs", nullable: true);
        db.AddColumn<int>("whole", "link_runs", nullable: true);
    }
}
