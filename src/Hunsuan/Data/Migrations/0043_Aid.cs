using Hunsuan.Aid;
using Hunsuan.Aid.Budget;
using Hunsuan.Aid.Paying;
using Hunsuan.Goods.Gifts;
using Hunsuan.Hosting;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Money that is asked for in cases, what was done with each request and how it was paid; the budget it comes from, with its ledger.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0043_Aid")]
internal sealed class AidTables : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        Requests(db);
        Payments(db);
        Budget(db);
    }

    private static void Requests(MigrationBuilder db)
    {
        db.CreateTable("aid_requests", t => new
        {
            id = t.Id(db),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            kind = t.Column<string>(maxLength: DataFile.IdMaxLength),
            person_id = t.OptionalId(db),
            amount = t.Column<long>(),
            reason = t.Column<string>(maxLength: AidRequest.WordsMaxLength),
            why_beyond = t.Column<string>(maxLength: AidRequest.WordsMaxLength, nullable: true),
            asked_on = t.Column<DateOnly>(),
            fiscal_year = t.Column<int>(),
            state = t.Column<int>(),
            papers = t.Column<string>(maxLength: AidRequest.PapersMaxLength),
            why_papers_missing = t.Column<string>(maxLength: AidRequest.WordsMaxLength, nullable: true),
            facts_on = t.Column<DateOnly>(nullable: true),
            facts_by = t.Column<string>(maxLength: AidRequest.NameMaxLength, nullable: true),
            facts_found = t.Column<string>(maxLength: AidRequest.WordsMaxLength, nullable: true),
            facts_support = t.Column<bool>(nullable: true),
            first_approver_id = t.OptionalId(db),
            approver_id = t.OptionalId(db),
            approved_on = t.Column<DateOnly>(nullable: true),
            line_id = t.OptionalId(db),
            changes = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_aid_requests", x => x.id);
            t.CheckConstraint("CK_aid_requests_amount", "amount > 0");
        });
        db.CreateIndex("IX_aid_requests_area_code_state", "aid_requests", ["area_code", "state"]);
        db.CreateIndex("IX_aid_requests_case_id", "aid_requests", "case_id");
        db.CreateIndex("IX_aid_requests_household_id", "aid_requests", "household_id");
        db.CreateIndex("IX_aid_requests_person_id", "aid_requests", "person_id");
        db.CreateIndex("IX_aid_requests_line_id", "aid_requests", "line_id");

        db.CreateTable("aid_steps", t => new
        {
            id = t.Id(db),
            request_id = t.Id(db),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            action = t.Column<int>(),
            at = t.Column<long>(),
            user_id = t.Id(db),
            words = t.Column<string>(maxLength: AidRequest.WordsMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_aid_steps", x => x.id));
        db.CreateIndex("IX_aid_steps_request_id", "aid_steps", "request_id");
        db.CreateIndex("IX_aid_steps_case_id", "aid_steps", "case_id");
        db.CreateIndex("IX_aid_steps_household_id", "aid_steps", "household_id");
    }

    private static void Payments(MigrationBuilder db)
    {
        db.CreateTable("aid_payments", t => new
        {
            id = t.Id(db),
            request_id = t.Id(db),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            amount = t.Column<long>(),
            paid_on = t.Column<DateOnly>(),
            paid_by = t.Id(db),
            method = t.Column<int>(),
            receiver = t.Column<string>(maxLength: HandedOverInput.NameMaxLength, nullable: true),
            drawing = t.Column<string>(maxLength: Signature.MaxLength, nullable: true),
            witness = t.Column<string>(maxLength: HandedOverInput.NameMaxLength, nullable: true),
            bank = t.Column<string>(maxLength: AidPayment.BankMaxLength, nullable: true),
            account_end = t.Column<string>(maxLength: AidPayment.AccountEndLength, nullable: true),
            reference = t.Column<string>(maxLength: AidPayment.ReferenceMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_aid_payments", x => x.id));
        db.CreateIndex("IX_aid_payments_request_id", "aid_payments", "request_id", unique: true);
        db.CreateIndex("IX_aid_payments_case_id", "aid_payments", "case_id");
        db.CreateIndex("IX_aid_payments_household_id", "aid_payments", "household_id");
    }

    private static void Budget(MigrationBuilder db)
    {
        db.CreateTable("budget_lines", t => new
        {
            id = t.Id(db),
            area_code = t.AreaCode(db),
            fiscal_year = t.Column<int>(),
            name = t.Column<string>(maxLength: BudgetLine.NameMaxLength),
            origin = t.Column<string>(maxLength: BudgetLine.NameMaxLength),
            kinds = t.Column<string>(maxLength: BudgetLine.KindsMaxLength, nullable: true),
            amount = t.Column<long>(),
            reserved = t.Column<long>(),
            paid = t.Column<long>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_budget_lines", x => x.id);
            t.CheckConstraint("CK_budget_lines_left", "reserved >= 0 AND paid >= 0 AND amount >= reserved + paid");
        });
        db.CreateIndex("IX_budget_lines_area_code_fiscal_year_name", "budget_lines", ["area_code", "fiscal_year", "name"], unique: true);

        db.CreateTable("budget_movements", t => new
        {
            id = t.Id(db),
            line_id = t.Id(db),
            area_code = t.AreaCode(db),
            kind = t.Column<int>(),
            amount = t.Column<long>(),
            on = t.Column<DateOnly>(),
            user_id = t.Id(db),
            for_id = t.OptionalId(db),
            reason = t.Column<string>(maxLength: BudgetMovement.ReasonMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_budget_movements", x => x.id));
        db.CreateIndex("IX_budget_movements_line_id_id", "budget_movements", ["line_id", "id"]);
        db.CreateIndex("IX_budget_movements_for_id", "budget_movements", "for_id");
    }
}
