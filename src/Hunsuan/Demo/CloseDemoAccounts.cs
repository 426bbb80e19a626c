using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Demo;

/// <summary>Closes the demo's accounts before a database is served that is no demo: their password is known to everybody (ปิดบัญชีทดลอง).</summary>
internal sealed class CloseDemoAccounts(Installation installation, IServiceProvider services, Passwords passwords, ILogger<CloseDemoAccounts> log) : IHostedService
{
    private static readonly string[] Names = [.. DemoAccount.All.Select(a => a.UserName)];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (installation.IsDemo) return;

        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        var found = await db.Users.Where(u => u.IsActive && Names.Contains(u.UserName)).ToListAsync(cancellationToken);
        var known = found.Where(u => passwords.IsRight(u.PasswordHash, DemoAccount.Password)).ToList();
        if (known.Count == 0) return;

        foreach (var user in known)
        {
            user.IsActive = false;
            Closed(log, DemoTexts.AccountClosed.With(user.UserName).InBoth, null);
        }
        await scope.ServiceProvider.GetRequiredService<Activity>().Save(ActivityKind.UserChanged, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static readonly Action<ILogger, string, Exception?> Closed = LoggerMessage.Define<string>(LogLevel.Warning, new(1, nameof(CloseDemoAccounts)), "{Account}");
}
