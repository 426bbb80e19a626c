using Hunsuan.Goods;
using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Loans;
using Hunsuan.Goods.Stock;
using Hunsuan.Goods.Waiting;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Pieces that centres lend, who has them until when, and who waits for what.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0035_Loans")]
internal sealed class LoanTables : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("loan_pieces", t => new
        {
            id = t.Id(db),
            centre_id = t.Id(db),
            area_code = t.AreaCode(db),
            item = t.Column<string>(maxLength: ItemKind.IdMaxLength),
            serial = t.Column<string>(maxLength: LoanPiece.SerialMaxLength),
            donor = t.Column<string>(maxLength: GoodsLot.DonorMaxLength),
            received_on = t.Column<DateOnly>(),
            state = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_loan_pieces", x => x.id);
            t.ForeignKey("FK_loan_pieces_centres_centre_id", x => x.centre_id, "centres", "id", onDelete: ReferentialAction.Restrict);
        });
        db.CreateIndex("IX_loan_pieces_centre_id_item_serial", "loan_pieces", ["centre_id", "item", "serial"], unique: true);
        db.CreateIndex("IX_loan_pieces_area_code", "loan_pieces", "area_code");

        db.CreateTable("loans", t => new
        {
            id = t.Id(db),
            piece_id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            for_person_id = t.OptionalId(db),
            centre_id = t.Id(db),
            item = t.Column<string>(maxLength: ItemKind.IdMaxLength),
            serial = t.Column<string>(maxLength: LoanPiece.SerialMaxLength),
            lent_on = t.Column<DateOnly>(),
            lent_by = t.Id(db),
            due_on = t.Column<DateOnly>(),
            ended_on = t.Column<DateOnly>(nullable: true),
            end = t.Column<int>(nullable: true),
            help_id = t.OptionalId(db),
            receiver = t.Column<string>(maxLength: HandedOverInput.NameMaxLength, nullable: true),
            drawing = t.Column<string>(maxLength: Signature.MaxLength, nullable: true),
            witness = t.Column<string>(maxLength: HandedOverInput.NameMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_loans", x => x.id));
        db.CreateIndex("IX_loans_household_id", "loans", "household_id");
        db.CreateIndex("IX_loans_area_code_ended_on_due_on", "loans", ["area_code", "ended_on", "due_on"]);
        db.CreateIndex("IX_loans_out", "loans", "piece_id", unique: true, filter: "ended_on IS NULL");

        db.CreateTable("waiting_entries", t => new
        {
            id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            item = t.Column<string>(maxLength: ItemKind.IdMaxLength),
            reason = t.Column<int>(),
            note = t.Column<string>(maxLength: WaitingEntry.NoteMaxLength, nullable: true),
            since = t.Column<DateOnly>(),
            asked_by = t.Id(db),
            ended_on = t.Column<DateOnly>(nullable: true),
            end = t.Column<int>(nullable: true),
        }, constraints: t => t.PrimaryKey("PK_waiting_entries", x => x.id));
        db.CreateIndex("IX_waiting_entries_open", "waiting_entries", ["household_id", "item"], unique: true, filter: "ended_on IS NULL");
        db.CreateIndex("IX_waiting_entries_area_code_ended_on", "waiting_entries", ["area_code", "ended_on"]);
    }
}
