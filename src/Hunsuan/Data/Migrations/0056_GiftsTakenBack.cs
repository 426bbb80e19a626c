using Hunsuan.Goods.Stock;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Gifts that were written down by mistake and taken back.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0056_GiftsTakenBack")]
internal sealed class GiftsTakenBack : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.AddColumn<DateOnly>("taken_back_on", "gifts", nullable: true);
        db.AddColumn<string>("taken_back_why", "gifts", maxLength: GoodsMovement.ReasonMaxLength, nullable: true);
    }
}
