using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Versions of agencies' lists; entries know in which they came and left. What is there already came before versions were kept.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0025_RegisterVersions")]
internal sealed class RegisterVersions : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.AddColumn<int>("came_in", "list_entries", nullable: false, defaultValue: 0);
        db.AddColumn<int>("left_in", "list_entries", nullable: true);
        // Who is on a list of an area is counted from the index alone.
        db.DropIndex("IX_list_entries_list_area_code", "list_entries");
        db.CreateIndex("IX_list_entries_list_area_code_left_in", "list_entries", ["list", "area_code", "left_in"]);
        db.CreateTable("register_versions", t => new
        {
            id = t.Id(db),
            list = t.Column<string>(maxLength: 40),
            number = t.Column<int>(),
            area_code = t.AreaCode(db),
            user_id = t.Id(db),
            as_of = t.Column<DateOnly>(nullable: true),
            areas = t.Column<string>(),
            from_age = t.Column<int>(nullable: true),
            to_age = t.Column<int>(nullable: true),
            about = t.Column<string>(),
            is_whole = t.Column<bool>(),
            import_id = t.Id(db),
            at = t.Column<DateTimeOffset>(),
            compared_with = t.Column<int>(nullable: true),
            rows = t.Column<int>(),
            before = t.Column<int>(nullable: true),
            came = t.Column<int>(),
            back = t.Column<int>(),
            changed = t.Column<int>(),
            unchanged = t.Column<int>(),
            left = t.Column<int>(nullable: true),
            quality = t.Column<string>(),
        }, constraints: t => t.PrimaryKey("PK_register_versions", x => x.id));
        db.CreateIndex("IX_register_versions_list_number", "register_versions", ["list", "number"], unique: true);
        db.CreateIndex("IX_register_versions_area_code", "register_versions", "area_code");
    }
}
