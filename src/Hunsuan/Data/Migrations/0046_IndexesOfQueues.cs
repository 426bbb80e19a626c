using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Pages of the queues of a whole province are found in an index alone, and so is what happened in the last hour.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0046_IndexesOfQueues")]
internal sealed class IndexesOfQueues : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateIndex("IX_cases_open_area", "cases", ["area_code", "due_on", "id"], filter: "state = 1");
        db.DropIndex("IX_contacts_state_area_code_due_at", "contacts");
        db.CreateIndex("IX_contacts_state_area_code_due_at_id", "contacts", ["state", "area_code", "due_at", "id"]);
        db.CreateIndex("IX_activities_id_kind", "activities", ["id", "kind"]);
    }
}
