using Hunsuan.Data;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Lists;

/// <summary>Whether a question can be answered in an area at all (ข้อมูลพอตอบคำถามหรือไม่): what was never compared is not known, and nobody is missed by it.</summary>
internal sealed class WhatIsKnown(HunsuanDb db, LinkRunList runs)
{
    /// <param name="LinkedAt">When the records were last compared; null where never.</param>
    public sealed record Facts(DateTimeOffset? LinkedAt, bool HasLists, bool HasSurvey)
    {
        /// <summary>What is missing, in words; null where the question can be answered.</summary>
        public Text? Lacks(MissedQuestion question) => question switch
        {
            MissedQuestion.NoList or MissedQuestion.NotSurveyed or MissedQuestion.Gone when !HasSurvey => MissedTexts.NoSurvey,
            _ when !HasLists => MissedTexts.NoLists,
            MissedQuestion.NoList or MissedQuestion.NotSurveyed when LinkedAt is null => MissedTexts.NeverLinked,
            _ => null,
        };
    }

    public async Task<Facts> Of(string area, CancellationToken stop) => new(
        (await runs.LastDone(stop))?.EndedAt, await db.ListEntries.In(area).AnyAsync(stop), await db.Profiles.In(area).AnyAsync(stop));
}
