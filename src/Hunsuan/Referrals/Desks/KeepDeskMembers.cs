using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Desks;

/// <summary>Says which users work at a desk and so see what is referred to it (ดูแลผู้ปฏิบัติงานของหน่วยรับเรื่อง).</summary>
public sealed class KeepDeskMembers(HunsuanDb db, Activity activity, UsersWithRoles users, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid? UserId { get; set; }
    }

    public sealed record Row(DeskMember Member, string Name);

    public async Task<IReadOnlyList<Row>> Of(Guid desk, CancellationToken stop) =>
        await (from member in db.DeskMembers.AsNoTracking()
               where member.DeskId == desk && member.Until == null
               join user in db.Users on member.UserId equals user.Id
               orderby user.Name
               select new Row(member, user.Name)).ToListAsync(stop);

    /// <summary>Those who may answer referrals where the desk works, or around it, by name.</summary>
    public async Task<IReadOnlyList<UsersWithRoles.Entry>> Eligible(Desk desk, CancellationToken stop) =>
        [.. (await users.AllActive(stop)).Where(u => MayAnswer(u, desk.AreaCode)).OrderBy(u => u.User.Name, StringComparer.Ordinal)];

    /// <exception cref="OutOfAreaException">There is no such desk that the user's area looks after.</exception>
    public async Task<Result<DeskMember>> Add(Guid id, Input input, CancellationToken stop = default)
    {
        var desk = await db.Desks.SingleOrDefaultAsync(d => d.Id == id, stop) ?? throw new OutOfAreaException("desks");
        if (input.UserId is not { } user || (await Eligible(desk, stop)).All(u => u.User.Id != user)) return new Problem(nameof(input.UserId), DeskTexts.MemberRequired);
        if (await db.DeskMembers.AnyAsync(m => m.DeskId == id && m.UserId == user && m.Until == null, stop)) return new Problem(nameof(input.UserId), DeskTexts.MemberAlready);
        var member = new DeskMember { Id = Ids.New(), DeskId = id, AreaCode = desk.AreaCode, UserId = user, From = clock.Today };
        db.Add(member);
        await activity.Save(ActivityKind.DeskMembersChanged, stop);
        return member;
    }

    /// <summary>From now on nothing is seen any more.</summary>
    /// <exception cref="OutOfAreaException">Nobody of that id works there, or the desk is not in the user's area.</exception>
    public async Task End(Guid desk, Guid id, CancellationToken stop = default)
    {
        var member = await db.DeskMembers.SingleOrDefaultAsync(m => m.Id == id && m.DeskId == desk && m.Until == null, stop) ?? throw new OutOfAreaException("desk_members");
        member.Until = clock.Today;
        await activity.Save(ActivityKind.DeskMembersChanged, stop);
    }

    private static bool MayAnswer(UsersWithRoles.Entry user, string area) => user.Acting.Roles
        .Where(r => r.Permits.Contains(Permit.AnswerReferrals)).SelectMany(r => r.Area.Codes)
        .Any(code => AreaCode.Contains(code, area) || AreaCode.Contains(area, code));
}
