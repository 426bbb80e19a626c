using Hunsuan.Access.Devices;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0014_UserSessions")]
internal sealed class UserSessions : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("user_sessions", t => new
        {
            id = t.Id(db),
            user_id = t.Id(db),
            token_hash = t.Column<byte[]>(),
            means = t.Column<int>(),
            device = t.Column<string>(maxLength: UserSession.DeviceMaxLength),
            begun_at = t.Column<long>(),
            last_seen_at = t.Column<DateTimeOffset>(),
            ended_at = t.Column<DateTimeOffset>(nullable: true),
            ended_by = t.Column<int>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_user_sessions", x => x.id));
        db.CreateIndex("IX_user_sessions_token_hash", "user_sessions", "token_hash", unique: true);
        db.CreateIndex("IX_user_sessions_user_id", "user_sessions", "user_id");

        // Ended sessions by changing for everybody; now each is ended by itself. Both databases know this statement.
        db.Sql("ALTER TABLE users DROP COLUMN security_stamp");
    }
}
