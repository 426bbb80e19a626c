using Hunsuan.Areas;
using Hunsuan.Insight.Overview;
using Hunsuan.Ui;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Draws the villages of a campaign, darker where more of their people were reached (แผนที่ความครอบคลุมของการลงพื้นที่).</summary>
internal sealed class CoverageMap(AreaBook book, AreaOutlines outlines, VillagePlaces places)
{
    // The same shades for every campaign and figure, so that two maps can be laid side by side.
    private static readonly MapScale Shares = MapScale.Steps(0, 1, 25, 50, 75, 100);

    /// <summary>Null where nothing can be drawn, or so much that nobody could take it in: the table has it all.</summary>
    public async Task<MapPicture?> Draw(CampaignView.Sheet sheet, CoverageFigure figure, CancellationToken stop)
    {
        var area = sheet.Campaign.AreaCode;
        var villages = sheet.Villages.Where(v => AreaCode.LevelOf(v.AreaCode) == AreaLevel.Village && book.Find(v.AreaCode) is not null).ToList();
        if (AreaCode.LevelOf(area) == AreaLevel.Village || villages.Count is 0 or > AreaOverview.MostParts) return null;
        var shapes = outlines.Inside(area, AreaLevel.Village, [.. villages.Select(v => v.AreaCode)], await places.Of(area, stop));
        return MapPicture.Draw(shapes, [.. villages.Select(v => Coloured(sheet, v, figure))], Shares);
    }

    private MapArea Coloured(CampaignView.Sheet sheet, CampaignView.Village village, CoverageFigure figure)
    {
        var number = figure.Of(village);
        return new(village.AreaCode, book.Find(village.AreaCode)!.Title, Math.Round(100.0 * number / village.Progress.Targets, 1))
        {
            Link = CampaignAddress.PeopleOf(sheet.Campaign.Id, village.AreaCode),
            Label = CampaignTexts.NumberOf.With(figure.Name, Figure.Of(number), Figure.Of(village.Progress.Targets)),
        };
    }
}
