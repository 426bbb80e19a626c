using Hunsuan.Cases.Supervision;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Closed cases that were drawn by lot, and what a supervisor found in their records.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0048_CaseReviews")]
internal sealed class CaseReviews : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("case_reviews", t => new
        {
            id = t.Id(db),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            drawn_on = t.Column<DateOnly>(),
            reviewer_id = t.Id(db),
            done_on = t.Column<DateOnly>(nullable: true),
            answers = t.Column<string>(maxLength: CaseReview.AnswersMaxLength, nullable: true),
            words = t.Column<string>(maxLength: CaseReview.WordsMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_case_reviews", x => x.id));
        db.CreateIndex("IX_case_reviews_case_id", "case_reviews", "case_id", unique: true);
        db.CreateIndex("IX_case_reviews_household_id", "case_reviews", "household_id");
        db.CreateIndex("IX_case_reviews_reviewer_id_done_on", "case_reviews", ["reviewer_id", "done_on"]);
        db.CreateIndex("IX_case_reviews_area_code", "case_reviews", "area_code");
    }
}
