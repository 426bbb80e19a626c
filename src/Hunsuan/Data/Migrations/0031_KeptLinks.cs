using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Whether a person is joined with a row that is on a list now, and a row with somebody of the survey, kept beside each, with an index of those who are not. Also one of pairs that are cut, which are few.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0031_KeptLinks")]
internal sealed class KeptLinksColumns : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.AddColumn<bool>("is_on_some_list", "wellbeing_profiles", defaultValue: false);
        db.AddColumn<bool>("is_surveyed", "list_entries", defaultValue: false);
        db.Sql("""
            UPDATE wellbeing_profiles SET is_on_some_list = TRUE WHERE EXISTS (
                SELECT 1 FROM cluster_members p JOIN cluster_members r ON r.cluster_id = p.cluster_id JOIN list_entries e ON e.id = r.record_id
                WHERE p.record_id = person_id AND e.left_in IS NULL)
            """);
        db.Sql("""
            UPDATE list_entries SET is_surveyed = TRUE WHERE EXISTS (
                SELECT 1 FROM cluster_members r JOIN cluster_members p ON p.cluster_id = r.cluster_id
                WHERE r.record_id = list_entries.id AND p.list IN ('person', 'gone'))
            """);
        db.CreateIndex("IX_wellbeing_profiles_no_list", "wellbeing_profiles", ["area_code", "person_id"], filter: "shortfalls <> 0 AND NOT is_on_some_list");
        db.CreateIndex("IX_linked_pairs_cut", "linked_pairs", ["state", "area_code"], filter: "is_cut");
        // Without the area SQLite looks for a number within an area's whole list instead.
        db.DropIndex("IX_list_entries_citizen_id_index_list", "list_entries");
        db.CreateIndex("IX_list_entries_citizen_id_index_list_area_code", "list_entries", ["citizen_id_index", "list", "area_code"]);
        db.CreateIndex("IX_list_entries_not_surveyed", "list_entries", ["list", "area_code", "id"], filter: "left_in IS NULL AND NOT is_surveyed");
    }
}
