using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Devices;

/// <summary>Who is signed in on a shared phone (ผู้ที่เข้าใช้โทรศัพท์ร่วม), by the initial only: whoever holds the phone may read it.</summary>
public sealed class PhoneSessions(HunsuanDb db, TimeProvider clock)
{
    public sealed record Row(Guid Id, string Initial, DateTimeOffset BegunAt);

    public async Task<IReadOnlyList<Row>> Of(string? phone, CancellationToken stop)
    {
        if (phone is null) return [];
        var (hash, now) = (Token.HashOf(phone), clock.GetUtcNow());
        var found = await (
            from session in db.UserSessions.AsNoTracking()
            where session.PhoneHash == hash && session.PinHash != null && session.EndedAt == null
            join user in db.Users.AsNoTracking() on session.UserId equals user.Id
            where user.IsActive
            orderby session.Id
            select new { Session = session, user.Name }).ToListAsync(stop);
        return [.. found.Where(f => f.Session.IsLiveAt(now)).Select(f => new Row(f.Session.Id, InitialOf(PersonName.Split(f.Name).Given ?? f.Name), f.Session.BegunAt))];
    }

    /// <summary>A Thai name goes by its first consonant, also where a vowel is written before it.</summary>
    internal static string InitialOf(string name) =>
        $"{char.ToUpperInvariant(name.FirstOrDefault(c => c is >= 'ก' and <= 'ฮ' || char.IsAsciiLetter(c), '?'))}.";
}
