using Hunsuan.Cases.Plans;
using Hunsuan.Hosting;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Goals of cases, what is done for each and which help came of it, and that the household agreed.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0038_Plans")]
internal sealed class Plans : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("plan_goals", t => new
        {
            id = t.Id(db),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            need = t.Column<string>(maxLength: DataFile.IdMaxLength, nullable: true),
            dimension = t.Column<int>(nullable: true),
            wanted = t.Column<string>(maxLength: PlanGoal.WordsMaxLength),
            measure = t.Column<string>(maxLength: PlanGoal.WordsMaxLength),
            due_on = t.Column<DateOnly>(),
            state = t.Column<int>(),
            end_words = t.Column<string>(maxLength: PlanGoal.WordsMaxLength, nullable: true),
            ended_on = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_plan_goals", x => x.id));
        db.CreateIndex("IX_plan_goals_case_id", "plan_goals", "case_id");
        db.CreateIndex("IX_plan_goals_household_id", "plan_goals", "household_id");

        db.CreateTable("plan_actions", t => new
        {
            id = t.Id(db),
            goal_id = t.Id(db),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            what = t.Column<string>(maxLength: PlanAction.WhatMaxLength),
            doer = t.Column<int>(),
            user_id = t.OptionalId(db),
            organisation = t.Column<string>(maxLength: PlanAction.DoerMaxLength, nullable: true),
            service_id = t.OptionalId(db),
            due_on = t.Column<DateOnly>(),
            state = t.Column<int>(),
            end_words = t.Column<string>(maxLength: PlanGoal.WordsMaxLength, nullable: true),
            ended_on = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_plan_actions", x => x.id));
        db.CreateIndex("IX_plan_actions_case_id", "plan_actions", "case_id");
        db.CreateIndex("IX_plan_actions_goal_id", "plan_actions", "goal_id");
        db.CreateIndex("IX_plan_actions_household_id", "plan_actions", "household_id");

        db.AddColumn<Guid>("action_id", "helps", type: db.IdType, nullable: true);

        db.CreateTable("plan_agreements", t => new
        {
            id = t.Id(db),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            agreed_on = t.Column<DateOnly>(),
            kind = t.Column<int>(),
            by_whom = t.Column<string>(maxLength: PlanAgreement.NameMaxLength, nullable: true),
            person_id = t.OptionalId(db),
            drawing = t.Column<string>(maxLength: Signature.MaxLength, nullable: true),
            witness = t.Column<string>(maxLength: PlanAgreement.NameMaxLength, nullable: true),
            reason = t.Column<string>(maxLength: PlanGoal.WordsMaxLength, nullable: true),
            print = t.Column<long>(),
        }, constraints: t => t.PrimaryKey("PK_plan_agreements", x => x.id));
        db.CreateIndex("IX_plan_agreements_case_id", "plan_agreements", "case_id");
        db.CreateIndex("IX_plan_agreements_household_id", "plan_agreements", "household_id");
    }
}
