using Hunsuan.Imports;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0005_ImportRuns")]
internal sealed class ImportRuns : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("imports", t => new
        {
            id = t.Id(db),
            area_code = t.AreaCode(db),
            user_id = t.Id(db),
            kind = t.Column<string>(maxLength: 40),
            file_names = t.Column<string>(),
            started_at = t.Column<DateTimeOffset>(),
            ended_at = t.Column<DateTimeOffset>(nullable: true),
            state = t.Column<int>(),
            settings = t.Column<string>(),
            summary = t.Column<string>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_imports", x => x.id));
        db.CreateIndex("IX_imports_area_code_id", "imports", ["area_code", "id"]);

        db.CreateTable("import_profiles", t => new
        {
            id = t.Id(db),
            name = t.Column<string>(maxLength: ImportProfile.NameMaxLength),
            kind = t.Column<string>(maxLength: 40),
            mapping = t.Column<string>(),
        }, constraints: t => t.PrimaryKey("PK_import_profiles", x => x.id));
        db.CreateIndex("IX_import_profiles_name", "import_profiles", "name", unique: true);
    }
}
