using Hunsuan.Access.Outside;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Users who sign in by a provider, and the roles that came from there.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0021_OutsideSignIns")]
internal sealed class OutsideSignIns : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("outside_sign_ins", t => new
        {
            id = t.Id(db),
            user_id = t.Id(db),
            provider = t.Column<string>(maxLength: OutsideProvider.IdMaxLength),
            subject_index = t.Id(db),
            subject_sealed = t.Column<byte[]>(),
            linked_at = t.Column<DateTimeOffset>(),
        }, constraints: t => t.PrimaryKey("PK_outside_sign_ins", x => x.id));
        db.CreateIndex("IX_outside_sign_ins_provider_subject_index", "outside_sign_ins", ["provider", "subject_index"], unique: true);
        db.CreateIndex("IX_outside_sign_ins_user_id_provider", "outside_sign_ins", ["user_id", "provider"], unique: true);

        db.AddColumn<Guid>("from_sign_in_id", "role_grants", type: db.IdType, nullable: true);
        db.CreateIndex("IX_role_grants_from_sign_in_id", "role_grants", "from_sign_in_id");
    }
}
