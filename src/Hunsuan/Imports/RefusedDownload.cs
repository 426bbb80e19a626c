using Hunsuan.Access;
using Hunsuan.Imports.Keeping;

namespace Hunsuan.Imports;

/// <summary>Hands the file of refused rows to whoever sent them, and writes down that it was read (ดาวน์โหลดแถวที่ถูกปฏิเสธ).</summary>
internal sealed class RefusedDownload(OwnImports own, ImportFolders folders, Activity activity)
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/imports/{id:guid}/refused/{file:int}", Send).RequireAuthorization(Permit.Import);

    public static string Address(Guid id, int file) => $"/imports/{id}/refused/{file}";

    /// <summary>Where the file of refused rows lies; null where no row was refused, or it was deleted after its time.</summary>
    public string? Find(ImportRun run, int file)
    {
        var settings = run.ReadSettings() with { RefusedFolder = folders.Of(run.Id).Refused };
        if (file < 0 || file >= settings.Files.Count) return null;

        var path = RefusedFile.PathOf(settings, settings.Files[file].Name);
        return File.Exists(path) ? path : null;
    }

    private static async Task<IResult> Send(Guid id, int file, RefusedDownload download, CancellationToken stop)
    {
        var path = await download.Open(id, file, stop);
        return path is null ? Results.NotFound() : Results.Stream(download.Read(id, path), "text/csv", Path.GetFileName(path));
    }

    private Stream Read(Guid id, string path) => folders.Of(id).Read(path);

    private async Task<string?> Open(Guid id, int file, CancellationToken stop)
    {
        var path = Find(await own.Get(id, stop), file);
        if (path is not null) await activity.Note(ActivityKind.FileRead, stop, reason: $"{id} {file + 1}");
        return path;
    }
}
