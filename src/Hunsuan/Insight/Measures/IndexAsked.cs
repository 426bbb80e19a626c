using Hunsuan.Areas;
using Hunsuan.Engines.Wellbeing;
using Microsoft.Extensions.Primitives;

namespace Hunsuan.Insight.Measures;

/// <summary>How the address asks for an area to be measured (วิธีวัดที่เลือก); what makes no sense is as good as not said.</summary>
public sealed record IndexAsked
{
    /// <summary>The policies as addresses and specifications call them (นโยบายคำตอบที่ไม่ทราบ).</summary>
    public static readonly IReadOnlyList<(string Word, UnknownPolicy Policy)> Policies =
    [
        ("exclude", UnknownPolicy.Exclude), ("not-deprived", UnknownPolicy.NotDeprived), ("deprived", UnknownPolicy.Deprived), ("reweight", UnknownPolicy.Reweight),
    ];

    public AreaLevel? Level { get; init; }
    public string? Edition { get; init; }
    public UnknownPolicy? Unknown { get; init; }
    public Fraction? Cutoff { get; init; }

    /// <summary>Two years of surveys to compare.</summary>
    public int? From { get; init; }
    public int? To { get; init; }

    public static IndexAsked Of(IQueryCollection query) => new()
    {
        Level = Enum.TryParse<AreaLevel>(query["level"], ignoreCase: true, out var level) && Enum.IsDefined(level) ? level : null,
        Edition = query["edition"],
        Unknown = Policies.Where(p => p.Word == query["unknown"]).Select(p => (UnknownPolicy?)p.Policy).FirstOrDefault(),
        Cutoff = query["k"] is var k && k != StringValues.Empty && k.ToString().Length < 20 && Fraction.TryParse(k, out var cutoff) ? cutoff : null,
        From = int.TryParse(query["from"], out var from) ? from : null,
        To = int.TryParse(query["to"], out var to) ? to : null,
    };

    public static string WordOf(UnknownPolicy policy) => Policies.First(p => p.Policy == policy).Word;
}
