using System.Security.Cryptography;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Answering;

/// <summary>Opens a referral by the code of its letter, for a desk without an account, and takes in its answer (ตอบรับด้วยรหัส).</summary>
public sealed class AnswerByCode(IServiceProvider services, SignInLimit limit, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Code { get; set; }

        /// <summary>Null only to look.</summary>
        public AnswerReferral.Input? Answer { get; set; }
    }

    /// <param name="Code">By which the desk goes on: the one it came with, a new one after an answer, or null where there is nothing more to answer.</param>
    /// <param name="Problems">Of the answer, where it could not be taken in.</param>
    public sealed record Opened(SeenByDesk.Sheet Sheet, string? Code, bool IsAnswered, IReadOnlyList<Problem> Problems);

    /// <param name="input">The code, and the answer if there is one.</param>
    /// <param name="address">Of the network that asks; whoever guesses has to wait.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Result<Opened>> Run(Input input, string? address, CancellationToken stop = default)
    {
        var guesser = new Guesser($"letter from {address}", address) { LongestWait = TimeSpan.FromMinutes(15) };
        if (limit.WaitOf(guesser) is { } wait) return wait;
        await using var scope = services.CreateScopeFor(CurrentUser.Public);
        if (await Find(scope.ServiceProvider.GetRequiredService<HunsuanDb>(), input.Code, stop) is not { } code)
        {
            limit.Failed(guesser);
            return new Problem(nameof(input.Code), AnswerTexts.CodeWrong);
        }

        limit.Succeeded(guesser);
        var answered = input.Answer is { } answer
            ? await scope.ServiceProvider.GetRequiredService<AnswerReferral>().Run(code.ReferralId, answer, by: null, code, stop)
            : (Result<AnswerReferral.Answered>?)null;
        // What was refused has left changes behind that nobody wants.
        await using var reading = services.CreateScopeFor(CurrentUser.Public);
        var sheet = await reading.ServiceProvider.GetRequiredService<SeenByDesk>().Read(code.ReferralId, ActivityKind.ReferralOpenedByCode, stop);
        return answered is { Value: { } done } ? new Opened(sheet, done.Code, true, []) : new Opened(sheet, input.Code, false, answered?.Problems ?? []);
    }

    private async Task<ReferralCode?> Find(HunsuanDb db, string? typed, CancellationToken stop)
    {
        var hash = TypedCode.HashOf(typed);
        var found = await db.ReferralCodes.SingleOrDefaultAsync(c => c.CodeHash == hash, stop);
        return found is not null && CryptographicOperations.FixedTimeEquals(found.CodeHash, hash) && found.ExpiresAt > clock.GetUtcNow() ? found : null;
    }
}
