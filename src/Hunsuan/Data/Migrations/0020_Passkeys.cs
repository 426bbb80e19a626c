using Hunsuan.Access.Passkeys;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0020_Passkeys")]
internal sealed class Passkeys : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("user_passkeys", t => new
        {
            id = t.Id(db),
            user_id = t.Id(db),
            credential_id = t.Column<byte[]>(),
            public_key = t.Column<byte[]>(),
            name = t.Column<string>(maxLength: Passkey.NameMaxLength),
            is_syncable = t.Column<bool>(),
            sign_count = t.Column<long>(),
            added_at = t.Column<DateTimeOffset>(),
            last_used_at = t.Column<DateTimeOffset>(nullable: true),
            challenged_at = t.Column<long>(),
        }, constraints: t => t.PrimaryKey("PK_user_passkeys", x => x.id));
        db.CreateIndex("IX_user_passkeys_credential_id", "user_passkeys", "credential_id", unique: true);
        db.CreateIndex("IX_user_passkeys_user_id", "user_passkeys", "user_id");
    }
}
