using Hunsuan.Missed.Lists;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Somebody to be looked for as a visitor sees it: who, where, why, and what was recorded (บัตรผู้ที่ต้องไปหา).</summary>
/// <param name="Row">Null where the record has changed since, or its use is restricted.</param>
public sealed record PersonToFind(CampaignTarget Target, CampaignsOfTargets.Known Campaign, MissedRow? Row, bool MayAnswer);
