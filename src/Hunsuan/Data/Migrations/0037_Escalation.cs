using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>How far a late request has gone, and who was told.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0037_Escalation")]
internal sealed class Escalation : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.AddColumn<int>("escalated_to", "contacts", nullable: true);
        db.AddColumn<long>("escalated_at", "contacts", nullable: true);
        db.AddColumn<long>("escalates_at", "contacts", nullable: true);
        db.CreateIndex("IX_contacts_escalates_at", "contacts", "escalates_at");
        // Of what is open already, the first look at the due moment works out whose turn it is.
        db.Sql("UPDATE contacts SET escalates_at = due_at WHERE due_at IS NOT NULL");

        db.AddColumn<int>("escalated_to", "contact_notes", nullable: true);
        db.AddColumn<int>("told", "contact_notes", nullable: true);

        db.CreateTable("notices", t => new
        {
            id = t.Id(db),
            user_id = t.Id(db),
            area_code = t.AreaCode(db),
            contact_id = t.Id(db),
            kind = t.Column<int>(),
            target = t.Column<int>(),
            at = t.Column<long>(),
            seen_at = t.Column<long>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_notices", x => x.id));
        db.CreateIndex("IX_notices_user_id_seen_at", "notices", ["user_id", "seen_at"]);
        db.CreateIndex("IX_notices_contact_id", "notices", "contact_id");
    }
}
