using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Aid;

/// <summary>The kinds of money aid, from data/aid and the folder <c>aid</c> of the data folder (ทำเนียบเงินสงเคราะห์): a new kind needs no code.</summary>
public sealed class AidBook : IReadsFiles
{
    private const int MostTimes = 365, PaperMaxLength = 40;

    private sealed record Json(
        Words Name, AidFor For, PapersJson Papers, string Source, BahtJson? MostEachTime = null, TimesJson? TimesAYear = null, BahtJson? MostAYear = null);

    private sealed record PapersJson(Certainty Certainty, IReadOnlyList<PaperJson> List);

    private sealed record PaperJson(string Id, string Th, string En);

    private sealed record BahtJson(decimal Baht, Certainty Certainty)
    {
        public AidLimit Limit => new((long)(Baht * 100), Certainty);
    }

    private sealed record TimesJson(int Times, Certainty Certainty)
    {
        public AidLimit Limit => new(Times, Certainty);
    }

    private AidBook(IReadOnlyList<AidKind> all, IReadOnlyList<Problem> problems) => (All, Problems) = (all, problems);

    public IReadOnlyList<AidKind> All { get; }

    /// <summary>Files that were left out, and what to mend.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public AidKind? Find(string? id) => All.FirstOrDefault(k => k.Id == id);

    /// <summary>In words; the id where the kind is not known here any more.</summary>
    public Text NameOf(string id) => Find(id)?.Name ?? new(id, id);

    public static AidBook Load(string? dataFolder = null)
    {
        var (all, problems) = DataFile.All<Json, AidKind>("aid", dataFolder, (id, json) => new()
        {
            Id = id, Name = json.Name.Text, For = json.For, MostEachTime = json.MostEachTime?.Limit, TimesAYear = json.TimesAYear?.Limit, MostAYear = json.MostAYear?.Limit,
            Papers = [.. json.Papers.List.Select(p => new AidPaper(p.Id, new(p.Th, p.En)))], PapersCertainty = json.Papers.Certainty, Source = json.Source,
        });
        return new(
            [.. all.Where(IsSound).OrderBy(k => k.Name.Thai, StringComparer.Ordinal)],
            [.. problems, .. all.Where(k => !IsSound(k)).Select(k => new Problem(null, AidTexts.KindWrong.With(k.Id)))]);
    }

    private static bool IsSound(AidKind kind) =>
        kind.MostEachTime is null or { Value: > 0 and <= Baht.MostSatang } && kind.MostAYear is null or { Value: > 0 and <= Baht.MostSatang }
        && kind.TimesAYear is null or { Value: > 0 and <= MostTimes }
        && kind.Papers.All(p => !p.Id.IsBlank && p.Id.Length <= PaperMaxLength && !p.Id.Contains(' ', StringComparison.Ordinal))
        && kind.Papers.DistinctBy(p => p.Id).Count() == kind.Papers.Count;
}
