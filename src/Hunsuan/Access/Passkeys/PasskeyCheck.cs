using Hunsuan.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Hunsuan.Access.Passkeys;

/// <summary>Asks a browser for a passkey and checks its answer, by the framework (ตรวจพาสคีย์).</summary>
/// <remarks>W3C Web Authentication, sections 7.1 and 7.2: challenge, origin, host, signature, and that the device made sure of its user.</remarks>
internal sealed class PasskeyCheck(HunsuanDb db, PasskeySite site) : IDisposable
{
    private readonly UserManager<User> _users = new(new PasskeyStore(db), null!, null!, null!, null!, null!, null!, null!, null!);

    /// <summary>What the browser is asked, as JSON, and what the server has to remember until the answer.</summary>
    public sealed record Question(string Json, string State);

    /// <summary>For a new passkey of a user.</summary>
    public async Task<Question> AskForNew(User user, HttpContext context)
    {
        var asked = await Framework.MakeCreationOptionsAsync(new() { Id = user.Id.ToString(), Name = user.UserName, DisplayName = user.Name }, context);
        return new(asked.CreationOptionsJson, asked.AttestationState!);
    }

    /// <summary>For any passkey that the browser has for this site: its user need not type a name.</summary>
    public async Task<Question> Ask(HttpContext context)
    {
        var asked = await Framework.MakeRequestOptionsAsync(null, context);
        return new(asked.RequestOptionsJson, asked.AssertionState!);
    }

    /// <summary>The new passkey; null where the answer is not right.</summary>
    public async Task<UserPasskeyInfo?> TakeNew(User user, string answer, string state, HttpContext context)
    {
        var taken = await Framework.PerformAttestationAsync(new() { CredentialJson = answer, AttestationState = state, HttpContext = context });
        return taken.Succeeded && taken.UserEntity.Id == user.Id.ToString() ? taken.Passkey : null;
    }

    /// <summary>Whose passkey it is and how often it has signed; null where the answer is not right.</summary>
    public async Task<(User User, UserPasskeyInfo Passkey)?> Take(string answer, string state, HttpContext context)
    {
        var taken = await Framework.PerformAssertionAsync(new() { CredentialJson = answer, AssertionState = state, HttpContext = context });
        return taken.Succeeded ? (taken.User, taken.Passkey) : null;
    }

    public void Dispose() => _users.Dispose();

    private PasskeyHandler<User> Framework => new(_users, Options.Create(new IdentityPasskeyOptions
    {
        ServerDomain = site.Host,
        UserVerificationRequirement = "required",
        ResidentKeyRequirement = "required",
        AttestationConveyancePreference = "none",
        AuthenticatorTimeout = PasskeyChallenge.Lasts,
        ValidateOrigin = o => ValueTask.FromResult(site.IsOwn(o.HttpContext, o.Origin, o.CrossOrigin)),
    }));
}
