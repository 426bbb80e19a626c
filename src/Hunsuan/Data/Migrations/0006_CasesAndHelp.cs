using Hunsuan.Cases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

[DbContext(typeof(HunsuanDb)), Migration("0006_CasesAndHelp")]
internal sealed class CasesAndHelp : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("cases", t => new
        {
            id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            summary = t.Column<string>(maxLength: Case.SummaryMaxLength),
            opened_on = t.Column<DateOnly>(),
            due_on = t.Column<DateOnly>(),
            owner_id = t.Id(db),
            measured_before_id = t.OptionalId(db),
            state = t.Column<int>(),
            outcome = t.Column<int>(nullable: true),
            outcome_note = t.Column<string>(maxLength: Case.OutcomeNoteMaxLength, nullable: true),
            closed_on = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_cases", x => x.id));
        db.CreateIndex("IX_cases_area_code_state_due_on", "cases", ["area_code", "state", "due_on"]);
        db.CreateIndex("IX_cases_owner_id_state_due_on", "cases", ["owner_id", "state", "due_on"]);
        db.CreateIndex("IX_cases_household_id", "cases", "household_id");

        db.CreateTable("helps", t => new
        {
            id = t.Id(db),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            kind = t.Column<int>(),
            what = t.Column<string>(maxLength: Help.WhatMaxLength),
            given_on = t.Column<DateOnly>(),
            quantity = t.Column<int>(nullable: true),
            unit = t.Column<string>(maxLength: Help.UnitMaxLength, nullable: true),
            amount = t.Column<long>(nullable: true),
            given_by = t.Column<string>(maxLength: Help.GivenByMaxLength),
            dimension = t.Column<int>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_helps", x => x.id));
        db.CreateIndex("IX_helps_household_id", "helps", "household_id");
        db.CreateIndex("IX_helps_case_id", "helps", "case_id");
    }
}
