using Hunsuan.Missed.Campaigns;
using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Campaigns in which people of a work-list are looked for on the spot, and what came of each visit.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0027_Campaigns")]
internal sealed class Campaigns : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("campaigns", t => new
        {
            id = t.Id(db),
            question = t.Column<int>(),
            list = t.Column<string>(maxLength: LinkedRow.ListMaxLength, nullable: true),
            area_code = t.AreaCode(db),
            name = t.Column<string>(maxLength: Campaign.NameMaxLength),
            begun_on = t.Column<DateOnly>(),
            begun_by = t.Id(db),
            due_on = t.Column<DateOnly>(),
            closed_on = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_campaigns", x => x.id));
        db.CreateIndex("IX_campaigns_area_code", "campaigns", "area_code");

        db.CreateTable("campaign_targets", t => new
        {
            id = t.Id(db),
            campaign_id = t.Id(db),
            area_code = t.AreaCode(db),
            record_id = t.Id(db),
            list = t.Column<string>(maxLength: LinkedRow.ListMaxLength),
            assigned_to = t.OptionalId(db),
            outcome = t.Column<int>(nullable: true),
            outcome_on = t.Column<DateOnly>(nullable: true),
            recorded_by = t.OptionalId(db),
            note = t.Column<string>(maxLength: CampaignTarget.NoteMaxLength, nullable: true),
            answers = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_campaign_targets", x => x.id));
        db.CreateIndex("IX_campaign_targets_campaign_id_area_code", "campaign_targets", ["campaign_id", "area_code"]);
        db.CreateIndex("IX_campaign_targets_assigned_to_campaign_id", "campaign_targets", ["assigned_to", "campaign_id"]);
        db.CreateIndex("IX_campaign_targets_record_id", "campaign_targets", "record_id");
    }
}
