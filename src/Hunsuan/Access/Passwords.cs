using System.Security.Cryptography;
using Hunsuan.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Hunsuan.Access;

/// <summary>Makes, checks and proves passwords, which are kept as PBKDF2-SHA512 hashes only (รหัสผ่าน).</summary>
public sealed class Passwords
{
    public const int MinLength = 10, MaxLength = 100;

    private const int Iterations = 210_000, FewestDifferentLetters = 5, TemporaryLength = 14;

    // Without letters that are taken for one another when read from paper.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly PasswordHasher<string> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly Lazy<string> _hashOfNobody;

    public Passwords() => _hashOfNobody = new(() => Hash(Temporary()));

    public string Hash(string password) => _hasher.HashPassword("", password);

    /// <summary>Whether the password is right; takes as long for somebody unknown (<paramref name="hash"/> null) as for somebody known.</summary>
    public bool IsRight(string? hash, string password)
    {
        var isRight = _hasher.VerifyHashedPassword("", hash ?? _hashOfNobody.Value, password) is not PasswordVerificationResult.Failed;
        return isRight && hash is not null;
    }

    /// <summary>A password to hand over once.</summary>
    public static string Temporary() => RandomNumberGenerator.GetString(Letters, TemporaryLength);

    public static IEnumerable<Problem> Check(string field, string password, string userName)
    {
        if (password.Length < MinLength) yield return new(field, AccessTexts.PasswordTooShort.With(MinLength));
        else if (password.Length > MaxLength) yield return new(field, AccessTexts.PasswordTooLong.With(MaxLength));
        else if (password.Distinct().Count() < FewestDifferentLetters) yield return new(field, AccessTexts.PasswordTooSimple);
        else if (password.Contains(userName, StringComparison.OrdinalIgnoreCase)) yield return new(field, AccessTexts.PasswordHasUserName);
    }
}
