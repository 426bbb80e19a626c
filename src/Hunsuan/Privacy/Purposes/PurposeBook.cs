using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Privacy.Purposes;

/// <summary>Every purpose that this installation knows (คลังวัตถุประสงค์).</summary>
public sealed class PurposeBook : IReadsFiles
{
    private sealed record Json(
        Words Name, Words Does, IReadOnlyList<LegalBasis> Bases, Words Data, Words Recipients, Words? Kept, bool IsForExport, Certainty Certainty, string Source);

    private PurposeBook(IReadOnlyList<Purpose> all, IReadOnlyList<Problem> problems) => (All, Problems) = (all, problems);

    public IReadOnlyList<Purpose> All { get; }

    /// <summary>Files that were left out.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public static PurposeBook Load(string? dataFolder = null)
    {
        var (all, problems) = DataFile.All<Json, Purpose>("purposes", dataFolder, (id, json) => new(
            id, json.Name.Text, json.Does.Text, json.Bases, json.Data.Text, json.Recipients.Text, json.Kept?.Text, json.IsForExport, json.Certainty, json.Source));
        return new(all, problems);
    }

    public Purpose? Find(string? id) => All.FirstOrDefault(p => p.Id == id);

    /// <summary>In words; the id where the purpose is not known here any more.</summary>
    public Text NameOf(string id) => Find(id)?.Name ?? new(id, id);
}
