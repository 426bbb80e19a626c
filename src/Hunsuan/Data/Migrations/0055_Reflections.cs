using Hunsuan.Cases.Supervision;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Reflective notes, apart from every record.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0055_Reflections")]
internal sealed class Reflections : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("reflections", t => new
        {
            id = t.Id(db),
            author_id = t.Id(db),
            reader_id = t.OptionalId(db),
            words = t.Column<string>(maxLength: Reflection.WordsMaxLength),
            at = t.Column<long>(),
        }, constraints: t => t.PrimaryKey("PK_reflections", x => x.id));
        db.CreateIndex("IX_reflections_author_id", "reflections", "author_id");
        db.CreateIndex("IX_reflections_reader_id", "reflections", "reader_id");
    }
}
