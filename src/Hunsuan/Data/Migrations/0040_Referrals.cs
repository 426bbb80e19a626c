using Hunsuan.Hosting;
using Hunsuan.Referrals;
using Hunsuan.Referrals.Desks;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Desks of organisations and who works at them; what is referred to them, what left with it, and what was answered.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0040_Referrals")]
internal sealed class ReferralTables : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        Desks(db);
        Referrals(db);
        Parts(db);
    }

    private static void Desks(MigrationBuilder db)
    {
        db.CreateTable("desks", t => new
        {
            id = t.Id(db),
            organisation_id = t.Id(db),
            area_code = t.AreaCode(db),
            name = t.Column<string>(maxLength: Desk.NameMaxLength),
            phone = t.Column<string>(maxLength: Desk.PhoneMaxLength, nullable: true),
            answer_days = t.Column<int>(),
            ended_on = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_desks", x => x.id));
        db.CreateIndex("IX_desks_area_code", "desks", "area_code");
        db.CreateIndex("IX_desks_organisation_id_name", "desks", ["organisation_id", "name"], unique: true);

        db.CreateTable("desk_offers", t => new { desk_id = t.Id(db), service_id = t.Id(db) }, constraints: t => t.PrimaryKey("PK_desk_offers", x => new { x.desk_id, x.service_id }));
        db.CreateIndex("IX_desk_offers_service_id", "desk_offers", "service_id");

        db.CreateTable("desk_members", t => new
        {
            id = t.Id(db),
            desk_id = t.Id(db),
            area_code = t.AreaCode(db),
            user_id = t.Id(db),
            from = t.Column<DateOnly>(),
            until = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_desk_members", x => x.id));
        db.CreateIndex("IX_desk_members_user_id", "desk_members", "user_id");
        db.CreateIndex("IX_desk_members_at_work", "desk_members", ["desk_id", "user_id"], unique: true, filter: "until IS NULL");
    }

    private static void Referrals(MigrationBuilder db)
    {
        db.CreateTable("referrals", t => new
        {
            id = t.Id(db),
            chain_id = t.Id(db),
            hop = t.Column<int>(),
            case_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            person_id = t.Id(db),
            desk_id = t.Id(db),
            need = t.Column<string>(maxLength: DataFile.IdMaxLength),
            asked = t.Column<string>(maxLength: Referral.AskedMaxLength),
            is_urgent = t.Column<bool>(),
            basis = t.Column<int>(),
            consent_id = t.OptionalId(db),
            sent_by = t.Id(db),
            sent_at = t.Column<long>(),
            state = t.Column<int>(),
            due_at = t.Column<long>(nullable: true),
            outcome = t.Column<int>(nullable: true),
            ended_at = t.Column<long>(nullable: true),
            changes = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_referrals", x => x.id));
        db.CreateIndex("IX_referrals_chain_id_hop", "referrals", ["chain_id", "hop"], unique: true);
        db.CreateIndex("IX_referrals_area_code_state_due_at", "referrals", ["area_code", "state", "due_at"]);
        db.CreateIndex("IX_referrals_desk_id_state_due_at", "referrals", ["desk_id", "state", "due_at"]);
        db.CreateIndex("IX_referrals_case_id", "referrals", "case_id");
        db.CreateIndex("IX_referrals_household_id", "referrals", "household_id");
        db.CreateIndex("IX_referrals_person_id", "referrals", "person_id");
    }

    private static void Parts(MigrationBuilder db)
    {
        db.CreateTable("referral_items", t => new
        {
            id = t.Id(db),
            referral_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            kind = t.Column<int>(),
            thai = t.Column<string>(maxLength: ReferralItem.WordsMaxLength),
            english = t.Column<string>(maxLength: ReferralItem.WordsMaxLength),
        }, constraints: t => t.PrimaryKey("PK_referral_items", x => x.id));
        db.CreateIndex("IX_referral_items_referral_id_kind", "referral_items", ["referral_id", "kind"], unique: true);
        db.CreateIndex("IX_referral_items_household_id", "referral_items", "household_id");

        db.CreateTable("referral_steps", t => new
        {
            id = t.Id(db),
            referral_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            action = t.Column<int>(),
            at = t.Column<long>(),
            user_id = t.OptionalId(db),
            reason = t.Column<int>(nullable: true),
            words = t.Column<string>(maxLength: ReferralStep.WordsMaxLength, nullable: true),
            proposed_desk_id = t.OptionalId(db),
        }, constraints: t => t.PrimaryKey("PK_referral_steps", x => x.id));
        db.CreateIndex("IX_referral_steps_referral_id", "referral_steps", "referral_id");
        db.CreateIndex("IX_referral_steps_household_id", "referral_steps", "household_id");

        db.CreateTable("referral_codes", t => new
        {
            referral_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            code_hash = t.Column<byte[]>(),
            expires_at = t.Column<long>(),
        }, constraints: t => t.PrimaryKey("PK_referral_codes", x => x.referral_id));
        db.CreateIndex("IX_referral_codes_code_hash", "referral_codes", "code_hash", unique: true);
        db.CreateIndex("IX_referral_codes_household_id", "referral_codes", "household_id");
    }
}
