using Hunsuan.Cases.Contacts;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Where users are told by e-mail and LINE that notices wait for them.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0057_NoticeAddresses")]
internal sealed class NoticeAddresses : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("notice_addresses", t => new
        {
            user_id = t.Id(db),
            means = t.Column<int>(),
            channel = t.Column<string>(maxLength: ReporterAddress.ChannelMaxLength, nullable: true),
            sender = t.OptionalId(db),
            address_sealed = t.Column<byte[]>(nullable: true),
            code_hash = t.Column<byte[]>(),
            offered_at = t.Column<long>(),
            confirmed_at = t.Column<long>(nullable: true),
            told_through = t.Id(db),
            telling_through = t.OptionalId(db),
            telling_since = t.Column<long>(nullable: true),
            tries = t.Column<int>(),
            due_at = t.Column<long>(nullable: true),
            last_taken_at = t.Column<DateTimeOffset>(nullable: true),
            failed_at = t.Column<DateTimeOffset>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_notice_addresses", x => new { x.user_id, x.means }));
        db.CreateIndex("IX_notice_addresses_code_hash", "notice_addresses", "code_hash");
        db.CreateIndex("IX_notice_addresses_sender", "notice_addresses", "sender");
        db.CreateIndex("IX_notice_addresses_due_at", "notice_addresses", "due_at");
    }
}
