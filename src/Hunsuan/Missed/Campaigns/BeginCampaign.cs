using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Missed.Lists;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Makes a campaign of a work-list as it is now (เริ่มการลงพื้นที่ค้นหา): who is found by the question later is not added.</summary>
internal sealed class BeginCampaign(HunsuanDb db, CurrentUser user, FindMissed find, WhatIsKnown known, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Name { get; set; }
        public DateInput? DueOn { get; set; }

        /// <summary>Rows of this list alone; null for all.</summary>
        public string? List { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (Name.IsBlank) yield return new(nameof(Name), CampaignTexts.NameRequired);
            if (Name?.Length > Campaign.NameMaxLength) yield return new(nameof(Name), CampaignTexts.TooLong.With(Campaign.NameMaxLength));
            foreach (var problem in DueDates.Read(DueOn, nameof(DueOn), today).Problems) yield return problem;
        }
    }

    /// <exception cref="OutOfAreaException">The user doesn't work cases in all of the area.</exception>
    public async Task<Result<Campaign>> Run(MissedQuestion question, string area, Input input, CancellationToken stop = default)
    {
        if (!user.Covers(area) || !user.May(Permit.WorkCases, area)) throw new OutOfAreaException("campaigns");
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        if (Areas.AreaCode.LevelOf(area) < MissedAddress.WidestOf(question)) return new Problem(null, MissedTexts.TooWideWhy);
        if ((await known.Of(area, stop)).Lacks(question) is { } lacks) return new Problem(null, lacks);
        var found = (await find.Of(question, area, stop)).Where(k => input.List.Known is not { } list || k.List == list).ToList();
        if (found.Count == 0) return new Problem(null, CampaignTexts.NobodyToFind);
        if (found.Count > Campaign.MostTargets) return new Problem(null, CampaignTexts.TooMany.With(Figure.Of(found.Count), Figure.Of(Campaign.MostTargets)));

        var campaign = new Campaign
        {
            Id = Ids.New(), Question = question, List = input.List.Known, AreaCode = area, Name = input.Name!.Trim(), BegunOn = clock.Today, BegunBy = user.Id,
            DueOn = DueDates.Read(input.DueOn, nameof(input.DueOn), clock.Today).Value,
        };
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        List<CampaignTarget> targets =
            [.. found.Select(k => new CampaignTarget { Id = Ids.New(), CampaignId = campaign.Id, AreaCode = k.AreaCode, RecordId = k.Id, List = k.List ?? LinkedPair.Persons })];
        await BulkInsert.Into(db, targets, stop);
        db.Add(campaign);
        await activity.Save(ActivityKind.CampaignBegun, stop, reason: $"{campaign.Id} {targets.Count}");
        await transaction.CommitAsync(CancellationToken.None);
        return campaign;
    }
}
