using Hunsuan.Benefits.Applications;
using Hunsuan.Benefits.Entitlements;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Answers that rules of benefits asked for, and applications for benefits.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0023_BenefitApplications")]
internal sealed class BenefitApplications : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("fact_answers", t => new
        {
            id = t.Id(db),
            person_id = t.OptionalId(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            fact = t.Column<string>(maxLength: FactAnswer.FactMaxLength),
            value = t.Column<string>(maxLength: FactAnswer.ValueMaxLength),
            answered_on = t.Column<DateOnly>(),
            recorded_by = t.Id(db),
        }, constraints: t => t.PrimaryKey("PK_fact_answers", x => x.id));
        db.CreateIndex("IX_fact_answers_household_id", "fact_answers", "household_id");
        db.CreateIndex("IX_fact_answers_person_id", "fact_answers", "person_id");

        db.CreateTable("benefit_applications", t => new
        {
            id = t.Id(db),
            person_id = t.OptionalId(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            benefit = t.Column<string>(maxLength: BenefitApplication.BenefitMaxLength),
            owner_id = t.Id(db),
            begun_on = t.Column<DateOnly>(),
            due_on = t.Column<DateOnly>(),
            state = t.Column<int>(),
            changed_on = t.Column<DateOnly>(),
            note = t.Column<string>(maxLength: BenefitApplication.NoteMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_benefit_applications", x => x.id));
        db.CreateIndex("IX_benefit_applications_owner_id_state_due_on", "benefit_applications", ["owner_id", "state", "due_on"]);
        db.CreateIndex("IX_benefit_applications_area_code_state_due_on", "benefit_applications", ["area_code", "state", "due_on"]);
        db.CreateIndex("IX_benefit_applications_household_id", "benefit_applications", "household_id");
        db.CreateIndex("IX_benefit_applications_person_id", "benefit_applications", "person_id");

        // Whether a list was ever brought in for a province.
        db.CreateIndex("IX_list_entries_list_area_code", "list_entries", ["list", "area_code"]);
    }
}
