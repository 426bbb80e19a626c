using Hunsuan.Benefits.Applications;
using Hunsuan.Benefits.Rules;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Versions of benefits that are proposed, and approved by a second person.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0024_ProposedRules")]
internal sealed class ProposedRules : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("proposed_rules", t => new
        {
            id = t.Id(db),
            benefit = t.Column<string>(maxLength: BenefitApplication.BenefitMaxLength),
            version = t.Column<int>(),
            text = t.Column<string>(maxLength: ProposedRule.TextMaxLength),
            reason = t.Column<string>(maxLength: ProposedRule.ReasonMaxLength),
            proposed_by = t.Id(db),
            proposed_at = t.Column<DateTimeOffset>(),
            decision = t.Column<int>(nullable: true),
            decided_by = t.OptionalId(db),
            decided_at = t.Column<DateTimeOffset>(nullable: true),
            decision_note = t.Column<string>(maxLength: ProposedRule.ReasonMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_proposed_rules", x => x.id));
        db.CreateIndex("IX_proposed_rules_benefit_version", "proposed_rules", ["benefit", "version"]);
    }
}
