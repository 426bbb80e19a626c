namespace Hunsuan.Registers.Links;

/// <summary>One pair with all that helps to decide (แผ่นข้อมูลของคู่ระเบียน).</summary>
/// <param name="SeemsMissed">The person falls short in a dimension and stands in no list yet.</param>
/// <param name="Said">What was decided and holds, oldest first; nothing where a second opinion is asked for, which is not to know the first.</param>
/// <param name="Turn">What the user can do with it.</param>
/// <param name="Cluster">The records it is joined with, where there are any.</param>
public sealed record PairSheet(
    LinkedPair Pair, LinkedRow Left, LinkedRow Right, IReadOnlyList<EvidenceLine> Lines, bool SeemsMissed, IReadOnlyList<SaidOfPair> Said, PairTurn Turn, Guid? Cluster);

/// <summary>A decision and whose it is (คำตัดสินพร้อมชื่อผู้ตัดสิน).</summary>
public sealed record SaidOfPair(PairDecision Decision, string By);

/// <summary>What somebody can do with a pair (ทำอะไรกับคู่นี้ได้).</summary>
public enum PairTurn
{
    Decide = 1,

    /// <summary>Two reviewers differ, and this is a third.</summary>
    Settle = 2,
    TakeBack = 3,
}
