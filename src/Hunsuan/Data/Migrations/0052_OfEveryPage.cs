using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>What every page asks for is found at once: how many emergencies are open, and whether figures have changed.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0052_OfEveryPage")]
internal sealed class OfEveryPage : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.AddColumn<long>("figures_changed_in", "activity_chains", defaultValue: 0L);
        db.CreateIndex("IX_contacts_emergencies", "contacts", ["state", "area_code"], filter: "emergency IS NOT NULL OR channel = 4");
    }
}
