using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Committee;

/// <summary>Says who joins and who leaves the committee of a centre (ดูแลคณะกรรมการศูนย์). A centre has one chair at a time.</summary>
public sealed class KeepCommittee(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public string Name { get; set; } = "";
        public CommitteePosition? Position { get; set; }
        public DateInput? From { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (Name.IsBlank) yield return new(nameof(Name), CentrePartTexts.MemberNameRequired);
            if (Name.Length > CommitteeMember.NameMaxLength) yield return new(nameof(Name), CentreTexts.TooLong.With(CommitteeMember.NameMaxLength));
            if (Position is null || !Enum.IsDefined(Position.Value)) yield return new(nameof(Position), CentrePartTexts.PositionRequired);
            foreach (var problem in From.PastDay(nameof(From), today).Problems) yield return problem;
        }
    }

    /// <exception cref="OutOfAreaException">There is no such centre in the user's area.</exception>
    public async Task<Result<CommitteeMember>> Add(Guid centre, Input input, CancellationToken stop = default)
    {
        var members = await Of(centre, stop);
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var from = input.From.PastDay(nameof(input.From), clock.Today).Value;
        var isChair = input.Position is CommitteePosition.Chair;
        if (isChair && members.Find(m => m.Position is CommitteePosition.Chair && (m.Until is not { } last || last >= from)) is { } chair)
            return new Problem(nameof(input.Position), CentrePartTexts.ChairTaken.With(chair.Name));

        var member = new CommitteeMember { Id = Ids.New(), CentreId = centre, Name = input.Name.Trim(), Position = input.Position!.Value, From = from };
        db.Add(member);
        await activity.Save(ActivityKind.CommitteeChanged, stop);
        return member;
    }

    /// <summary>Today is the last day.</summary>
    /// <exception cref="OutOfAreaException">There is no such member of the centre, or the centre is not in the user's area.</exception>
    public async Task<Result<CommitteeMember>> End(Guid centre, Guid id, CancellationToken stop = default)
    {
        var member = (await Of(centre, stop)).Find(m => m.Id == id) ?? throw new OutOfAreaException("committee_members");
        if (member.Until is not null) return new Problem(null, CentrePartTexts.AlreadyLeft);
        member.Until = clock.Today;
        await activity.Save(ActivityKind.CommitteeChanged, stop);
        return member;
    }

    private async Task<List<CommitteeMember>> Of(Guid centre, CancellationToken stop)
    {
        if (!await db.Centres.AnyAsync(c => c.Id == centre, stop)) throw new OutOfAreaException("centres");
        return await db.CommitteeMembers.Where(m => m.CentreId == centre).ToListAsync(stop);
    }
}
