using System.Security.Cryptography;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Outside;

/// <summary>
/// Lets in whom a provider has proved to be somebody here (เข้าสู่ระบบด้วยระบบภายนอก), and keeps the roles that its rules give in step.
/// Somebody new is added where a rule fits, and otherwise told whom to ask.
/// </summary>
internal sealed class EnterFromOutside(HunsuanDb db, UsersWithRoles users, OutsideRules rules, TimeProvider clock)
{
    /// <param name="address">Of the computer it comes from; null where it has none.</param>
    public async Task<Result<User>> Run(OutsideProvider provider, OutsideClaims claims, string? address, CancellationToken stop)
    {
        if (claims.Subject(provider.SubjectClaim) is not { } subject) return new Problem(null, OutsideTexts.NotTrusted.With(provider.Name));
        var digest = OutsideSubject.DigestOf(provider.Issuer, subject);
        var indexes = OutsideSubject.IndexesOf(db.Keys, digest);
        var found = await (
            from link in db.OutsideSignIns
            where link.Provider == provider.Id && indexes.Contains(link.SubjectIndex)
            join user in db.Users on link.UserId equals user.Id
            select new { Link = link, User = user }).SingleOrDefaultAsync(stop);
        if (found is { User.IsActive: false }) return await Refuse(found.User, OutsideTexts.IsStopped, address, stop);

        var given = await rules.Of(provider, claims, stop);
        if (given.Value is not { } roles) return await Refuse(found?.User, given.Problems[0].Message, address, stop);
        if (found is not null) return await KeepInStep(found.User, found.Link, roles, stop);
        return roles.Length > 0 ? await Add(provider, digest, claims, roles, stop) : await Refuse(null, NoPlace(provider), address, stop);
    }

    private static Text NoPlace(OutsideProvider provider) => provider.Contact is { } contact ? OutsideTexts.NoPlaceAsk.With(provider.Name, contact) : OutsideTexts.NoPlace.With(provider.Name);

    // What people granted is never touched: only what an earlier sign-in brought.
    private async Task<Result<User>> KeepInStep(User user, OutsideSignIn link, OutsideRules.Given[] roles, CancellationToken stop)
    {
        var held = await db.RoleGrants.Where(g => g.FromSignInId == link.Id).ToListAsync(stop);
        var gone = held.Where(g => !roles.Contains(GivenBy(g))).ToList();
        var added = roles.Except(held.Select(GivenBy)).ToList();
        if (gone.Count + added.Count == 0) return user;

        db.RemoveRange(gone);
        db.AddRange(added.Select(role => GrantTo(user, link, role)));
        await (await As(user, stop)).Save(ActivityKind.RolesFromProvider, stop);
        return user;
    }

    private async Task<Result<User>> Add(OutsideProvider provider, byte[] digest, OutsideClaims claims, OutsideRules.Given[] roles, CancellationToken stop)
    {
        var userName = $"{provider.Id}-{RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 8)}";
        var user = new User { Id = Ids.New(), UserName = userName, Name = claims.Name(provider.NameClaims) ?? userName, PasswordHash = "" };
        var link = OutsideSubject.Link(db.Keys, user.Id, provider, digest, clock.GetUtcNow());
        db.Add(user);
        db.Add(link);
        db.AddRange(roles.Select(role => GrantTo(user, link, role)));
        try
        {
            await new Activity(db, await users.Of(user, stop), clock).Save(ActivityKind.UserFromProvider, stop);
            return user;
        }
        catch (DbUpdateException)
        {
            // Two first sign-ins at once: the other one has added the user.
            return new Problem(null, OutsideTexts.BeginAgain);
        }
    }

    private async Task<Result<User>> Refuse(User? user, Text why, string? address, CancellationToken stop)
    {
        await (await As(user, stop)).Note(ActivityKind.SignInRefused, stop, reason: address);
        return new Problem(null, why);
    }

    // Nobody is signed in yet; the record still belongs to whom it is about.
    private async Task<Activity> As(User? user, CancellationToken stop) => new(db, user is null ? CurrentUser.Nobody : await users.Of(user, stop), clock);

    private static OutsideRules.Given GivenBy(RoleGrant grant) => new(grant.RoleId, grant.AreaCode, grant.OrganisationId);

    private static RoleGrant GrantTo(User user, OutsideSignIn link, OutsideRules.Given role) => new()
    {
        Id = Ids.New(), UserId = user.Id, RoleId = role.Role, AreaCode = role.AreaCode, OrganisationId = role.Organisation, FromSignInId = link.Id,
    };
}
