using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Lets the first person in: an administrator with an invitation that is shown once, where nobody may sign in yet (ผู้ดูแลระบบคนแรก).</summary>
public sealed class FirstAdministrator(HunsuanDb db, AddUser addUser)
{
    public const string UserName = "admin";

    public async Task AddIfNobodyIsThere(TextWriter screen, CancellationToken stop)
    {
        if (await db.Users.AnyAsync(stop)) return;

        var added = await addUser.Run(new() { UserName = UserName, Name = AccessTexts.Administrator.Thai, Role = Role.Administrator }, stop);
        await screen.WriteLineAsync();
        await screen.WriteLineAsync(AccessTexts.FirstAdministrator.InBoth);
        await screen.WriteLineAsync($"  {UserName}");
        await screen.WriteLineAsync($"  {added.Value!.Code}");
        await screen.WriteLineAsync();
    }
}
