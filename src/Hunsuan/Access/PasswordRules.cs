using Hunsuan.Shared;

namespace Hunsuan.Access;

/// <summary>Which passwords can be chosen (เกณฑ์รหัสผ่าน): long ones that nobody would try. No signs or capitals are asked for, and none runs out.</summary>
public sealed class PasswordRules(GuessablePasswords guessable, BreachedPasswords breached)
{
    public IEnumerable<Problem> Check(string field, string password, User user)
    {
        var normal = Passwords.Normal(password);
        if (normal.Length < Passwords.MinLength) yield return new(field, AccessTexts.PasswordTooShort.With(Passwords.MinLength));
        else if (normal.Length > Passwords.MaxLength) yield return new(field, AccessTexts.PasswordTooLong.With(Passwords.MaxLength));
        else if (guessable.Has(normal, user)) yield return new(field, AccessTexts.PasswordGuessable);
        else if (breached.Has(normal)) yield return new(field, AccessTexts.PasswordBreached);
    }
}
