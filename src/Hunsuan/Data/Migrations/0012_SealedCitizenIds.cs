using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <remarks>The columns of plain numbers are emptied and dropped by <see cref="Sealed.PlainIds"/>, because a migration has no key to seal with.</remarks>
[DbContext(typeof(HunsuanDb)), Migration("0012_SealedCitizenIds")]
internal sealed class SealedCitizenIds : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        foreach (var table in (string[])["persons", "list_entries"])
        {
            db.AddColumn<byte[]>("citizen_id_sealed", table, nullable: true);
            db.AddColumn<Guid>("citizen_id_index", table, type: db.IdType, nullable: true);
            db.AddColumn<Guid>("unverified_id_index", table, type: db.IdType, nullable: true);
        }

        db.CreateIndex("IX_persons_citizen_id_index", "persons", "citizen_id_index");
        db.CreateIndex("IX_persons_unverified_id_index", "persons", "unverified_id_index", filter: "unverified_id_index IS NOT NULL");
        db.CreateIndex("IX_list_entries_citizen_id_index_list", "list_entries", ["citizen_id_index", "list"]);
    }
}
