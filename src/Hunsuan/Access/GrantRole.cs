using System.Text.RegularExpressions;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Gives somebody a role for an area, or takes it back (มอบหรือถอนบทบาท); holds from the next page the user opens.</summary>
public sealed partial class GrantRole(HunsuanDb db, Activity activity, CurrentUser by, RoleBook roles, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Role { get; set; }

        /// <summary>2, 4, 6 or 8 digits; empty for the whole country.</summary>
        public string AreaCode { get; set; } = "";

        public Guid? Organisation { get; set; }
        public DateOnly? Until { get; set; }
    }

    internal static IEnumerable<Problem> Check(string? role, string areaCode, CurrentUser by, RoleBook roles)
    {
        if (role is null || roles.Find(role) is null) yield return new(nameof(Input.Role), AccessTexts.RoleRequired);
        if (!AreaCodePattern.IsMatch(areaCode)) yield return new(nameof(Input.AreaCode), AccessTexts.AreaCodeWrong);
        else if (!by.Covers(areaCode)) yield return new(nameof(Input.AreaCode), AccessTexts.AreaNotYours);
    }

    /// <exception cref="OutOfAreaException">There is no such user, or none of the administrator's area.</exception>
    public async Task<Result<RoleGrant>> Run(Guid userId, Input input, CancellationToken stop)
    {
        var grants = await Grants(userId, stop);
        var problems = Check(input.Role, input.AreaCode, by, roles).ToList();
        if (userId == by.Id) problems.Add(new(null, RoleTexts.NotYourOwn));
        if (input.Until < clock.Today) problems.Add(new(nameof(input.Until), RoleTexts.UntilPast));
        if (input.Organisation is { } organisation && !await db.Organisations.AnyAsync(o => o.Id == organisation, stop))
            problems.Add(new(nameof(input.Organisation), RoleTexts.OrganisationUnknown));
        if (grants.Any(g => g.FromSignInId is null && g.RoleId == input.Role && g.AreaCode == input.AreaCode && g.OrganisationId == input.Organisation && g.HoldsOn(clock.Today)))
            problems.Add(new(nameof(input.Role), RoleTexts.HeldAlready));
        if (problems.Count > 0) return problems;

        var grant = new RoleGrant
        {
            Id = Ids.New(), UserId = userId, RoleId = input.Role!, AreaCode = input.AreaCode, OrganisationId = input.Organisation, Until = input.Until,
        };
        db.Add(grant);
        await activity.Save(ActivityKind.RoleGranted, stop);
        return grant;
    }

    /// <exception cref="OutOfAreaException">There is no such grant, or it is for an area that is not the administrator's.</exception>
    public async Task<Result<RoleGrant>> TakeBack(Guid userId, Guid grantId, CancellationToken stop)
    {
        if ((await Grants(userId, stop)).SingleOrDefault(g => g.Id == grantId && by.Covers(g.AreaCode)) is not { } grant) throw new OutOfAreaException("role_grants");
        if (userId == by.Id) return new Problem(null, RoleTexts.NotYourOwn);
        // The next sign-in would bring it again.
        if (grant.FromSignInId is not null) return new Problem(null, RoleTexts.TakeBackOutside);

        db.Remove(grant);
        await activity.Save(ActivityKind.RoleTakenBack, stop);
        return grant;
    }

    private async Task<List<RoleGrant>> Grants(Guid userId, CancellationToken stop)
    {
        var grants = await db.RoleGrants.Where(g => g.UserId == userId).ToListAsync(stop);
        if (!await db.Users.AnyAsync(u => u.Id == userId, stop) || !AdministeredUsers.IsSeen(by, grants)) throw new OutOfAreaException("users");
        return grants;
    }

    [GeneratedRegex("^([0-9]{2}){0,4}$")]
    private static partial Regex AreaCodePattern { get; }
}
