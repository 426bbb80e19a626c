using System.CommandLine;
using System.Text.Json;
using Hunsuan.Centres.Services;
using Hunsuan.Hosting;

namespace Hunsuan.Centres.Hsds;

/// <summary>Writes the directory of services to a file (คำสั่งส่งออกทำเนียบบริการ).</summary>
internal static class ServicesCommand
{
    public static Command Create() => new("services", ServiceTexts.Command.InBoth) { Export() };

    private static Command Export()
    {
        var file = new Argument<string>("FILE") { Description = ServiceTexts.FileArgument.InBoth };
        return new Command("export", ServiceTexts.ExportCommand.InBoth) { file }.Runs(async (run, stop) =>
        {
            var path = run.Value(file)!;
            var page = await run.Get<HsdsExport>().Run(stop);
            try
            {
                await using var written = File.Create(path);
                await JsonSerializer.SerializeAsync(written, page, HsdsPage.Format, stop);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return [new("FILE", ServiceTexts.CannotWrite.With(path))];
            }

            run.Remark(ServiceTexts.Written.With(page.TotalItems, path));
            return [];
        });
    }
}
