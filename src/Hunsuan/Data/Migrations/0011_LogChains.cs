using Hunsuan.Access.Log;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>What is there already gets its links when the program starts, because the key is needed for that.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0011_LogChains")]
internal sealed class LogChains : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("activity_chains", t => new
        {
            chain = t.Column<string>(maxLength: ActivityChain.NameMaxLength),
            sequence = t.Column<long>(),
            seal = t.Column<byte[]>(),
            closed_at = t.Column<DateTimeOffset>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_activity_chains", x => x.chain));

        db.AddColumn<string>("area_code", "activities", maxLength: 8, nullable: true, collation: db.CodeCollation);
        db.AddColumn<string>("user_area_code", "activities", maxLength: 8, nullable: false, defaultValue: "", collation: db.CodeCollation);
        db.AddColumn<Guid>("bulk_id", "activities", type: db.IdType, nullable: true);
        db.AddColumn<string>("chain", "activities", maxLength: ActivityChain.NameMaxLength, nullable: true);
        db.AddColumn<long>("sequence", "activities", nullable: true);
        db.AddColumn<int>("key_id", "activities", nullable: true);
        db.AddColumn<byte[]>("digest", "activities", nullable: true);
        db.AddColumn<byte[]>("bulk_digest", "activities", nullable: true);
        db.AddColumn<byte[]>("seal", "activities", nullable: true);
        db.CreateIndex("IX_activities_chain_sequence", "activities", ["chain", "sequence"], unique: true);

        // As far as it is known now: where the household lies, and whom the user works for.
        db.Sql("""
            UPDATE activities SET
                area_code = (SELECT h.area_code FROM households h WHERE h.id = activities.household_id),
                user_area_code = COALESCE((SELECT u.area_code FROM users u WHERE u.id = activities.user_id), '')
            """);

        // The rows of an import are read in the order of their ids.
        db.DropIndex("IX_record_changes_activity_id", "record_changes");
        db.CreateIndex("IX_record_changes_activity_id_id", "record_changes", ["activity_id", "id"]);
    }
}
