using Hunsuan.Access;

namespace Hunsuan.Missed.Lists;

/// <summary>One page of a question's work-list (หน้ารายชื่อผู้ตกหล่นของคำถาม); that the names were read is written down.</summary>
internal sealed class MissedList(FindMissed find, MissedRows rows, Activity activity)
{
    public const int PageSize = 50;

    public sealed record Sheet(IReadOnlyList<MissedRow> Rows, int Count, int Page, int Pages);

    public async Task<Sheet> Of(MissedQuestion question, string area, int page, CancellationToken stop)
    {
        var keys = await find.Of(question, area, stop);
        var pages = Math.Max(1, (keys.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        await activity.Note(ActivityKind.ListRead, stop, reason: $"missed {MissedAddress.WordOf(question)}", area: area);
        return new(await rows.Of(question, [.. keys.Skip((page - 1) * PageSize).Take(PageSize)], stop), keys.Count, page, pages);
    }
}
