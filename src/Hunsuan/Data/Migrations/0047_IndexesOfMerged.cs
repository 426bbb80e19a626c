using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>What was merged into a request or a household is found without reading all of the area.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0047_IndexesOfMerged")]
internal sealed class IndexesOfMerged : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateIndex("IX_contacts_merged_into_id", "contacts", "merged_into_id", filter: "merged_into_id IS NOT NULL");
        db.CreateIndex("IX_households_merged_into_id", "households", "merged_into_id", filter: "merged_into_id IS NOT NULL");
    }
}
