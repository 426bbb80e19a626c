using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Lists;

/// <summary>What a definition says of one household (ผลการพิจารณาของครัวเรือน).</summary>
/// <param name="Level">Null where the definition has no levels or it is not settled which.</param>
public readonly record struct Judgement(Answer Answer, int? Level);

/// <summary>What a definition says of each household of an area (ผลการพิจารณาทั้งพื้นที่).</summary>
public sealed record Judged(VulnerabilityDefinition Definition, IReadOnlyDictionary<Guid, Judgement> Households)
{
    public Judgement Of(Guid householdId) => Households.GetValueOrDefault(householdId, new(Answer.CannotTell, null));
}
