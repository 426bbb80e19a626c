using Hunsuan.Goods;
using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Stock;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Stock of centres by lot, its ledger, and what households were given.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0034_GoodsStock")]
internal sealed class GoodsStock : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("goods_lots", t => new
        {
            id = t.Id(db),
            centre_id = t.Id(db),
            area_code = t.AreaCode(db),
            item = t.Column<string>(maxLength: ItemKind.IdMaxLength),
            donor = t.Column<string>(maxLength: GoodsLot.DonorMaxLength),
            received_on = t.Column<DateOnly>(),
            expires_on = t.Column<DateOnly>(nullable: true),
            quantity = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_goods_lots", x => x.id);
            t.ForeignKey("FK_goods_lots_centres_centre_id", x => x.centre_id, "centres", "id", onDelete: ReferentialAction.Restrict);
            t.CheckConstraint("CK_goods_lots_quantity", "quantity >= 0");
        });
        db.CreateIndex("IX_goods_lots_centre_id_item", "goods_lots", ["centre_id", "item"]);
        db.CreateIndex("IX_goods_lots_area_code", "goods_lots", "area_code");

        db.CreateTable("goods_movements", t => new
        {
            id = t.Id(db),
            centre_id = t.Id(db),
            area_code = t.AreaCode(db),
            item = t.Column<string>(maxLength: ItemKind.IdMaxLength),
            lot_id = t.OptionalId(db),
            piece_id = t.OptionalId(db),
            kind = t.Column<int>(),
            quantity = t.Column<int>(),
            on = t.Column<DateOnly>(),
            user_id = t.Id(db),
            for_id = t.OptionalId(db),
            other_centre_id = t.OptionalId(db),
            reason = t.Column<string>(maxLength: GoodsMovement.ReasonMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_goods_movements", x => x.id));
        db.CreateIndex("IX_goods_movements_centre_id_on", "goods_movements", ["centre_id", "on"]);
        db.CreateIndex("IX_goods_movements_area_code", "goods_movements", "area_code");
        db.CreateIndex("IX_goods_movements_lot_id", "goods_movements", "lot_id");
        db.CreateIndex("IX_goods_movements_piece_id", "goods_movements", "piece_id");
        db.CreateIndex("IX_goods_movements_for_id", "goods_movements", "for_id");

        db.CreateTable("gifts", t => new
        {
            id = t.Id(db),
            household_id = t.Id(db),
            area_code = t.AreaCode(db),
            for_person_id = t.OptionalId(db),
            centre_id = t.Id(db),
            item = t.Column<string>(maxLength: ItemKind.IdMaxLength),
            quantity = t.Column<int>(),
            given_on = t.Column<DateOnly>(),
            given_by = t.Id(db),
            help_id = t.OptionalId(db),
            why_again = t.Column<string>(maxLength: GoodsMovement.ReasonMaxLength, nullable: true),
            receiver = t.Column<string>(maxLength: HandedOverInput.NameMaxLength, nullable: true),
            drawing = t.Column<string>(maxLength: Signature.MaxLength, nullable: true),
            witness = t.Column<string>(maxLength: HandedOverInput.NameMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_gifts", x => x.id));
        db.CreateIndex("IX_gifts_household_id_item_given_on", "gifts", ["household_id", "item", "given_on"]);
        db.CreateIndex("IX_gifts_area_code", "gifts", "area_code");
    }
}
