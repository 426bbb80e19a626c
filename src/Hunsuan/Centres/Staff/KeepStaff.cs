using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Staff;

/// <summary>Says which users of the program work at a centre (ดูแลเจ้าหน้าที่และอาสาสมัครของศูนย์).</summary>
public sealed class KeepStaff(HunsuanDb db, Activity activity, UsersWithRoles users, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid? UserId { get; set; }
        public CentreDuty? Duty { get; set; }
        public DateInput? From { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (UserId is null) yield return new(nameof(UserId), CentrePartTexts.UserRequired);
            if (Duty is null || !Enum.IsDefined(Duty.Value)) yield return new(nameof(Duty), CentrePartTexts.DutyRequired);
            foreach (var problem in From.PastDay(nameof(From), today).Problems) yield return problem;
        }
    }

    /// <summary>Those who work with the program where the centre stands, or around it, by name.</summary>
    public async Task<IReadOnlyList<UsersWithRoles.Entry>> Eligible(Centre centre, CancellationToken stop) =>
        [.. (await users.AllActive(stop)).Where(u => WorksIn(u, centre.AreaCode)).OrderBy(u => u.User.Name, StringComparer.Ordinal)];

    /// <exception cref="OutOfAreaException">There is no such centre in the user's area.</exception>
    public async Task<Result<CentreStaff>> Add(Guid id, Input input, CancellationToken stop = default)
    {
        var centre = await db.Centres.SingleOrDefaultAsync(c => c.Id == id, stop) ?? throw new OutOfAreaException("centres");
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        if ((await Eligible(centre, stop)).All(u => u.User.Id != input.UserId)) return new Problem(nameof(input.UserId), CentrePartTexts.UserElsewhere);
        if (await db.CentreStaff.AnyAsync(s => s.CentreId == id && s.UserId == input.UserId && s.Until == null, stop))
            return new Problem(nameof(input.UserId), CentrePartTexts.AlreadyStaff);

        var staff = new CentreStaff
        {
            Id = Ids.New(), CentreId = id, AreaCode = centre.AreaCode, UserId = input.UserId!.Value, Duty = input.Duty!.Value,
            From = input.From.PastDay(nameof(input.From), clock.Today).Value,
        };
        db.Add(staff);
        await activity.Save(ActivityKind.CentreStaffChanged, stop);
        return staff;
    }

    /// <summary>Today is the last day.</summary>
    /// <exception cref="OutOfAreaException">Nobody of that id works there, or the centre is not in the user's area.</exception>
    public async Task<Result<CentreStaff>> End(Guid centre, Guid id, CancellationToken stop = default)
    {
        var staff = await db.CentreStaff.SingleOrDefaultAsync(s => s.Id == id && s.CentreId == centre, stop) ?? throw new OutOfAreaException("centre_staff");
        if (staff.Until is not null) return new Problem(null, CentrePartTexts.AlreadyLeft);
        staff.Until = clock.Today;
        await activity.Save(ActivityKind.CentreStaffChanged, stop);
        return staff;
    }

    // A volunteer of one village of the sub-district counts too.
    private static bool WorksIn(UsersWithRoles.Entry user, string area) => user.Acting.Roles
        .Where(r => r.Permits.Contains(Permit.SeeHouseholds)).SelectMany(r => r.Area.Codes)
        .Any(code => Areas.AreaCode.Contains(code, area) || Areas.AreaCode.Contains(area, code));
}
