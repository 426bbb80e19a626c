using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Hashes of the secret addresses by which calendar programs read the dates of users.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0050_CalendarFeeds")]
internal sealed class CalendarFeeds : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("calendar_feeds", t => new
        {
            user_id = t.Id(db),
            token_hash = t.Column<byte[]>(),
            made_at = t.Column<DateTimeOffset>(),
            last_read_at = t.Column<DateTimeOffset>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_calendar_feeds", x => x.user_id));
        db.CreateIndex("IX_calendar_feeds_token_hash", "calendar_feeds", "token_hash", unique: true);
    }
}
