using System.CommandLine;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Hosting;

/// <summary>Brings the database to the present schema, as every other command does first (ปรับโครงสร้างฐานข้อมูล).</summary>
internal static class MigrateCommand
{
    public static Command Create() => new Command("migrate", HostingTexts.Migrate.InBoth).Runs(async (run, stop) =>
    {
        var applied = await run.Get<HunsuanDb>().Database.GetAppliedMigrationsAsync(stop);
        run.Say(HostingTexts.Migrated.With(applied.Last()));
        return [];
    });
}
