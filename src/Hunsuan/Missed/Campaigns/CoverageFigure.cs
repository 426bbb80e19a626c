using Hunsuan.Shared;

namespace Hunsuan.Missed.Campaigns;

/// <summary>What a map of a campaign is coloured by (ตัวเลขบนแผนที่การลงพื้นที่): how many of those to be found in a village.</summary>
/// <param name="Id">As in addresses.</param>
internal sealed record CoverageFigure(string Id, Text Name, Func<CampaignView.Village, int> Of)
{
    public static IReadOnlyList<CoverageFigure> All { get; } =
    [
        new("visited", CampaignTexts.VisitedTitle, v => v.Progress.Visited),
        new("assigned", CampaignTexts.Assigned, v => v.Assigned),
        new("found", CampaignTexts.FoundTitle, v => v.Found),
        new("not-yet", CampaignTexts.NotYet, v => v.NotYet),
    ];

    public static CoverageFigure Find(string? id) => All.FirstOrDefault(f => f.Id == id) ?? All[0];
}
