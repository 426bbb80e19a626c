using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0009_ProfileRules")]
internal sealed class ProfileRules : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("profile_rules", t => new
        {
            edition = t.Column<string>(maxLength: 40),
            fingerprint = t.Column<long>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_profile_rules", x => x.edition));

        // By which rule the profiles of until now were made is not known.
        db.Sql("INSERT INTO profile_rules (edition) SELECT DISTINCT edition FROM measurements");
    }
}
