namespace Hunsuan.Registers.Links;

/// <summary>All records of one person that the user may see (ระเบียนทั้งหมดของคนหนึ่ง).</summary>
/// <param name="Pairs">Between the records shown, the surest first.</param>
/// <param name="History">Newest first.</param>
public sealed record ClusterSheet(Guid Id, IReadOnlyList<(LinkedRow Row, string Address)> Records, IReadOnlyList<LinkedPair> Pairs, IReadOnlyList<ClusterStep> History);

/// <summary>What one run or action did to a cluster (เหตุการณ์ของกลุ่ม).</summary>
/// <param name="By">Null for a run.</param>
/// <param name="CanTakeBack">An action that still holds.</param>
public sealed record ClusterStep(
    MoveCause Cause, Guid CauseId, DateTimeOffset? At, string? By, string? Reason, bool CanTakeBack, IReadOnlyList<(ClusterMove Move, LinkedRow? Row)> Moves);
