using Hunsuan.Cases.Contacts;
using Hunsuan.Deadlines;
using Hunsuan.Hosting;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>What people say to the centre, what came of it, how urgent it is and when its clock stood still.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0036_Contacts")]
internal sealed class Contacts : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("contacts", t => new
        {
            id = t.Id(db),
            number = t.Column<string>(maxLength: Contact.NumberLength),
            pin_hash = t.Column<string>(nullable: true),
            area_code = t.AreaCode(db),
            channel = t.Column<int>(),
            reporter = t.Column<int>(),
            reporter_name = t.Column<string>(maxLength: Contact.NameMaxLength, nullable: true),
            reporter_phone = t.Column<string>(maxLength: Contact.PhoneMaxLength, nullable: true),
            about = t.Column<string>(maxLength: Contact.NameMaxLength, nullable: true),
            place = t.Column<string>(maxLength: Contact.PlaceMaxLength, nullable: true),
            latitude = t.Column<double>(nullable: true),
            longitude = t.Column<double>(nullable: true),
            words = t.Column<string>(maxLength: Contact.WordsMaxLength),
            emergency = t.Column<int>(nullable: true),
            received_at = t.Column<long>(),
            received_by = t.OptionalId(db),
            state = t.Column<int>(),
            owner_id = t.OptionalId(db),
            level = t.Column<string>(maxLength: DataFile.IdMaxLength),
            is_urgent = t.Column<bool>(),
            due_at = t.Column<long>(nullable: true),
            warn_at = t.Column<long>(nullable: true),
            answered_at = t.Column<long>(nullable: true),
            case_id = t.OptionalId(db),
            merged_into_id = t.OptionalId(db),
            ended_at = t.Column<long>(nullable: true),
            end_words = t.Column<string>(maxLength: Contact.EndWordsMaxLength, nullable: true),
            changes = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_contacts", x => x.id));
        db.CreateIndex("IX_contacts_number", "contacts", "number", unique: true);
        db.CreateIndex("IX_contacts_state_area_code_due_at", "contacts", ["state", "area_code", "due_at"]);
        db.CreateIndex("IX_contacts_owner_id_state", "contacts", ["owner_id", "state"]);
        db.CreateIndex("IX_contacts_received_by_id", "contacts", ["received_by", "id"]);
        db.CreateIndex("IX_contacts_case_id", "contacts", "case_id");
        db.CreateIndex("IX_contacts_reporter_phone", "contacts", "reporter_phone");

        db.CreateTable("contact_notes", t => new
        {
            id = t.Id(db),
            contact_id = t.Id(db),
            area_code = t.AreaCode(db),
            kind = t.Column<int>(),
            words = t.Column<string>(maxLength: ContactNote.WordsMaxLength, nullable: true),
            at = t.Column<long>(),
            user_id = t.OptionalId(db),
        }, constraints: t => t.PrimaryKey("PK_contact_notes", x => x.id));
        db.CreateIndex("IX_contact_notes_contact_id", "contact_notes", "contact_id");

        db.CreateTable("level_marks", t => new
        {
            id = t.Id(db),
            subject_id = t.Id(db),
            area_code = t.AreaCode(db),
            level = t.Column<string>(maxLength: DataFile.IdMaxLength),
            since = t.Column<long>(),
            because = t.Column<string>(maxLength: LevelMark.BecauseMaxLength, nullable: true),
            set_by = t.Id(db),
        }, constraints: t => t.PrimaryKey("PK_level_marks", x => x.id));
        db.CreateIndex("IX_level_marks_subject_id", "level_marks", "subject_id");

        db.CreateTable("pause_marks", t => new
        {
            id = t.Id(db),
            subject_id = t.Id(db),
            area_code = t.AreaCode(db),
            reason = t.Column<int>(),
            words = t.Column<string>(maxLength: PauseMark.WordsMaxLength, nullable: true),
            since = t.Column<long>(),
            until = t.Column<long>(nullable: true),
            set_by = t.Id(db),
        }, constraints: t => t.PrimaryKey("PK_pause_marks", x => x.id));
        db.CreateIndex("IX_pause_marks_subject_id", "pause_marks", "subject_id", unique: true, filter: "until IS NULL");
        db.CreateIndex("IX_pause_marks_all", "pause_marks", "subject_id");
    }
}
