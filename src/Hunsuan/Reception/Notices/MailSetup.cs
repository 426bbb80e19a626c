namespace Hunsuan.Reception.Notices;

/// <summary>How mail is handed over (การตั้งค่าอีเมล), in mail.json beside the keys, which is closed to other users of the machine.</summary>
/// <param name="Host">The server that takes it.</param>
/// <param name="From">The address that stands as its sender.</param>
/// <param name="Port">Where it speaks STARTTLS.</param>
/// <param name="User">Null where the server asks nobody.</param>
/// <param name="Password">Of the user.</param>
public sealed record MailSetup(string Host, string From, int Port = 587, string? User = null, string? Password = null)
{
    /// <summary>On this machine itself nobody else can listen.</summary>
    public bool IsHere => Host is "localhost" or "127.0.0.1" or "::1";
}
