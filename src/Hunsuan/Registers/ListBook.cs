using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Registers;

/// <summary>The kinds of lists, from data/lists and the folder <c>lists</c> of the data folder (ทำเนียบบัญชีรายชื่อ): a new kind needs no code.</summary>
public sealed class ListBook : IReadsFiles
{
    private const int OldestAge = 130;

    // Stands for a survey where the kind of an import is asked for.
    private const string Reserved = "survey";

    private sealed record Json(
        Words Name, Words Owner, Words Whom, BasisJson? Basis, int? FromAge, int? ToAge, bool TellsHealth, int? FreshDays, Certainty Certainty, string Source);

    private sealed record BasisJson(Words Words, Certainty Certainty);

    private ListBook(IReadOnlyList<ListKind> all, IReadOnlyList<Problem> problems) => (All, Problems) = (all, problems);

    public IReadOnlyList<ListKind> All { get; }

    /// <summary>Files that were left out, and what to mend.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public ListKind? Find(string id) => All.FirstOrDefault(l => l.Id == id);

    /// <summary>In words; the id where the kind is not known here any more.</summary>
    public Text NameOf(string id) => Find(id)?.Name ?? new(id, id);

    public static ListBook Load(string? dataFolder = null)
    {
        var (all, problems) = DataFile.All<Json, ListKind>("lists", dataFolder, (id, json) => new()
        {
            Id = id, Name = json.Name.Text, Owner = json.Owner.Text, Whom = json.Whom.Text,
            Basis = json.Basis is { } basis ? new(basis.Words.Text, basis.Certainty) : null,
            FromAge = json.FromAge, ToAge = json.ToAge, TellsHealth = json.TellsHealth, FreshDays = json.FreshDays,
            Certainty = json.Certainty, Source = json.Source,
        });
        return new(
            [.. all.Where(IsSound)],
            [.. problems, .. all.Where(k => !IsSound(k)).Select(k => new Problem(null, RegistersTexts.KindWrong.With(k.Id)))]);
    }

    private static bool IsSound(ListKind kind) =>
        kind.Id != Reserved
        && kind.FromAge is null or (>= 0 and <= OldestAge)
        && kind.ToAge is null or (>= 0 and <= OldestAge)
        && (kind.FromAge ?? 0) <= (kind.ToAge ?? OldestAge)
        && kind.FreshDays is null or > 0;
}
