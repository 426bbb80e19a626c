using System.Globalization;
using Hunsuan.Engines.Linkage;

namespace Hunsuan.Registers.Links;

/// <summary>What a run found, before anything of it is stored (ผลการเชื่อมโยง).</summary>
internal sealed record FoundPairs
{
    public required int Records { get; init; }
    public required IReadOnlyList<LinkedPair> Pairs { get; init; }

    /// <summary>Of each record that was read: where it lies, and how it reads.</summary>
    public required IReadOnlyList<LinkSheet> Sheets { get; init; }

    /// <summary>Null where there was nothing to compare.</summary>
    public string? Model { get; init; }

    public double? Precision { get; init; }
    public double? Recall { get; init; }

    public static FoundPairs Nothing(IReadOnlyList<LinkSheet> sheets) => new() { Records = sheets.Sum(s => s.Rows.Count), Pairs = [], Sheets = sheets };

    public static FoundPairs Of(LinkedFiles linked, IReadOnlyList<LinkSheet> sheets, LinkLimits limits, Guid run, string model)
    {
        var starts = sheets.Aggregate(new List<int> { 0 }, (all, sheet) => [.. all, all[^1] + sheet.Rows.Count]);
        if (linked.Records != starts[^1]) throw new InvalidOperationException($"{linked.Records} of {starts[^1]} records were read.");
        var pairs = linked.Links.Select(link => Pair(link)).ToList();
        var quality = EstimatedQuality.Of(linked.Links, linked.SamePairs, limits.Join);
        return new()
        {
            Records = linked.Records,
            Pairs = pairs,
            Sheets = sheets,
            Model = model,
            Precision = quality.Precision?.Value,
            Recall = quality.Recall?.Value,
        };

        LinkedPair Pair(Link link)
        {
            var (left, right) = link.Left < link.Right ? (link.Left, link.Right) : (link.Right, link.Left);
            var (one, other) = (Row(left), Row(right));
            return Made((one.Id, ListOf(left), one.AreaCode), (other.Id, ListOf(right), other.AreaCode), link.Probability, link.Weight, Evidence(linked.Explain(link)), limits, run);
        }

        string ListOf(int row) => sheets[linked.FileOf(row)].ListOf(row - starts[linked.FileOf(row)]);

        (Guid Id, string AreaCode, long Print) Row(int row) => sheets[linked.FileOf(row)].Rows[row - starts[linked.FileOf(row)]];
    }

    /// <summary>A pair as it is stored, before decisions are looked at.</summary>
    public static LinkedPair Made(
        (Guid Id, string List, string Area) left, (Guid Id, string List, string Area) right, double probability, double weight, string evidence, LinkLimits limits, Guid run)
    {
        var isLikely = probability >= limits.Join;
        return new()
        {
            Id = PairId.Of(left.Id, right.Id), AreaCode = CommonArea.Of(left.Area, right.Area), LeftId = left.Id, LeftList = left.List, LeftArea = left.Area,
            RightId = right.Id, RightList = right.List, RightArea = right.Area, Probability = probability, Weight = weight, Evidence = evidence, Stake = 0, RunId = run,
            IsLikely = isLikely, State = isLikely ? LinkState.Joined : LinkState.ToReview, IsCut = false,
        };
    }

    public static string Evidence(IReadOnlyList<(string What, int Level, double Bits)> fields) =>
        string.Join(';', fields.Where(f => f.Level > 0).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.What}={f.Level}:{f.Bits:0.0}")));
}
