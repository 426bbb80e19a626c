using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0004_AgencyLists")]
internal sealed class AgencyLists : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("list_entries", t => new
        {
            id = t.Id(db),
            list = t.Column<string>(maxLength: 40),
            area_code = t.AreaCode(db),
            citizen_id = t.Column<string>(maxLength: 13, nullable: true),
            unverified_id = t.Column<string>(maxLength: 20, nullable: true),
            prefix = t.Column<string>(maxLength: 60, nullable: true),
            first_name = t.Column<string>(maxLength: 100, nullable: true),
            last_name = t.Column<string>(maxLength: 100, nullable: true),
            birth_date = t.Column<int>(nullable: true),
            house_number = t.Column<string>(maxLength: 30, nullable: true),
            since = t.Column<DateOnly>(nullable: true),
            amount = t.Column<long>(nullable: true),
            status = t.Column<string>(maxLength: 30, nullable: true),
            is_held = t.Column<bool>(),
            entry_key = t.Column<long>(),
            import_id = t.OptionalId(db),
            content_hash = t.Column<long>(),
        }, constraints: t => t.PrimaryKey("PK_list_entries", x => x.id));
        db.CreateIndex("IX_list_entries_citizen_id_list", "list_entries", ["citizen_id", "list"]);
        db.CreateIndex("IX_list_entries_list_entry_key", "list_entries", ["list", "entry_key"]);
    }
}
