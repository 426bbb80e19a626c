using Hunsuan.Access;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>From one role and area a user to any number of both.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0013_RolesAndOrganisations")]
internal sealed class RolesAndOrganisations : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("organisations", t => new
        {
            id = t.Id(db),
            name = t.Column<string>(maxLength: Organisation.NameMaxLength),
            kind = t.Column<int>(),
            area_code = t.AreaCode(db),
        }, constraints: t => t.PrimaryKey("PK_organisations", x => x.id));

        db.CreateTable("role_grants", t => new
        {
            id = t.Id(db),
            user_id = t.Id(db),
            role_id = t.Column<string>(maxLength: Role.IdMaxLength),
            area_code = t.AreaCode(db),
            organisation_id = t.OptionalId(db),
            until = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_role_grants", x => x.id));
        db.CreateIndex("IX_role_grants_user_id", "role_grants", "user_id");

        db.Sql($"""
            INSERT INTO role_grants (id, user_id, role_id, area_code)
            SELECT {db.RandomId}, id,
                CASE role WHEN 1 THEN '{Role.Administrator}' WHEN 2 THEN '{Role.ProvincialOfficer}' WHEN 3 THEN '{Role.CentreWorker}' ELSE '{Role.Analyst}' END,
                area_code
            FROM users
            """);
        db.Sql("ALTER TABLE users DROP COLUMN role");
        db.Sql("ALTER TABLE users DROP COLUMN area_code");
    }
}
