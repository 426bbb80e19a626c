using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0015_SecondFactorsAndInvitations")]
internal sealed class SecondFactorsAndInvitations : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("second_factors", t => new
        {
            user_id = t.Id(db),
            secret = t.Column<byte[]>(nullable: true),
            since = t.Column<DateTimeOffset>(nullable: true),
            offered = t.Column<byte[]>(nullable: true),
            offered_at = t.Column<DateTimeOffset>(nullable: true),
            last_step = t.Column<long>(),
            reset_at = t.Column<DateTimeOffset>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_second_factors", x => x.user_id));

        db.CreateTable("recovery_codes", t => new
        {
            id = t.Id(db),
            user_id = t.Id(db),
            code_hash = t.Column<byte[]>(),
            used_at = t.Column<DateTimeOffset>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_recovery_codes", x => x.id));
        db.CreateIndex("IX_recovery_codes_user_id_code_hash", "recovery_codes", ["user_id", "code_hash"], unique: true);

        db.CreateTable("invitations", t => new
        {
            user_id = t.Id(db),
            code_hash = t.Column<byte[]>(),
            expires_at = t.Column<DateTimeOffset>(),
        }, constraints: t => t.PrimaryKey("PK_invitations", x => x.user_id));
        db.CreateIndex("IX_invitations_code_hash", "invitations", "code_hash", unique: true);

        db.AddColumn<byte[]>("phone_hash", "user_sessions", nullable: true);
        db.AddColumn<string>("pin_hash", "user_sessions", nullable: true);
        db.AddColumn<int>("pin_failures", "user_sessions", nullable: false, defaultValue: 0);
        db.AddColumn<bool>("is_locked", "user_sessions", nullable: false, defaultValue: false);
        db.CreateIndex("IX_user_sessions_phone_hash", "user_sessions", "phone_hash");

        // A given password served once; whoever has not used it yet needs an invitation. Both databases know these statements.
        db.Sql("UPDATE users SET password_hash = '' WHERE is_password_temporary");
        db.Sql("ALTER TABLE users DROP COLUMN is_password_temporary");
    }
}
