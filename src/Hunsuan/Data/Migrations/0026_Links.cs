using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hunsuan.Data.Migrations;

/// <summary>Pairs of records that may be one person, what was decided of them, and who is joined with whom.</summary>
[DbContext(typeof(HunsuanDb)), Migration("0026_Links")]
internal sealed class Links : Migration
{
    protected override void Up(MigrationBuilder db)
    {
        db.CreateTable("link_runs", t => new
        {
            id = t.Id(db),
            import_id = t.OptionalId(db),
            through_activity_id = t.OptionalId(db),
            started_at = t.Column<DateTimeOffset>(),
            ended_at = t.Column<DateTimeOffset>(nullable: true),
            state = t.Column<int>(),
            records = t.Column<int>(nullable: true),
            pairs = t.Column<int>(nullable: true),
            joined = t.Column<int>(nullable: true),
            to_review = t.Column<int>(nullable: true),
            precision = t.Column<double>(nullable: true),
            recall = t.Column<double>(nullable: true),
            model = t.Column<string>(nullable: true),
            fault = t.Column<string>(maxLength: LinkRun.FaultMaxLength, nullable: true),
        }, constraints: t => t.PrimaryKey("PK_link_runs", x => x.id));

        Pairs(db);
        db.CreateTable("cluster_members", t => new
        {
            record_id = t.Id(db),
            list = t.Column<string>(maxLength: LinkedRow.ListMaxLength),
            area_code = t.AreaCode(db),
            cluster_id = t.Id(db),
        }, constraints: t => t.PrimaryKey("PK_cluster_members", x => x.record_id));
        db.CreateIndex("IX_cluster_members_cluster_id", "cluster_members", "cluster_id");

        db.CreateTable("cluster_moves", t => new
        {
            id = t.Id(db),
            record_id = t.Id(db),
            list = t.Column<string>(maxLength: LinkedRow.ListMaxLength),
            area_code = t.AreaCode(db),
            from_cluster = t.OptionalId(db),
            to_cluster = t.OptionalId(db),
            cause = t.Column<int>(),
            cause_id = t.Id(db),
        }, constraints: t => t.PrimaryKey("PK_cluster_moves", x => x.id));
        db.CreateIndex("IX_cluster_moves_record_id", "cluster_moves", "record_id");
        db.CreateIndex("IX_cluster_moves_from_cluster", "cluster_moves", "from_cluster");
        db.CreateIndex("IX_cluster_moves_to_cluster", "cluster_moves", "to_cluster");
    }

    private static void Pairs(MigrationBuilder db)
    {
        db.CreateTable("linked_pairs", t => new
        {
            id = t.Id(db),
            area_code = t.AreaCode(db),
            left_id = t.Id(db),
            left_list = t.Column<string>(maxLength: LinkedRow.ListMaxLength),
            left_area = t.Column<string>(maxLength: LinkedRow.AreaMaxLength),
            right_id = t.Id(db),
            right_list = t.Column<string>(maxLength: LinkedRow.ListMaxLength),
            right_area = t.Column<string>(maxLength: LinkedRow.AreaMaxLength),
            probability = t.Column<double>(),
            weight = t.Column<double>(),
            evidence = t.Column<string>(maxLength: LinkedPair.EvidenceMaxLength),
            stake = t.Column<double>(),
            run_id = t.Id(db),
            is_likely = t.Column<bool>(),
            state = t.Column<int>(),
            is_cut = t.Column<bool>(),
            verdict = t.Column<int>(nullable: true),
            decision_id = t.OptionalId(db),
            first_by = t.OptionalId(db),
        }, constraints: t => t.PrimaryKey("PK_linked_pairs", x => x.id));
        db.CreateIndex("IX_linked_pairs_state_area_code", "linked_pairs", ["state", "area_code"]);
        db.CreateIndex("IX_linked_pairs_left_id", "linked_pairs", "left_id");
        db.CreateIndex("IX_linked_pairs_right_id", "linked_pairs", "right_id");
        db.CreateIndex("IX_linked_pairs_first_by", "linked_pairs", "first_by", filter: "first_by IS NOT NULL");

        db.CreateTable("pair_decisions", t => new
        {
            id = t.Id(db),
            pair_id = t.Id(db),
            area_code = t.AreaCode(db),
            action_id = t.Id(db),
            verdict = t.Column<int>(),
            opinion = t.Column<int>(),
            decided_by = t.Id(db),
            decided_at = t.Column<DateTimeOffset>(),
            reason = t.Column<string>(maxLength: PairDecision.ReasonMaxLength, nullable: true),
            left_print = t.Column<long>(),
            right_print = t.Column<long>(),
            taken_back_at = t.Column<DateTimeOffset>(nullable: true),
            taken_back_by = t.OptionalId(db),
        }, constraints: t => t.PrimaryKey("PK_pair_decisions", x => x.id));
        db.CreateIndex("IX_pair_decisions_pair_id", "pair_decisions", "pair_id");
        db.CreateIndex("IX_pair_decisions_action_id", "pair_decisions", "action_id");
        db.CreateIndex("IX_pair_decisions_opinion_area_code", "pair_decisions", ["opinion", "area_code"]);
    }
}
