using Hunsuan.Areas;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Engines.Disclosure;
using Hunsuan.Insight.Figures;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Ratings;

/// <summary>How it went for those who asked, by sub-district (ผลความพึงพอใจ): counts of the user's area, nobody's name and no sentence.</summary>
/// <remarks>
/// Few answers would tell who said what. A sub-district with fewer than the least number is hidden with as many others as it takes that it does not
/// follow from the whole; that two periods overlap is not guarded against.
/// </remarks>
internal sealed class RatingResults(HunsuanDb db, SmallNumbers small, TimeProvider clock)
{
    public static IReadOnlyList<RatingAnswer> Answers { get; } = Enum.GetValues<RatingAnswer>();

    /// <param name="AreaCode">Empty for all of the user's area together.</param>
    /// <param name="Rated">Null is hidden.</param>
    /// <param name="IsFew">Hidden because there are fewer than the least number.</param>
    /// <param name="Counts">Of each answer, from the worst; null is hidden.</param>
    public sealed record Row(string AreaCode, int? Rated, bool IsFew, IReadOnlyList<int>? Counts)
    {
        public bool IsHidden => Rated is null;
    }

    /// <param name="Least">Fewer are hidden.</param>
    public sealed record Sheet(Row Whole, IReadOnlyList<Row> Parts, int Least, DateOnly From, DateOnly Until);

    public async Task<Sheet> Of(RatingPeriod period, CancellationToken stop)
    {
        var today = clock.Today;
        var from = today.AddDays(1 - (int)period);
        var since = Clock.FromThailand(from.ToDateTime(TimeOnly.MinValue));
        var rated = await db.ContactRatings.Where(r => r.At >= since).GroupBy(r => new { r.AreaCode, r.Answer }).Select(g => new { g.Key.AreaCode, g.Key.Answer, Count = g.Count() }).ToListAsync(stop);
        var parts = rated.GroupBy(r => AreaCode.Widen(r.AreaCode, AreaLevel.Subdistrict)).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Area: g.Key, Counts: (int[])[.. Answers.Select(a => g.Where(r => r.Answer == a).Sum(r => r.Count))])).ToList();

        var tree = new PlaceTree([-1, .. parts.Select(_ => 0)]);
        var totals = tree.Sums(place => place == 0 ? 0 : parts[place - 1].Counts.Sum());
        var hidden = Suppression.Hide(tree, [new FigureColumn(totals)], small.Least);
        Row Shown(int place, string area, int[] counts) => hidden[place] ? new(area, null, totals[place] < small.Least, null) : new(area, counts.Sum(), false, counts);
        return new(
            Shown(0, "", [.. Answers.Select((_, a) => parts.Sum(p => p.Counts[a]))]), [.. parts.Select((p, i) => Shown(i + 1, p.Area, p.Counts))], small.Least, from, today);
    }
}

/// <summary>How far the results go back, in days (ช่วงเวลาของผล).</summary>
public enum RatingPeriod
{
    Quarter = 90,
    Year = 365,
}
