using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Supervision;

/// <summary>What the user wrote or was given to read, the newest first (บันทึกสะท้อนคิดของฉัน); that they were opened is written down.</summary>
public sealed class ReflectionList(HunsuanDb db, CurrentUser user, Activity activity)
{
    public const int PageSize = 20;

    /// <param name="With">Who reads it too, or who wrote it; null for the author alone.</param>
    public sealed record Row(Reflection Reflection, bool IsOwn, string? With);

    public sealed record Sheet(IReadOnlyList<Row> Rows, int Page, int Pages);

    public async Task<Sheet> Read(int page, CancellationToken stop)
    {
        var pages = Math.Max(1, (await db.Reflections.CountAsync(stop) + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var found = await db.Reflections.AsNoTracking().OrderByDescending(r => r.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        await activity.Note(ActivityKind.ReflectionsRead, stop);
        var ids = found.SelectMany(r => new[] { r.AuthorId, r.ReaderId }).OfType<Guid>().Distinct().ToArray();
        var names = await db.Users.Where(u => EF.Parameter(ids).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return new([.. found.Select(r => new Row(r, r.AuthorId == user.Id, (r.AuthorId == user.Id ? r.ReaderId : r.AuthorId) is { } other ? names.GetValueOrDefault(other) : null))], page, pages);
    }
}
