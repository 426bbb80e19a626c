using Hunsuan.Cases.Contacts;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>How it went, as those who asked say it.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0049_ContactRatings")]
internal sealed class ContactRatings : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("contact_ratings", t => new
        {
            id = t.Id(db),
            contact_id = t.Id(db),
            area_code = t.AreaCode(db),
            answer = t.Column<int>(),
            words = t.Column<string>(maxLength: ContactRating.WordsMaxLength, nullable: true),
            at = t.Column<long>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_contact_ratings", x => x.id);
            t.ForeignKey("FK_contact_ratings_contacts_contact_id", x => x.contact_id, "contacts", "id", onDelete: ReferentialAction.Cascade);
        });
        db.CreateIndex("IX_contact_ratings_contact_id", "contact_ratings", "contact_id", unique: true);
        db.CreateIndex("IX_contact_ratings_area_code_at", "contact_ratings", ["area_code", "at"]);
    }
}
