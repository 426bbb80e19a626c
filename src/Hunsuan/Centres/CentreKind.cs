using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Centres;

/// <summary>What sort of centre (ประเภทศูนย์), from data: a further kind is a further file.</summary>
public sealed record CentreKind(string Id, Text Name, Text Does, Certainty Certainty, string Source)
{
    public const int IdMaxLength = 40;

    public const string SubDistrict = "sub-district", CommunityFamily = "community-family", Elderly = "elderly", Disability = "disability";
}

/// <summary>The kinds of centres, from data/centres and the folder <c>centres</c> of the data folder (ทำเนียบประเภทศูนย์).</summary>
public sealed class CentreKindBook : IReadsFiles
{
    private sealed record Json(Words Name, Words Does, Certainty Certainty, string Source);

    private CentreKindBook(IReadOnlyList<CentreKind> all, IReadOnlyList<Problem> problems) => (All, Problems) = (all, problems);

    /// <summary>Sub-district centres first, "other" last.</summary>
    public IReadOnlyList<CentreKind> All { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public CentreKind? Find(string? id) => All.FirstOrDefault(k => k.Id == id);

    /// <summary>In words; the id where the kind is not known here any more.</summary>
    public Text NameOf(string id) => Find(id)?.Name ?? new(id, id);

    public static CentreKindBook Load(string? dataFolder = null)
    {
        var (all, problems) = DataFile.All<Json, CentreKind>(
            "centres", dataFolder, (id, json) => new(id, json.Name.Text, json.Does.Text, json.Certainty, json.Source));
        return new([.. all.OrderBy(k => k.Id != CentreKind.SubDistrict).ThenBy(k => k.Id == "other").ThenBy(k => k.Id, StringComparer.Ordinal)], problems);
    }
}
