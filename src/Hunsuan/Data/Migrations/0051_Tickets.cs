using Hunsuan.Reception.Tickets;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Queue tickets of centres; no names.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0051_Tickets")]
internal sealed class Tickets : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("tickets", t => new
        {
            id = t.Id(db),
            centre_id = t.Id(db),
            area_code = t.AreaCode(db),
            day = t.Column<DateOnly>(),
            number = t.Column<int>(),
            is_priority = t.Column<bool>(),
            state = t.Column<int>(),
            issued_at = t.Column<DateTimeOffset>(),
            called_at = t.Column<DateTimeOffset>(nullable: true),
            called_by = t.OptionalId(db),
            counter = t.Column<string>(maxLength: Ticket.CounterMaxLength, nullable: true),
            changes = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_tickets", x => x.id));
        db.CreateIndex("IX_tickets_centre_id_day_number", "tickets", ["centre_id", "day", "number"], unique: true);
        db.CreateIndex("IX_tickets_area_code", "tickets", "area_code");
    }
}
