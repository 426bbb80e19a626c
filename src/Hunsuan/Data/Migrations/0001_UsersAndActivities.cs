using Hunsuan.Access;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0001_UsersAndActivities")]
internal sealed class UsersAndActivities : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("users", t => new
        {
            id = t.Id(db),
            user_name = t.Column<string>(maxLength: User.UserNameMaxLength),
            name = t.Column<string>(maxLength: User.NameMaxLength),
            role = t.Column<int>(),
            area_code = t.AreaCode(db),
            password_hash = t.Column<string>(),
            is_password_temporary = t.Column<bool>(),
            is_active = t.Column<bool>(),
            security_stamp = t.Id(db),
        }, constraints: t => t.PrimaryKey("PK_users", x => x.id));
        db.CreateIndex("IX_users_user_name", "users", "user_name", unique: true);

        db.CreateTable("activities", t => new
        {
            id = t.Id(db),
            kind = t.Column<int>(),
            user_id = t.Id(db),
            at = t.Column<DateTimeOffset>(),
            household_id = t.OptionalId(db),
            reason = t.Column<string>(nullable: true),
            changes = t.Column<string>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_activities", x => x.id));
        db.CreateIndex("IX_activities_household_id_id", "activities", ["household_id", "id"]);
        db.CreateIndex("IX_activities_user_id_id", "activities", ["user_id", "id"]);

        db.CreateTable("record_changes", t => new
        {
            id = t.Id(db),
            activity_id = t.Id(db),
            area_code = t.AreaCode(db),
            record = t.Column<string>(maxLength: RecordChange.RecordMaxLength),
            record_id = t.Id(db),
            before = t.Column<string>(),
            after = t.Column<string>(),
        }, constraints: t => t.PrimaryKey("PK_record_changes", x => x.id));
        db.CreateIndex("IX_record_changes_activity_id", "record_changes", "activity_id");
        db.CreateIndex("IX_record_changes_record_id", "record_changes", "record_id");
    }
}
