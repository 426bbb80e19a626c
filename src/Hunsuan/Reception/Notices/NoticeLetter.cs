using Hunsuan.Data;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Notices;

/// <summary>What a user is told outside of the program (ข้อความแจ้งเตือน): numbers of requests, how many cases, and nothing that somebody told.</summary>
internal sealed class NoticeLetter(HunsuanDb db, Installation installation)
{
    /// <summary>So many numbers stand in one; of the others it says how many.</summary>
    public const int MostNumbers = 20;

    /// <summary>How long a notice waits for others to go with it, and for its transaction to end.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    /// <param name="Through">The last notice in it.</param>
    public sealed record Letter(Guid Through, Text Subject, string Words);

    /// <summary>What the user has neither seen nor been told there; null for nothing.</summary>
    /// <remarks>The filters of the database leave notices of others, and of areas that the user has lost, out.</remarks>
    public async Task<Letter?> For(NoticeAddress address, DateTimeOffset now, CancellationToken stop)
    {
        var (after, through, ripe) = (address.ToldThrough, address.TellingThrough, now - Rest);
        var told = await (
            from notice in db.Notices
            where notice.SeenAt == null && notice.At <= ripe && notice.Id.CompareTo(after) > 0 && (through == null || notice.Id.CompareTo(through.Value) <= 0)
            join contact in db.Contacts on notice.ContactId equals contact.Id into contacts
            from contact in contacts.DefaultIfEmpty()
            where contact != null || notice.CaseId != null
            orderby notice.Id
            select new { notice.Id, notice.CaseId, Number = (string?)contact.Number }).AsNoTracking().ToListAsync(stop);
        if (told.Count == 0) return null;
        List<string> numbers = [.. told.Select(t => t.Number).OfType<string>().Distinct()];
        var cases = told.Select(t => t.CaseId).OfType<Guid>().Distinct().Count();
        var subject = NoticeTexts.Late.With(numbers.Count + cases);
        IEnumerable<string> lines =
        [
            subject.InBoth,
            .. numbers.Take(MostNumbers),
            .. numbers.Count > MostNumbers ? [NoticeTexts.AndMore.With(numbers.Count - MostNumbers).InBoth] : Array.Empty<string>(),
            .. cases > 0 ? [NoticeTexts.CasesLate.With(cases).InBoth] : Array.Empty<string>(),
            installation.Origin is { } origin ? NoticeTexts.OpenAt.With(origin + ReceptionAddress.Notices).InBoth : NoticeTexts.OpenProgram.InBoth,
        ];
        return new(told[^1].Id, subject, string.Join('\n', lines));
    }
}
