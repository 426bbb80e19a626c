using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Hunsuan.Access;

/// <summary>Keeps passwords as PBKDF2-SHA512 hashes only, and proves them (รหัสผ่าน).</summary>
public sealed class Passwords
{
    public const int MinLength = 10, MaxLength = 100;

    private const int Iterations = 210_000;

    private readonly PasswordHasher<string> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly Lazy<string> _hashOfNobody;

    public Passwords() => _hashOfNobody = new(() => Hash(RandomNumberGenerator.GetHexString(MaxLength)));

    public string Hash(string password) => _hasher.HashPassword("", Normal(password));

    /// <summary>Whether the password is right; takes as long for somebody without one (null or empty) as for somebody with one.</summary>
    public bool IsRight(string? hash, string password)
    {
        var isRight = _hasher.VerifyHashedPassword("", string.IsNullOrEmpty(hash) ? _hashOfNobody.Value : hash, Normal(password)) is not PasswordVerificationResult.Failed;
        return isRight && !string.IsNullOrEmpty(hash);
    }

    /// <summary>The same password however a keyboard puts its marks in order.</summary>
    public static string Normal(string password) => password.Normalize(NormalizationForm.FormC);
}
