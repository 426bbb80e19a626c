using Hunsuan.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Passkeys;

/// <summary>What the framework asks of users and their passkeys while it checks an answer; it writes nothing (คลังพาสคีย์สำหรับกรอบงาน).</summary>
internal sealed class PasskeyStore(HunsuanDb db) : IUserPasskeyStore<User>
{
    /// <summary>Only whoever may sign in. A password that was taken away has to be chosen anew first.</summary>
    public Task<User?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Guid.TryParse(userId, out var id)
        ? db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.IsActive && u.PasswordHash != "", cancellationToken)
        : Task.FromResult<User?>(null);

    public Task<User?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) => (
        from passkey in db.Passkeys
        where passkey.CredentialId == credentialId
        join user in db.Users.AsNoTracking() on passkey.UserId equals user.Id
        select user).SingleOrDefaultAsync(cancellationToken);

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(User user, CancellationToken cancellationToken) =>
        [.. (await db.Passkeys.AsNoTracking().Where(p => p.UserId == user.Id).ToListAsync(cancellationToken)).Select(Info)];

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(User user, byte[] credentialId, CancellationToken cancellationToken) =>
        await db.Passkeys.AsNoTracking().SingleOrDefaultAsync(p => p.UserId == user.Id && p.CredentialId == credentialId, cancellationToken) is { } found ? Info(found) : null;

    public Task<string> GetUserIdAsync(User user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(User user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public void Dispose()
    {
        // The database belongs to the request.
    }

    // Without its count, which is compared and kept in one statement afterwards, so that two answers at once can't both pass.
    private static UserPasskeyInfo Info(Passkey passkey) => new(
        passkey.CredentialId, passkey.PublicKey, passkey.AddedAt, signCount: 0, transports: null, isUserVerified: true,
        isBackupEligible: passkey.IsSyncable, isBackedUp: false, attestationObject: [], clientDataJson: []);

    public Task AddOrUpdatePasskeyAsync(User user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw WritesNothing();

    public Task RemovePasskeyAsync(User user, byte[] credentialId, CancellationToken cancellationToken) => throw WritesNothing();

    public Task SetUserNameAsync(User user, string? userName, CancellationToken cancellationToken) => throw WritesNothing();

    public Task<string?> GetNormalizedUserNameAsync(User user, CancellationToken cancellationToken) => throw WritesNothing();

    public Task SetNormalizedUserNameAsync(User user, string? normalizedName, CancellationToken cancellationToken) => throw WritesNothing();

    public Task<IdentityResult> CreateAsync(User user, CancellationToken cancellationToken) => throw WritesNothing();

    public Task<IdentityResult> UpdateAsync(User user, CancellationToken cancellationToken) => throw WritesNothing();

    public Task<IdentityResult> DeleteAsync(User user, CancellationToken cancellationToken) => throw WritesNothing();

    public Task<User?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => throw WritesNothing();

    private static NotSupportedException WritesNothing() => new("Users and passkeys are kept by their own use cases.");
}
