using Hunsuan.Cases.Contacts;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Where reporters can be told something, and what is sent there.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0054_ReporterMessages")]
internal sealed class ReporterMessages : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("reporter_addresses", t => new
        {
            contact_id = t.Id(db),
            area_code = t.AreaCode(db),
            channel = t.Column<string>(maxLength: ReporterAddress.ChannelMaxLength),
            sender = t.Id(db),
            address_sealed = t.Column<byte[]>(),
            at = t.Column<long>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_reporter_addresses", x => x.contact_id);
            t.ForeignKey("FK_reporter_addresses_contacts_contact_id", x => x.contact_id, "contacts", "id", onDelete: ReferentialAction.Cascade);
        });
        db.CreateIndex("IX_reporter_addresses_sender", "reporter_addresses", "sender");
        db.CreateIndex("IX_reporter_addresses_at", "reporter_addresses", "at");
        db.CreateTable("reporter_messages", t => new
        {
            id = t.Id(db),
            contact_id = t.Id(db),
            area_code = t.AreaCode(db),
            words = t.Column<string>(maxLength: ContactNote.WordsMaxLength),
            state = t.Column<int>(),
            tries = t.Column<int>(),
            due_at = t.Column<long>(nullable: true),
            at = t.Column<long>(),
            ended_at = t.Column<long>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_reporter_messages", x => x.id);
            t.ForeignKey("FK_reporter_messages_contacts_contact_id", x => x.contact_id, "contacts", "id", onDelete: ReferentialAction.Cascade);
        });
        db.CreateIndex("IX_reporter_messages_contact_id", "reporter_messages", "contact_id");
        db.CreateIndex("IX_reporter_messages_due_at", "reporter_messages", "due_at");
    }
}
