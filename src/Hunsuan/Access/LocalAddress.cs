namespace Hunsuan.Access;

/// <summary>Where to go on after signing in; never to another site, whatever a link says (ที่อยู่ภายในระบบ).</summary>
internal static class LocalAddress
{
    public static string Of(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
