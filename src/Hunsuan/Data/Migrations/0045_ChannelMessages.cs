using Hunsuan.Reception.Channels;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>What came in by channels outside of the program, so that nothing is taken twice.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0045_ChannelMessages")]
internal sealed class ChannelMessages : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("channel_messages", t => new
        {
            id = t.Id(db),
            area_code = t.AreaCode(db),
            channel = t.Column<string>(maxLength: ChannelMessage.ChannelMaxLength),
            key = t.Column<string>(maxLength: ChannelMessage.KeyMaxLength),
            sender = t.Id(db),
            contact_id = t.Id(db),
            at = t.Column<long>(),
        }, constraints: t => t.PrimaryKey("PK_channel_messages", x => x.id));
        db.CreateIndex("IX_channel_messages_channel_key", "channel_messages", ["channel", "key"], unique: true);
        db.CreateIndex("IX_channel_messages_sender_at", "channel_messages", ["sender", "at"]);
        db.CreateIndex("IX_channel_messages_at", "channel_messages", "at");
    }
}
