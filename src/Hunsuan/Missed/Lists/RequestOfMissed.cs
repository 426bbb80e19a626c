using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Cases.Contacts;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Missed.Lists;

/// <summary>Takes somebody of a work-list in as a request, so that the centre goes and looks within its clock (รับผู้ตกหล่นเป็นเรื่อง).</summary>
internal sealed class RequestOfMissed(FindMissed find, MissedRows rows, ReceiveContact receive, Activity activity, AreaBook areas)
{
    public sealed record Input
    {
        public string? Words { get; set; }
        public string? Level { get; set; }
        public string? Because { get; set; }
    }

    /// <summary>Who it is; null where the question does not mean them any more, or they live elsewhere than the user works.</summary>
    public async Task<MissedRow?> Row(MissedQuestion question, Guid id, string area, CancellationToken stop)
    {
        if (AreaCode.LevelOf(area) < MissedAddress.WidestOf(question)) return null;
        var key = (await find.Of(question, area, stop)).FirstOrDefault(k => k.Id == id);
        var found = key.Id == id ? await rows.Of(question, [key], stop) : [];
        if (found.Count > 0) await activity.Note(ActivityKind.ListRead, stop, reason: $"missed {MissedAddress.WordOf(question)}: {id}", area: found[0].AreaCode);
        return found.SingleOrDefault();
    }

    /// <summary>As reception takes it in, from what the list says.</summary>
    public ReceiveContact.Input Request(MissedRow row, Input input) => new()
    {
        Channel = ContactChannel.MissedList,
        Reporter = ReporterKind.Officer,
        About = row.Name.Length <= Contact.NameMaxLength ? row.Name : row.Name[..Contact.NameMaxLength],
        Area = AreaInput.Of(row.AreaCode, areas),
        Place = row.HouseNumber,
        Words = input.Words,
        Level = input.Level,
        Because = input.Because,
    };

    public Task<Result<ReceiveContact.Receipt>> Run(MissedRow row, Input input, CancellationToken stop) => receive.Run(Request(row, input), stop);
}
