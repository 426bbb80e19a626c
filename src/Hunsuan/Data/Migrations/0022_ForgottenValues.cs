using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0022_ForgottenValues")]
internal sealed class ForgottenValues : Migration
{
    protected override void Up(MigrationBuilder db) => db.AddColumn<byte[]>("digest", "record_changes", nullable: true);
}
