using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Factors;

/// <summary>Takes a code of the app for its own half minute only, and only once (ตรวจรหัสจากแอป).</summary>
/// <remarks>The framework's own check takes a code twice and for two and a half minutes.</remarks>
public sealed class CodeCheck(HunsuanDb db, TimeProvider clock)
{
    /// <summary>Why the code is not taken; null where it was, and then it never is again.</summary>
    internal async Task<Text?> Take(SecondFactor factor, byte[] @sealed, string? typed, CancellationToken stop)
    {
        var code = string.Concat(ThaiDigits.ToArabic(typed ?? "").Where(char.IsAsciiDigit));
        if (code.Length != Totp.Digits) return FactorTexts.CodeRequired;

        var secret = db.Keys.Open(@sealed, SecondFactor.SecretPlace, factor.UserId);
        var step = Totp.StepOf(clock.GetUtcNow());
        if (!Totp.IsCode(secret, step, code)) return Totp.IsCode(secret, step - 1, code) ? FactorTexts.CodeTooLate : FactorTexts.CodeWrong;

        // Two requests with the same code at once: the database lets one through.
        var taken = await db.SecondFactors.Where(f => f.UserId == factor.UserId && f.LastStep < step)
            .ExecuteUpdateAsync(f => f.SetProperty(x => x.LastStep, step), stop);
        return taken == 1 ? null : FactorTexts.CodeUsed;
    }
}
