using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Privacy.Purposes;

/// <summary>How people are told what their data is used for, in one way of meeting them (ช่องทางแจ้งการใช้ข้อมูล).</summary>
/// <param name="Told">How the notice is given there.</param>
public sealed record NoticeChannel(string Id, Text Name, Text Told, Certainty Certainty, string Source);

/// <summary>Every way in which people are told, from <c>data/notices</c> (คลังช่องทางแจ้ง).</summary>
public sealed class NoticeBook : IReadsFiles
{
    private sealed record Json(Words Name, Words Told, Certainty Certainty, string Source);

    private NoticeBook(IReadOnlyList<NoticeChannel> all, IReadOnlyList<Problem> problems) => (All, Problems) = (all, problems);

    public IReadOnlyList<NoticeChannel> All { get; }
    public IReadOnlyList<Problem> Problems { get; }

    public static NoticeBook Load(string? dataFolder = null)
    {
        var (all, problems) = DataFile.All<Json, NoticeChannel>(
            "notices", dataFolder, (id, json) => new(id, json.Name.Text, json.Told.Text, json.Certainty, json.Source));
        return new(all, problems);
    }

    public NoticeChannel? Find(string? id) => All.FirstOrDefault(n => n.Id == id);
}
