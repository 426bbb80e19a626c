using Hunsuan.Cases.Conferences;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Meetings of several agencies about one case, who is asked to them, and which actions of the plan come of them.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0042_CaseConferences")]
internal sealed class CaseConferences : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("case_conferences", t => new
        {
            id = t.Id(db),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            held_on = t.Column<DateOnly>(),
            starts_at = t.Column<TimeOnly>(),
            place = t.Column<string>(maxLength: CaseConference.PlaceMaxLength),
            agenda = t.Column<string>(maxLength: CaseConference.AgendaMaxLength),
            state = t.Column<int>(),
            minutes = t.Column<string>(maxLength: CaseConference.MinutesMaxLength, nullable: true),
            reason = t.Column<string>(maxLength: CaseConference.ReasonMaxLength, nullable: true),
            called_by = t.Id(db),
        }, constraints: t => t.PrimaryKey("PK_case_conferences", x => x.id));
        db.CreateIndex("IX_case_conferences_case_id", "case_conferences", "case_id");
        db.CreateIndex("IX_case_conferences_household_id", "case_conferences", "household_id");
        db.CreateIndex("IX_case_conferences_area_code_state_held_on", "case_conferences", ["area_code", "state", "held_on"]);

        db.CreateTable("conference_guests", t => new
        {
            id = t.Id(db),
            conference_id = t.Id(db),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            name = t.Column<string>(maxLength: ConferenceGuest.NameMaxLength),
            organisation = t.Column<string>(maxLength: ConferenceGuest.NameMaxLength, nullable: true),
            came = t.Column<bool>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_conference_guests", x => x.id));
        db.CreateIndex("IX_conference_guests_conference_id", "conference_guests", "conference_id");
        db.CreateIndex("IX_conference_guests_household_id", "conference_guests", "household_id");

        db.AddColumn<Guid>("conference_id", "plan_actions", type: db.IdType, nullable: true);
    }
}
