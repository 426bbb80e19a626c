using Hunsuan.Access;
using Hunsuan.Benefits.Applications;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>
/// Lets a user leave (ผู้ใช้พ้นหน้าที่): every open case and application goes to a colleague of its area, then the account is stopped and its sessions end;
/// all of it, or nothing.
/// </summary>
public sealed class LeaveWork(HunsuanDb db, CurrentUser by, Activity activity, HandOverCase handOver, CaseOwners owners, ChangeUser changeUser)
{
    private const int AreaLength = 6;

    public sealed record Input
    {
        /// <summary>Who takes the cases of each sub-district, by its code.</summary>
        public Dictionary<string, Guid?> Owners { get; set; } = [];

        public string? Reason { get; set; }
    }

    /// <summary>Open cases and applications of a sub-district by their number only, and who may take them: an administrator sees no household.</summary>
    public sealed record Part(string AreaCode, int Cases, IReadOnlyList<CaseOwners.Owner> Colleagues);

    /// <exception cref="OutOfAreaException">There is no such user, or none of the administrator's area.</exception>
    public async Task<IReadOnlyList<Part>> Parts(Guid userId, CancellationToken stop)
    {
        await AdministeredUsers.Find(db, by, u => u.Id == userId, stop);
        var areas = await CasesOf(userId).Select(c => c.AreaCode).Concat(ApplicationsOf(userId).Select(a => a.AreaCode)).ToListAsync(stop);
        var parts = new List<Part>();
        foreach (var part in areas.GroupBy(a => a[..AreaLength]).OrderBy(g => g.Key, StringComparer.Ordinal))
            parts.Add(new(part.Key, part.Count(), [.. (await owners.For(part.Key, stop)).Where(o => o.Id != userId)]));
        return parts;
    }

    public async Task<Result<User>> Run(Guid userId, Input input, CancellationToken stop)
    {
        var leaving = await AdministeredUsers.Find(db, by, u => u.Id == userId, stop);
        if (userId == by.Id) return new Problem(null, AccessTexts.NotYourself);
        if (input.Reason?.Length > HandOverCase.ReasonMaxLength) return new Problem(nameof(input.Reason), CaseTexts.TooLong.With(HandOverCase.ReasonMaxLength));

        await using var all = await db.Database.BeginTransactionAsync(stop);
        // In the order of areas, so that two who lock several chains of the log never wait for each other.
        var cases = await CasesOf(userId).AsNoTracking().OrderBy(c => c.AreaCode).Select(c => new { c.Id, c.AreaCode }).ToListAsync(stop);
        var applications = await ApplicationsOf(userId).OrderBy(a => a.AreaCode).ToListAsync(stop);
        if (cases.Count + applications.Count < await AllOf(userId, stop)) return new Problem(null, LeaveTexts.CasesElsewhere);
        if (cases.Select(c => c.AreaCode).Concat(applications.Select(a => a.AreaCode)).Select(a => a[..AreaLength]).Distinct().Where(a => input.Owners.GetValueOrDefault(a) is null).ToList() is { Count: > 0 } missing)
            return missing.ConvertAll(area => new Problem(FieldOf(area), CaseTexts.OwnerRequired));

        foreach (var open in cases)
        {
            var area = open.AreaCode[..AreaLength];
            var handed = await handOver.Run(new() { CaseId = open.Id, OwnerId = input.Owners[area], Reason = input.Reason }, stop);
            if (!handed.Succeeded) return new Problem(FieldOf(area), handed.Problems[0].Message);
        }

        foreach (var application in applications)
        {
            var area = application.AreaCode[..AreaLength];
            if (!await owners.May(input.Owners[area]!.Value, application.AreaCode, stop)) return new Problem(FieldOf(area), CaseTexts.OwnerWrong);
            application.OwnerId = input.Owners[area]!.Value;
            await activity.Save(ActivityKind.ApplicationChanged, stop, application.HouseholdId, input.Reason.Known);
        }

        var stopped = await changeUser.SetActive(leaving.Id, isActive: false, stop);
        if (!stopped.Succeeded) return stopped;
        await activity.Note(ActivityKind.UserLeft, stop, reason: input.Reason.Known);
        await all.CommitAsync(stop);
        return stopped;
    }

    /// <summary>Name of the field that asks for the new owner of a sub-district.</summary>
    public static string FieldOf(string area) => $"{nameof(Input.Owners)}[{area}]";

    private IQueryable<Case> CasesOf(Guid userId) => db.Cases.Where(c => c.OwnerId == userId && c.State == CaseState.Open);

    private IQueryable<BenefitApplication> ApplicationsOf(Guid userId) =>
        db.BenefitApplications.Where(a => a.OwnerId == userId && (a.State == ApplicationState.Begun || a.State == ApplicationState.Sent));

    private async Task<int> AllOf(Guid userId, CancellationToken stop) =>
        await db.Cases.IgnoreQueryFilters().CountAsync(c => c.OwnerId == userId && c.State == CaseState.Open, stop)
        + await db.BenefitApplications.IgnoreQueryFilters()
            .CountAsync(a => a.OwnerId == userId && (a.State == ApplicationState.Begun || a.State == ApplicationState.Sent), stop);
}
