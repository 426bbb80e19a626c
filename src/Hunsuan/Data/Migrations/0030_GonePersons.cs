using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>An index of those who died or left, who are few among all persons.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0030_GonePersons")]
internal sealed class GonePersonsIndex : Migration
{
    protected override void Up(MigrationBuilder db) =>
        db.CreateIndex("IX_persons_area_code_died_on", "persons", ["area_code", "died_on"], filter: "died_on IS NOT NULL OR left_on IS NOT NULL");
}
