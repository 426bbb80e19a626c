using Hunsuan.Access;

namespace Hunsuan.Missed.Lists;

/// <summary>One page of a question's work-list (หน้ารายชื่อผู้ตกหล่นของคำถาม); that the names were read is written down.</summary>
internal sealed class MissedList(FindMissed find, MissedRows rows, Activity activity)
{
    public const int PageSize = 50;

    public sealed record Sheet(IReadOnlyList<MissedRow> Rows, int Count, int Page, int Pages);

    public async Task<Sheet> Of(MissedQuestion question, string area, int page, CancellationToken stop)
    {
        var (keys, count) = await find.Some(question, area, Skip, PageSize, stop);
        await activity.Note(ActivityKind.ListRead, stop, reason: $"missed {MissedAddress.WordOf(question)}", area: area);
        return new(await rows.Of(question, keys, stop), count, Shown(count), Pages(count));

        int Shown(int count) => Math.Clamp(page, 1, Pages(count));
        int Skip(int count) => (Shown(count) - 1) * PageSize;
    }

    private static int Pages(int count) => Math.Max(1, (count + PageSize - 1) / PageSize);
}
