using System.Globalization;

namespace Hunsuan.Access.Devices;

/// <summary>Who has proved the first step of signing in and not the code yet, and how (ผ่านขั้นแรกแล้ว).</summary>
internal sealed record HalfWay(Guid UserId, SignInMeans First)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{UserId} {(int)First}");

    public static HalfWay? Of(string? text) =>
        text?.Split(' ') is [var id, var means] && Guid.TryParse(id, out var user) && int.TryParse(means, CultureInfo.InvariantCulture, out var first)
            ? new(user, (SignInMeans)first)
            : null;

    /// <summary>With the code of the app, or one of the recovery codes.</summary>
    public SignInMeans With(bool isRecoveryCode) => (First is SignInMeans.Password, isRecoveryCode) switch
    {
        (true, false) => SignInMeans.PasswordAndCode,
        (true, true) => SignInMeans.PasswordAndRecoveryCode,
        (false, false) => SignInMeans.ProviderAndCode,
        (false, true) => SignInMeans.ProviderAndRecoveryCode,
    };
}
