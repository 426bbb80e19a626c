using Hunsuan.Privacy.Consents;
using Hunsuan.Privacy.Processing;
using Hunsuan.Privacy.Requests;
using Hunsuan.Privacy.Retention;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>What people agreed to, what they ask about their own data, and what follows from it.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0017_ConsentsAndRequests")]
internal sealed class ConsentsAndRequests : Migration
{
    // The longest id of a purpose.
    private const int PurposeMaxLength = 40;

    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("consents", t => new
        {
            id = t.Id(db),
            person_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            purpose = t.Column<string>(maxLength: PurposeMaxLength),
            scope = t.Column<string>(maxLength: Consent.ScopeMaxLength),
            is_given = t.Column<bool>(),
            given_by = t.Column<int>(),
            giver_name = t.Column<string>(maxLength: Consent.NameMaxLength, nullable: true),
            evidence = t.Column<int>(),
            evidence_note = t.Column<string>(maxLength: Consent.NoteMaxLength, nullable: true),
            answered_on = t.Column<DateOnly>(),
            expires_on = t.Column<DateOnly>(nullable: true),
            recorded_by = t.Id(db),
            withdrawn_on = t.Column<DateOnly>(nullable: true),
            withdrawn_by = t.Column<int>(nullable: true),
            withdrawal_note = t.Column<string>(maxLength: Consent.NoteMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_consents", x => x.id));
        db.CreateIndex("IX_consents_person_id", "consents", "person_id");
        db.CreateIndex("IX_consents_household_id", "consents", "household_id");
        db.CreateIndex("IX_consents_area_code_expires_on", "consents", ["area_code", "expires_on"]);

        db.CreateTable("privacy_requests", t => new
        {
            id = t.Id(db),
            person_id = t.OptionalId(db),
            household_id = t.OptionalId(db),
            area_code = t.AreaCode(db),
            about = t.Column<string>(maxLength: PrivacyRequest.NameMaxLength),
            kind = t.Column<int>(),
            asked_by = t.Column<int>(),
            asker_name = t.Column<string>(maxLength: PrivacyRequest.NameMaxLength, nullable: true),
            identity = t.Column<int>(),
            channel = t.Column<int>(),
            what = t.Column<string>(maxLength: PrivacyRequest.WhatMaxLength),
            received_on = t.Column<DateOnly>(),
            due_on = t.Column<DateOnly>(),
            owner_id = t.Id(db),
            decision = t.Column<int>(nullable: true),
            decision_reason = t.Column<string>(maxLength: PrivacyRequest.ReasonMaxLength, nullable: true),
            decided_on = t.Column<DateOnly>(nullable: true),
            decided_by = t.OptionalId(db),
        }, constraints: t => t.PrimaryKey("PK_privacy_requests", x => x.id));
        db.CreateIndex("IX_privacy_requests_area_code_due_on", "privacy_requests", ["area_code", "due_on"]);
        db.CreateIndex("IX_privacy_requests_person_id", "privacy_requests", "person_id");
        db.CreateIndex("IX_privacy_requests_household_id", "privacy_requests", "household_id");

        db.CreateTable("restrictions", t => new
        {
            id = t.Id(db),
            person_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            request_id = t.Id(db),
            since = t.Column<DateOnly>(),
            lifted_on = t.Column<DateOnly>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_restrictions", x => x.id));
        db.CreateIndex("IX_restrictions_person_id", "restrictions", "person_id");
        db.CreateIndex("IX_restrictions_household_id", "restrictions", "household_id");
        db.CreateIndex("IX_restrictions_request_id", "restrictions", "request_id");

        db.CreateTable("legal_holds", t => new
        {
            id = t.Id(db),
            household_id = t.Id(db),
            person_id = t.OptionalId(db),
            area_code = t.AreaCode(db),
            reason = t.Column<string>(maxLength: LegalHold.ReasonMaxLength),
            since = t.Column<DateOnly>(),
            until = t.Column<DateOnly>(nullable: true),
            set_by = t.Id(db),
            lifted_on = t.Column<DateOnly>(nullable: true),
            lifted_why = t.Column<string>(maxLength: LegalHold.ReasonMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_legal_holds", x => x.id));
        db.CreateIndex("IX_legal_holds_household_id", "legal_holds", "household_id");
        db.CreateIndex("IX_legal_holds_person_id", "legal_holds", "person_id");

        db.CreateTable("data_controllers", t => new
        {
            id = t.Id(db),
            name = t.Column<string>(maxLength: DataController.NameMaxLength),
            address = t.Column<string>(maxLength: DataController.WordsMaxLength),
            officer = t.Column<string>(maxLength: DataController.WordsMaxLength),
            measures = t.Column<string>(maxLength: DataController.WordsMaxLength),
        }, constraints: t => t.PrimaryKey("PK_data_controllers", x => x.id));
    }
}
