using Hunsuan.Shared;

namespace Hunsuan.Registers.Links;

/// <summary>What has changed between two groupings (การย้ายกลุ่มที่เกิดขึ้น).</summary>
internal static class ClusterMoves
{
    public static List<ClusterMove> Between(IEnumerable<ClusterMember> before, IReadOnlyDictionary<Guid, ClusterMember> now, MoveCause cause, Guid causeId)
    {
        var (moves, stayed) = (new List<ClusterMove>(), new HashSet<Guid>());
        foreach (var old in before)
        {
            stayed.Add(old.RecordId);
            var member = now.GetValueOrDefault(old.RecordId);
            if (member?.ClusterId != old.ClusterId) moves.Add(Move(member ?? old, old.ClusterId, member?.ClusterId));
        }

        moves.AddRange(now.Values.Where(m => !stayed.Contains(m.RecordId)).Select(m => Move(m, null, m.ClusterId)));
        return moves;

        ClusterMove Move(ClusterMember member, Guid? from, Guid? to) => new()
        {
            Id = Ids.New(), RecordId = member.RecordId, List = member.List, AreaCode = member.AreaCode, FromCluster = from, ToCluster = to, Cause = cause, CauseId = causeId,
        };
    }
}
