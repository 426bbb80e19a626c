using System.Net.Mail;

namespace Hunsuan.Reception.Notices;

/// <summary>What counts as an address of e-mail (รูปแบบที่อยู่อีเมล): one that each server takes, without a name beside it.</summary>
internal static class MailWords
{
    public static bool IsAddress(string typed) =>
        typed.Length <= NoticeAddress.MailMaxLength && typed.All(c => c is > ' ' and <= '~') && MailAddress.TryCreate(typed, out var read) && read.Address == typed
        && read.DisplayName.Length == 0 && !read.User.StartsWith('"') && read.Host.Contains('.', StringComparison.Ordinal) && !read.Host.StartsWith('[');
}
