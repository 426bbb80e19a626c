using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0010_KnownKeys")]
internal sealed class KnownKeysTable : Migration
{
    protected override void Up(MigrationBuilder db) => db.CreateTable("known_keys", t => new
    {
        use = t.Column<int>(),
        key_id = t.Column<int>(),
        fingerprint = t.Column<byte[]>(),
        since = t.Column<DateTimeOffset>(),
    }, constraints: t => t.PrimaryKey("PK_known_keys", x => new { x.use, x.key_id }));
}
